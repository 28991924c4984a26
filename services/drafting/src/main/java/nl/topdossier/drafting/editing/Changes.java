package nl.topdossier.drafting.editing;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.drafting.letters.Houses;
import nl.topdossier.drafting.letters.Memo;
import nl.topdossier.drafting.letters.Version;
import nl.topdossier.drafting.letters.Versions;
import nl.topdossier.lettertext.LetterText;
import nl.topdossier.lettertext.compare.Change;
import nl.topdossier.lettertext.compare.ComparedBlock;
import nl.topdossier.lettertext.compare.Comparison;
import nl.topdossier.web.Refusal;
import org.springframework.stereotype.Service;

/** Which words were added and removed between two versions, in every part. */
@Service
public class Changes {

    private final Versions versions;

    Changes(Versions versions) {
        this.versions = versions;
    }

    /** A part in which a reader sees a difference, or (the letter) always. */
    public record ChangedPart(
            String part, boolean same, int wordsAdded, int wordsRemoved, List<ComparedBlock> blocks) {}

    /** The parts of two versions compared; memos by the name memo/OFFICE. */
    public List<ChangedPart> between(UUID letterId, int from, int to) {
        TreeMap<String, String> before = texts(version(letterId, from));
        TreeMap<String, String> after = texts(version(letterId, to));
        TreeSet<String> parts = new TreeSet<>(before.keySet());
        parts.addAll(after.keySet());
        return parts.stream()
                .map(part -> compare(part, before.getOrDefault(part, ""), after.getOrDefault(part, "")))
                .toList();
    }

    private static ChangedPart compare(String part, String before, String after) {
        Comparison comparison = Comparison.between(LetterText.parse(before), LetterText.parse(after));
        return new ChangedPart(
                part,
                comparison.isSame(),
                comparison.words(Change.ADDED),
                comparison.words(Change.REMOVED),
                comparison.blocks());
    }

    private static TreeMap<String, String> texts(Version version) {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("letter", version.content().body());
        version.content()
                .coveringLetters()
                .forEach((House house, String text) -> texts.put("covering/" + Houses.shortOf(house), text));
        version.content().memos().forEach((String office, Memo memo) -> texts.put("memo/" + office, memo.text()));
        return texts;
    }

    private Version version(UUID letterId, int number) {
        return versions.find(letterId, number).orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }
}
