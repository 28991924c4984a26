package nl.topdossier.portal.letters;

import java.util.List;
import java.util.stream.Stream;
import nl.topdossier.portal.book.BookedStage;
import nl.topdossier.portal.book.LetterCard;
import nl.topdossier.portal.deadlines.Deadline;
import nl.topdossier.portal.deadlines.DeadlineViews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the card of a letter means on a page, in a list as on the board. */
@Component
public class CardViews {

    private final DeadlineViews deadlines;

    CardViews(DeadlineViews deadlines) {
        this.deadlines = deadlines;
    }

    /** A letter's deadline as it stands now, met once it was dispatched. */
    public Deadline deadline(LetterCard card) {
        return card.stage() == BookedStage.DISPATCHED
                ? deadlines.met(card.deadline())
                : deadlines.of(card.deadline(), null);
    }

    /** The place of a booked stage on the rail. */
    public static Stage stage(BookedStage stage) {
        return switch (stage) {
            case DRAFT, SUBMITTED, RETURNED -> Stage.DRAFTING;
            case COORDINATION -> Stage.COORDINATION;
            case LINE -> Stage.LINE;
            case MINISTERS -> Stage.MINISTERS;
            case READY, BLOCKED -> Stage.RELEASE;
            case HANDING_OVER -> Stage.HAND_OVER;
            case DISPATCHED -> Stage.NUMBERING;
            case WITHDRAWN -> Stage.WITHDRAWN;
        };
    }

    /** The booked stages at this place of the rail; all of them when no place is named. */
    public static List<BookedStage> booked(@Nullable Stage stage) {
        return Stream.of(BookedStage.values())
                .filter(booked -> stage == null || stage(booked) == stage)
                .toList();
    }

    /** The title, or what identifies the letter for the moment until it was fetched. */
    public static String title(LetterCard card) {
        String title = card.title();
        return title == null ? card.letterId().toString() : title;
    }
}
