package nl.topdossier.commitments.items;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.topdossier.contracts.commitments.ItemReference;
import nl.topdossier.lettertext.InputRules;
import nl.topdossier.lettertext.TextRefused;
import nl.topdossier.lettertext.marking.MarkingInspection;
import nl.topdossier.lettertext.marking.MarkingRefused;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where items come in, by hand or from a file: complete, readable, with possible days, and nothing above the ceiling. */
@Component
public class ItemDoor {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final int LONGEST_SUBJECT = 4_000;

    private final Clock clock;

    ItemDoor(Clock clock) {
        this.clock = clock;
    }

    /** Today in the Netherlands. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NETHERLANDS);
    }

    /** Everything of an item, or the refusal that names what is wrong. */
    public CheckedItem check(GivenItem given) {
        LocalDate madeOn = required(given.madeOn(), "date");
        if (madeOn.isAfter(today())) {
            throw Refusal.invalid("commitments.item.future");
        }
        LocalDate dueOn = given.dueOn();
        if (dueOn != null && dueOn.isBefore(madeOn)) {
            throw Refusal.invalid("commitments.item.due-before");
        }
        if (given.sourceSectionId() != null && given.sourceLetterId() == null) {
            throw Refusal.invalid("commitments.item.section");
        }
        return new CheckedItem(
                required(given.kind(), "kind"),
                required(given.house(), "house"),
                reference(given.reference()),
                filled(given.subject(), LONGEST_SUBJECT, "subject"),
                filled(given.madeBy(), InputRules.MAX_FIELD, "by"),
                text(given.occasion(), InputRules.MAX_FIELD),
                madeOn,
                dueOn,
                text(given.dueReason(), InputRules.MAX_FIELD),
                text(given.done(), LONGEST_SUBJECT),
                given.sourceLetterId(),
                given.sourceSectionId());
    }

    /** A reason or evidence, which has to be there. */
    public String reason(@Nullable String given) {
        return filled(given, LONGEST_SUBJECT, "reason");
    }

    /** A note that may be left empty. */
    public String note(@Nullable String given) {
        return text(given, LONGEST_SUBJECT);
    }

    /** A reference in its one form; absent when nothing was given. */
    public @Nullable String reference(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        return ItemReference.of(given).orElseThrow(() -> Refusal.invalid("commitments.item.reference"));
    }

    private static <T> T required(@Nullable T given, String what) {
        if (given == null) {
            throw Refusal.invalid("commitments.item.missing." + what);
        }
        return given;
    }

    private static String filled(@Nullable String given, int most, String what) {
        String clean = text(given, most);
        return required(clean.isEmpty() ? null : clean, what);
    }

    private static String text(@Nullable String given, int most) {
        if (given == null || given.isBlank()) {
            return "";
        }
        try {
            String clean = InputRules.text(given, most).strip();
            new MarkingInspection().plain("item", clean).refuse();
            return clean;
        } catch (MarkingRefused e) {
            throw Refusal.invalid("commitments.text.marking");
        } catch (TextRefused e) {
            throw Refusal.invalid(
                    e.code() == TextRefused.Code.TOO_LARGE
                            ? "commitments.text.too-large"
                            : "commitments.text.unreadable");
        }
    }
}
