package nl.topdossier.drafting.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.topdossier.drafting.letters.DraftContent;
import nl.topdossier.drafting.letters.Houses;
import nl.topdossier.lettertext.LetterText;
import nl.topdossier.lettertext.TextBlock;
import nl.topdossier.lettertext.dates.DateMention;
import nl.topdossier.lettertext.dates.DateMentions;
import nl.topdossier.lettertext.dates.Days;
import nl.topdossier.lettertext.figures.FigureReading;

/**
 * Finds the former days of a summit in the texts of a letter. A letter about that summit is read whole; of another letter
 * only the passages that name the place and the year of the summit.
 */
final class FormerDays {

    private FormerDays() {}

    static List<Mention> in(DraftContent content, boolean about, MovedSummit summit) {
        List<Mention> mentions =
                new ArrayList<>(in("title", summit, days -> named(content.title(), about, summit, days)));
        mentions.addAll(in("letter", content.body(), about, summit));
        content.coveringLetters()
                .forEach((house, text) -> mentions.addAll(in(Houses.coveringPart(house), text, about, summit)));
        return mentions;
    }

    private static List<Mention> in(String part, String markdown, boolean about, MovedSummit summit) {
        if (!about && summit.former().stream().noneMatch(days -> hasWords(markdown, summit.words(days)))) {
            return List.of();
        }
        LetterText text = LetterText.parse(markdown);
        return in(part, summit, days -> passages(text, about, summit, days));
    }

    private static boolean hasWords(String markdown, List<String> words) {
        return words.stream().allMatch(markdown::contains);
    }

    private static List<Mention> in(String part, MovedSummit summit, Passages passages) {
        return summit.former().stream()
                .flatMap(days ->
                        passages.of(days).flatMap(text -> DateMentions.outdated(text, days, summit.present()).stream()))
                .map(DateMention::text)
                .distinct()
                .map(found -> new Mention(part, found))
                .toList();
    }

    private static Stream<String> passages(LetterText text, boolean about, MovedSummit summit, Days days) {
        if (about) {
            return Stream.of(text.plainText());
        }
        Stream<String> sections = FigureReading.passages(
                        text, false, summit.place(), days.first().getYear())
                .stream()
                .map(TextBlock::text);
        Stream<String> notes = text.notes().stream().flatMap(note -> named(note.text(), false, summit, days));
        return Stream.concat(sections, notes);
    }

    private static Stream<String> named(String text, boolean about, MovedSummit summit, Days days) {
        String year = String.valueOf(days.first().getYear());
        return about || text.contains(summit.place()) && text.contains(year) ? Stream.of(text) : Stream.empty();
    }

    /** The texts that may speak of a summit that had these days. */
    @FunctionalInterface
    private interface Passages {

        Stream<String> of(Days former);
    }
}
