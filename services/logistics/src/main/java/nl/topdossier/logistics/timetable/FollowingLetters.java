package nl.topdossier.logistics.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.calendar.Deadline;
import nl.topdossier.contracts.dispatch.DispatchReleased;
import nl.topdossier.contracts.dispatch.DispatchUndone;
import nl.topdossier.contracts.dispatch.LetterDispatched;
import nl.topdossier.contracts.letter.LetterKind;
import nl.topdossier.contracts.letter.LetterOpened;
import nl.topdossier.contracts.letter.LetterWithdrawn;
import nl.topdossier.contracts.signoff.LetterReturned;
import nl.topdossier.contracts.signoff.RoundOutcome;
import nl.topdossier.contracts.signoff.SignOffRoundCompleted;
import nl.topdossier.logistics.summits.Summits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows the letters of summits: which steps are done, and when each was sent. */
@Service
public class FollowingLetters {

    private final Summits summits;
    private final PlannedLetters letters;
    private final AuditTrail audit;

    FollowingLetters(Summits summits, PlannedLetters letters, AuditTrail audit) {
        this.summits = summits;
        this.letters = letters;
        this.audit = audit;
    }

    /** A letter of a summit was opened, by the timetable or by a person. */
    @Transactional
    public void opened(LetterOpened told, Instant at) {
        UUID summitId = told.summitId();
        if (summitId != null && letters.noteOpened(summitId, told.kind(), told.letterId())) {
            note(told.letterId(), Step.OPENED, at);
        }
    }

    /** A round was agreed: its step is done. */
    @Transactional
    public void roundCompleted(SignOffRoundCompleted told, Instant at) {
        if (told.outcome() == RoundOutcome.AGREED) {
            note(told.letterId(), Step.valueOf(told.kind().name()), at);
        }
    }

    /** The letter came back: it has to be agreed again. */
    @Transactional
    public void returned(LetterReturned told) {
        letter(told.letterId()).ifPresent(letter -> letters.forget(letter, Step.COORDINATION));
    }

    /** The letter was released. */
    @Transactional
    public void released(DispatchReleased told, Instant at) {
        note(told.letterId(), Step.RELEASE, at);
    }

    /** The release was undone. */
    @Transactional
    public void undone(DispatchUndone told) {
        letter(told.letterId()).ifPresent(letter -> letters.forget(letter, Step.RELEASE));
    }

    /** The letter was sent. */
    @Transactional
    public void dispatched(LetterDispatched told, Instant at) {
        letter(told.letterId()).ifPresent(letter -> letters.sent(letter.summitId(), letter.kind(), day(at)));
    }

    /** The letter will not be sent: another may take its place. */
    @Transactional
    public void withdrawn(LetterWithdrawn told) {
        letter(told.letterId()).ifPresent(letters::noteWithdrawn);
    }

    /** A letter left on another day than the rules give, for this reason. */
    @Transactional
    public void deviates(UUID summitId, LetterKind kind, LocalDate sentOn, String reason, UUID person) {
        summits.lock(summitId);
        letters.deviates(summitId, kind, sentOn, reason);
        audit.record(summitId, "letter-deviates", person, Map.of("kind", kind.name(), "sentOn", sentOn.toString()));
    }

    private void note(UUID letterId, Step step, Instant at) {
        letter(letterId).ifPresent(letter -> letters.done(letter, step, day(at)));
    }

    private Optional<PlannedLetter> letter(UUID letterId) {
        return letters.opened(letterId);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Deadline.ZONE);
    }
}
