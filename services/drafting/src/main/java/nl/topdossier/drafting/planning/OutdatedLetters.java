package nl.topdossier.drafting.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.topdossier.drafting.letters.DraftContent;
import nl.topdossier.drafting.letters.Houses;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.LetterState;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.drafting.letters.Summits;
import nl.topdossier.drafting.letters.Versions;
import nl.topdossier.lettertext.LetterText;
import nl.topdossier.lettertext.dates.DateMention;
import nl.topdossier.lettertext.dates.DateMentions;
import nl.topdossier.lettertext.dates.Days;
import nl.topdossier.security.Person;
import nl.topdossier.security.Visibility;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters whose newest text carries days on which their summit is not planned any more. */
@Service
public class OutdatedLetters {

    private final Letters letters;
    private final Versions versions;
    private final Summits summits;
    private final Visibility visibility;

    OutdatedLetters(Letters letters, Versions versions, Summits summits, Visibility visibility) {
        this.letters = letters;
        this.versions = versions;
        this.summits = summits;
        this.visibility = visibility;
    }

    /** A letter with the places where it carries former days. */
    public record Outdated(UUID letterId, String title, LetterState state, boolean sent, List<Mention> mentions) {}

    /** Days as they are written, and in which part of the letter. */
    public record Mention(String part, String text) {}

    /** Those that the person may see: with the former days of the summit, or with its present ones if it moved to others. */
    @Transactional(readOnly = true)
    public List<Outdated> of(UUID summitId, @Nullable Days wanted, Person person) {
        Summits.Summit summit = summits.find(summitId).orElseThrow(() -> Refusal.notFound("problem.http.404"));
        Days present = new Days(summit.starts(), summit.ends());
        List<Days> former = new ArrayList<>(summits.formerDays(summitId));
        if (wanted != null) {
            former.add(present);
        }
        return letters.ofSummit(summitId).stream()
                .filter(letter -> letter.state() != LetterState.WITHDRAWN && visibility.allows(letter.id(), person))
                .map(letter -> new Outdated(
                        letter.id(),
                        letter.title(),
                        letter.state(),
                        letter.state() == LetterState.DISPATCHED,
                        mentions(letter, former, wanted == null ? present : wanted)))
                .filter(letter -> !letter.mentions().isEmpty())
                .toList();
    }

    /** What of these former days the newest version of the letter carries. */
    List<Mention> mentions(Letter letter, List<Days> former, Days present) {
        return versions.newest(letter)
                .map(version -> mentions(version.content(), former, present))
                .orElse(List.of());
    }

    private static List<Mention> mentions(DraftContent content, List<Days> former, Days present) {
        List<Mention> mentions = new ArrayList<>(in("title", content.title(), former, present));
        mentions.addAll(in("letter", plain(content.body()), former, present));
        content.coveringLetters()
                .forEach(
                        (house, text) -> mentions.addAll(in(Houses.coveringPart(house), plain(text), former, present)));
        return mentions;
    }

    private static List<Mention> in(String part, String text, List<Days> former, Days present) {
        return former.stream()
                .flatMap(days -> DateMentions.outdated(text, days, present).stream())
                .map(DateMention::text)
                .distinct()
                .map(found -> new Mention(part, found))
                .toList();
    }

    private static String plain(String markdown) {
        return LetterText.parse(markdown).plainText();
    }
}
