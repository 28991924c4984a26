package nl.topdossier.logistics.texts;

import nl.topdossier.lettertext.InputRules;
import nl.topdossier.lettertext.TextRefused;
import nl.topdossier.lettertext.marking.MarkingInspection;
import nl.topdossier.lettertext.marking.MarkingRefused;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;

/** What people type is readable, not too long and below the ceiling, or it is refused before it is stored anywhere. */
public final class Texts {

    private Texts() {}

    /** A line that has to be filled in. */
    public static String line(@Nullable String text) {
        String clean = optionalLine(text);
        if (clean == null) {
            throw Refusal.invalid("problem.text.empty");
        }
        return clean;
    }

    /** A line that may be left empty. */
    public static @Nullable String optionalLine(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            String clean = InputRules.field(text);
            new MarkingInspection().line("field", clean).refuse();
            return clean;
        } catch (MarkingRefused e) {
            throw Refusal.invalid("problem.text.marking");
        } catch (TextRefused e) {
            throw refused(e);
        }
    }

    /** A text of several lines that has to say something. */
    public static String required(@Nullable String text) {
        String clean = optional(text);
        if (clean == null) {
            throw Refusal.invalid("problem.text.empty");
        }
        return clean;
    }

    /** A text of several lines; absent when it says nothing. */
    public static @Nullable String optional(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            String clean = InputRules.text(text, InputRules.MAX_REMARK).strip();
            new MarkingInspection().plain("remark", clean).refuse();
            return clean;
        } catch (MarkingRefused e) {
            throw Refusal.invalid("problem.text.marking");
        } catch (TextRefused e) {
            throw refused(e);
        }
    }

    private static Refusal refused(TextRefused refused) {
        return switch (refused.code()) {
            case TOO_LARGE -> Refusal.invalid("problem.text.too-large");
            case EMPTY -> Refusal.invalid("problem.text.empty");
            default -> Refusal.invalid("problem.text.unreadable");
        };
    }
}
