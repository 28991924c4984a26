package nl.topdossier.drafting.letters;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What letters tell their process. Every call belongs to the transaction of the change; the engine follows. */
public interface DraftingProcess {

    /** A letter was opened; its drafter has this task. */
    void opened(Letter letter);

    /** Registers the instance; false when it has to end at once. */
    boolean register(UUID letterId, long instanceKey);

    /** Whether an instance is registered. */
    boolean isRegistered(UUID letterId);

    /** The drafter's task was done by submitting. */
    void draftSubmitted(Letter letter, UUID taskId, UUID person, Composition composition);

    /** The drafter's task ended because the letter was withdrawn; by a person or (absent) by a grant. */
    void draftWithdrawn(UUID taskId, @Nullable UUID person);

    /** A new drafter's task. */
    void draftAgain(Letter letter, UUID taskId);

    /** A new task for the drafter's head. */
    void reentryNeeded(Letter letter, UUID taskId);

    /** The head gave the letter back to the drafter. */
    void reentryToDraft(Letter letter, UUID taskId, UUID person);

    /** The head submitted the unchanged text again. */
    void reentryResubmitted(Letter letter, UUID taskId, UUID person, Composition composition);

    /** The letter was withdrawn instead of re-entering. */
    void reentryWithdrawn(UUID taskId, UUID person);

    /** Approval answered the submission: signed-off, returned, recalled or withdrawn. */
    void submissionAnswered(Letter letter, UUID submissionId, String answer);

    /** Dispatch answered the submission: dispatched, returned, recalled or withdrawn. */
    void dispatchAnswered(Letter letter, UUID submissionId, String answer);

    /** A new plan of warnings. */
    void deadlineSet(UUID letterId, Instant warnTwoDays, Instant warnOneDay, Instant warnPassed);

    /** The deadline moved from this one (absent: there was none); the open tasks move along. */
    void deadlineMoved(UUID letterId, @Nullable Instant from, Instant to);

    /** The summit of the letter will not take place: its office says, by this task, whether the letter is kept. */
    void summitCancelled(Letter letter, UUID taskId);

    /** The open task of a letter whose summit will not take place. */
    Optional<UUID> cancellationTask(UUID letterId);

    /** The letter is kept although its summit will not take place. */
    void kept(UUID taskId, UUID person);

    /** Nothing more is to be done for this letter. */
    void over(UUID letterId);
}
