package nl.topdossier.portal.work;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import nl.topdossier.portal.deadlines.Deadline;
import nl.topdossier.portal.deadlines.DeadlineViews;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a piece of work looks like in a list. */
@Component
public class WorkRows {

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private final People people;
    private final DeadlineViews deadlines;

    WorkRows(People people, DeadlineViews deadlines) {
        this.people = people;
        this.deadlines = deadlines;
    }

    /** The row of a piece. */
    public WorkRow row(WorkReading.Piece piece, Locale locale) {
        String owner = people.officeName(piece.officeId(), locale);
        return new WorkRow(
                piece.workTaskId(),
                piece.key(),
                piece.title(),
                owner,
                piece.body(),
                piece.state(),
                piece.startedOn() == null ? piece.startDay() : piece.startedOn(),
                finish(piece),
                piece.doneOn(),
                slack(piece),
                piece.blockers().stream()
                        .map(WorkReading.Wanted::name)
                        .distinct()
                        .toList(),
                next(piece, owner));
    }

    private static @Nullable Slack slack(WorkReading.Piece piece) {
        Integer days = piece.slack();
        return days == null ? null : new Slack(days, piece.critical());
    }

    /** The last day of a piece, met once it is done. */
    public Deadline finish(WorkReading.Piece piece) {
        var at = piece.dueDay().atTime(END_OF_DAY).atZone(Words.ZONE).toInstant();
        return piece.state().isOpen() ? deadlines.of(at, null) : deadlines.met(at);
    }

    private static @Nullable Text next(WorkReading.Piece piece, String owner) {
        return switch (piece.state()) {
            case READY -> Text.of("work.next.start", owner);
            case STARTED -> Text.of("work.next.finish", owner);
            case HANDED_BACK -> Text.of("work.next.assign");
            case WAITING, DONE, CANCELLED -> null;
        };
    }

    /** Today in the Netherlands. */
    public LocalDate today() {
        return deadlines.now().toLocalDate();
    }
}
