package nl.topdossier.drafting.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.topdossier.lettertext.InputRules;
import nl.topdossier.lettertext.KnownSection;
import nl.topdossier.lettertext.LetterText;
import nl.topdossier.lettertext.TextRefused;
import nl.topdossier.lettertext.marking.Marking;
import nl.topdossier.lettertext.marking.MarkingInspection;
import nl.topdossier.lettertext.marking.MarkingRefused;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where everything that people type comes in: each field is brought into one form or refused, and {@link #close} refuses all
 * of it when one marking is above the ceiling. Nothing may be stored or told before that.
 */
public final class Door {

    private final MarkingInspection inspection = new MarkingInspection();

    /** A line that may be left empty. */
    public String line(String part, @Nullable String given) {
        String clean = readable(part, () -> InputRules.field(given == null ? "" : given));
        inspection.line(part, clean);
        return clean;
    }

    /** A line that has to be filled in. */
    public String requiredLine(String part, @Nullable String given) {
        String clean = line(part, given);
        if (clean.isEmpty()) {
            throw Refusal.invalid("problem.text.empty", Words.part(part));
        }
        return clean;
    }

    /** A reason or a remark in several lines, which has to be filled in. */
    public String requiredPlain(String part, @Nullable String given) {
        String clean = readable(
                part,
                () -> InputRules.text(given == null ? "" : given, InputRules.MAX_REMARK)
                        .strip());
        if (clean.isEmpty()) {
            throw Refusal.invalid("problem.text.empty", Words.part(part));
        }
        inspection.plain(part, clean);
        return clean;
    }

    /** The marking field. */
    public String marking(@Nullable String given) {
        String clean = readable("marking", () -> InputRules.field(given == null ? "" : given));
        inspection.field("marking", clean);
        return clean;
    }

    /** A text in CommonMark of at most this many characters; the earlier version's sections keep their ids. */
    public LetterText text(String part, String given, int most, List<KnownSection> previous) {
        LetterText text = readable(
                part, () -> LetterText.parse(InputRules.text(given, Math.min(most, InputRules.MAX_LETTER)), previous));
        inspection.text(part, text);
        return text;
    }

    /** A PDF: its pages, its properties, and what was stuck on it. */
    public void pdf(String part, byte[] file) {
        readable(part, () -> inspection.pdf(part, file));
    }

    /** Refuses everything when a marking counts; gives the mere mentions. */
    public List<Marking> close() {
        try {
            return new ArrayList<>(inspection.refuse().mentions());
        } catch (MarkingRefused refused) {
            throw Refusal.invalid(
                    "problem.marking",
                    Words.part(refused.part()),
                    Words.place(refused.place().name()));
        }
    }

    static Refusal unreadable(String part, TextRefused refused) {
        return Refusal.invalid(
                "problem.text." + refused.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Words.part(part),
                Words.refused(refused));
    }

    private static <T> T readable(String part, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (TextRefused refused) {
            throw unreadable(part, refused);
        }
    }
}
