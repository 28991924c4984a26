package nl.topdossier.approval.signoffs;

import java.util.UUID;
import nl.topdossier.contracts.signoff.ReturnCause;
import nl.topdossier.contracts.signoff.RoundOutcome;
import org.jspecify.annotations.Nullable;

/** What an act changed in a submission, in the order in which it happened; each has its consequences outside. */
sealed interface Change {

    /** A round opened; it may be complete already, when everything in it was carried over. */
    record RoundOpened(Round round) implements Change {}

    /** An office can answer from now on. */
    record TaskDue(Round round, SignOff signOff) implements Change {}

    /** An office answered; the outcome is there if this answer decided the round. */
    record Answered(Round round, SignOff signOff, @Nullable RoundOutcome outcome) implements Change {}

    /** An agreement was taken back. */
    record TakenBack(Round round, SignOff signOff, UUID by) implements Change {}

    /** An office was added. */
    record OfficeAdded(Round round, SignOff signOff, UUID by) implements Change {}

    /** An office need not answer any more, because its round is over. */
    record TaskOvertaken(SignOff signOff) implements Change {}

    /** What an office is asked is asked again in the next round. */
    record TaskReplaced(SignOff signOff) implements Change {}

    /** A round has its outcome. */
    record RoundCompleted(Round round) implements Change {}

    /** A round ended without outcome. */
    record RoundVoided(Round round) implements Change {}

    /** The submission is back with drafting. */
    record Returned(ReturnCause cause, @Nullable UUID recallId) implements Change {}

    /** The letter was withdrawn: the submission is over. */
    record Withdrawn() implements Change {}

    /** Every round is complete. */
    record SignedOff() implements Change {}
}
