package nl.topdossier.lettertext.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.topdossier.lettertext.LetterText;
import nl.topdossier.lettertext.TextBlock;

/**
 * Reads which number a sentence gives for a figure: the number right before the word, the number of persons at what the
 * word names, or the amount that a cost comes to. What is not put in one of these ways is not read, so that a hint is
 * seldom wrong.
 */
public final class FigureReading {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}‘“\"])");
    private static final Pattern PERSONS = Pattern.compile(
            "^\\s(?:personen|mensen|bezoekers|gasten|genodigden|deelnemers)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:()]");
    private static final int NEAR_PERSONS = 8;
    private static final int NEAR_AMOUNT = 8;

    private FigureReading() {}

    /** The sentences of these blocks that give another number for one of these figures. */
    public static List<Disagreement> disagreements(List<TextBlock> blocks, List<KnownFigure> figures) {
        List<Disagreement> found = new ArrayList<>();
        for (TextBlock block : blocks) {
            for (String sentence : SENTENCE_END.split(block.text().replace(TextBlock.NOTE_MARK, ""))) {
                List<WrittenNumber> numbers = WrittenNumbers.in(sentence);
                for (KnownFigure figure : numbers.isEmpty() ? List.<KnownFigure>of() : figures) {
                    given(sentence, numbers, figure)
                            .filter(number -> !number.agreesWith(figure.value()))
                            .ifPresent(number -> found.add(new Disagreement(
                                    figure, block.sectionId(), sentence.strip(), number.written(), number.value())));
                }
            }
        }
        return List.copyOf(found);
    }

    /**
     * The blocks of a letter that speak of a summit: all when the letter is about it, else the sections that name its place
     * and its year.
     */
    public static List<TextBlock> passages(LetterText text, boolean about, String place, int year) {
        if (about) {
            return text.blocks();
        }
        Predicate<String> named = section -> {
            String all = text.blocks().stream()
                    .filter(block -> block.sectionId().equals(section))
                    .map(TextBlock::text)
                    .reduce("", (before, next) -> before + " " + next);
            return all.contains(place) && all.contains(String.valueOf(year));
        };
        List<String> sections = text.blocks().stream()
                .map(TextBlock::sectionId)
                .distinct()
                .filter(named)
                .toList();
        return text.blocks().stream()
                .filter(block -> sections.contains(block.sectionId()))
                .toList();
    }

    private static Optional<WrittenNumber> given(String sentence, List<WrittenNumber> numbers, KnownFigure figure) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        for (String word : figure.words()) {
            var matcher =
                    Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(word)).matcher(lower);
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                Optional<WrittenNumber> number = numbers.stream()
                        .filter(each -> each.money() == (figure.kind() == KnownFigure.Kind.MONEY))
                        .filter(each -> speaksOf(sentence, each, figure.kind(), start, end))
                        .findFirst();
                if (number.isPresent()) {
                    return number;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean speaksOf(
            String sentence, WrittenNumber number, KnownFigure.Kind kind, int wordStart, int wordEnd) {
        if (kind == KnownFigure.Kind.MONEY) {
            return number.start() >= wordEnd && near(sentence.substring(wordEnd, number.start()), NEAR_AMOUNT);
        }
        if (number.end() <= wordStart && near(sentence.substring(number.end(), wordStart), 1)) {
            return true;
        }
        return kind == KnownFigure.Kind.PEOPLE
                && PERSONS.matcher(sentence.substring(number.end())).find()
                && near(between(sentence, number, wordStart, wordEnd), NEAR_PERSONS);
    }

    private static String between(String sentence, WrittenNumber number, int wordStart, int wordEnd) {
        return number.end() <= wordStart
                ? sentence.substring(number.end(), wordStart)
                : sentence.substring(wordEnd, number.start());
    }

    /** No more than so many words lie between, no other number, and no end of a clause. */
    private static boolean near(String between, int most) {
        long words = Arrays.stream(between.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .count();
        return words <= most
                && !CLAUSE_END.matcher(between).find()
                && WrittenNumbers.in(between).isEmpty();
    }
}
