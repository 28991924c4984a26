package nl.topdossier.drafting.letters;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.letter.Participant;
import nl.topdossier.contracts.letter.ReturnPolicy;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A letter: where it stands, which version and submission are current, who takes part. Every change is made under the lock
 * of its row; a change that its state does not allow is refused.
 */
public class Letter {

    private final UUID id;
    private LetterCard card;
    private String title;
    private LetterState state;
    private int version;
    private long revision;
    private @Nullable UUID submissionId;
    private @Nullable UUID draftTaskId;
    private @Nullable UUID reentryTaskId;
    private List<Participant> participants;
    private List<RequiredOffice> requiredOffices;
    private boolean proposed;
    private ReturnPolicy policy;
    private @Nullable EarliestDispatch earliestDispatch;
    private StartAt nextStart;
    private @Nullable Instant deadline;

    Letter(
            UUID id,
            LetterCard card,
            String title,
            LetterState state,
            int version,
            long revision,
            @Nullable UUID submissionId,
            @Nullable UUID draftTaskId,
            @Nullable UUID reentryTaskId,
            List<Participant> participants,
            List<RequiredOffice> requiredOffices,
            boolean proposed,
            ReturnPolicy policy,
            @Nullable EarliestDispatch earliestDispatch,
            StartAt nextStart,
            @Nullable Instant deadline) {
        this.id = id;
        this.card = card;
        this.title = title;
        this.state = state;
        this.version = version;
        this.revision = revision;
        this.submissionId = submissionId;
        this.draftTaskId = draftTaskId;
        this.reentryTaskId = reentryTaskId;
        this.participants = List.copyOf(participants);
        this.requiredOffices = List.copyOf(requiredOffices);
        this.proposed = proposed;
        this.policy = policy;
        this.earliestDispatch = earliestDispatch;
        this.nextStart = nextStart;
        this.deadline = deadline;
    }

    /** A new letter without text, with the drafter. */
    public static Letter open(UUID id, LetterCard card, String title, UUID draftTaskId) {
        return new Letter(
                id,
                card,
                title,
                LetterState.DRAFT,
                0,
                1,
                null,
                draftTaskId,
                null,
                List.of(),
                List.of(),
                false,
                ReturnPolicy.STOP_AT_FIRST_RETURN,
                null,
                StartAt.BEGINNING,
                null);
    }

    /** Takes in the next version of the text, made on the given one. */
    public void save(int base, String newTitle) {
        requireState(LetterState.DRAFT, "problem.letter.locked");
        if (base != version) {
            throw Refusal.stale("problem.letter.stale", base, version);
        }
        version++;
        title = newTitle;
    }

    /** Locks the version on the drafter's screen and hands it to the checks. */
    public void submit(int onScreen, UUID submission) {
        requireState(LetterState.DRAFT, "problem.letter.locked");
        if (version == 0) {
            throw Refusal.conflict("problem.letter.empty");
        }
        if (onScreen != version) {
            throw Refusal.stale("problem.letter.stale", onScreen, version);
        }
        moveTo(LetterState.CHECKING);
        submissionId = submission;
        draftTaskId = null;
    }

    /** A submission of unchanged text after a return. */
    public void resubmit(UUID submission) {
        requireState(LetterState.RETURNED, "problem.letter.not-returned");
        moveTo(LetterState.CHECKING);
        submissionId = submission;
        reentryTaskId = null;
    }

    /** The checks found nothing that blocks. */
    public void passChecks() {
        moveTo(LetterState.SUBMITTED);
        nextStart = StartAt.BEGINNING;
    }

    /** Gives the letter back to the drafter, who does this task. */
    public void backToDraft(UUID task) {
        moveTo(LetterState.DRAFT);
        draftTaskId = task;
        reentryTaskId = null;
    }

    /** An office or the desk sent it back; the drafter's head does this task. */
    public void comeBack(UUID task) {
        moveTo(LetterState.RETURNED);
        reentryTaskId = task;
    }

    /** Everybody agreed. */
    public void signOff() {
        moveTo(LetterState.SIGNED_OFF);
    }

    /** Every addressed House has it. */
    public void dispatch() {
        moveTo(LetterState.DISPATCHED);
    }

    /** Ends the letter for good. */
    public void withdraw() {
        moveTo(LetterState.WITHDRAWN);
        draftTaskId = null;
        reentryTaskId = null;
    }

    /** Takes in what the decision "who must agree" asks for; the first time it fills the list of participants. */
    public void propose(List<RequiredOffice> required) {
        requiredOffices = List.copyOf(required);
        if (!proposed) {
            proposed = true;
            participants = Participants.complete(participants, required);
            revision++;
        }
    }

    /** Notes what the decision "who must agree" asks for now. */
    public void require(List<RequiredOffice> required) {
        requiredOffices = List.copyOf(required);
    }

    /** Replaces the list of participants. */
    public void participants(List<Participant> list, ReturnPolicy newPolicy) {
        requireState(LetterState.DRAFT, "problem.letter.locked");
        participants = List.copyOf(list);
        policy = newPolicy;
        revision++;
    }

    /** Sets before when the letter may not leave. */
    public void earliestDispatch(@Nullable EarliestDispatch earliest) {
        requireLive();
        earliestDispatch = earliest;
        revision++;
    }

    /** Notes the moment of the current deadline plan. */
    public void deadline(Instant at) {
        requireLive();
        deadline = at;
        revision++;
    }

    /** The meeting is on other days. */
    public void meetingMoved(Meeting meeting) {
        requireLive();
        card = card.on(meeting);
        revision++;
    }

    /** Says where the next submission begins. */
    public void nextStart(StartAt start) {
        nextStart = start;
    }

    /** Sets what a round does at the first return. */
    public void policy(ReturnPolicy newPolicy) {
        policy = newPolicy;
    }

    /** Refuses when someone changed the settings since this revision. */
    public void requireRevision(long known) {
        if (known != revision) {
            throw Refusal.stale("problem.letter.revision");
        }
    }

    /** Refuses with this sentence unless the letter is in this state. */
    public void requireState(LetterState expected, String code) {
        if (state != expected) {
            throw Refusal.conflict(code, Words.of(state));
        }
    }

    private void requireLive() {
        if (state.isOver()) {
            throw Refusal.conflict("problem.letter.over", Words.of(state));
        }
    }

    private void moveTo(LetterState next) {
        if (!state.canMoveTo(next)) {
            throw Refusal.conflict("problem.letter.move", Words.of(state), Words.of(next));
        }
        state = next;
    }

    /** The letter's id. */
    public UUID id() {
        return id;
    }

    /** What it is and stays. */
    public LetterCard card() {
        return card;
    }

    /** Its present title. */
    public String title() {
        return title;
    }

    /** Where it stands. */
    public LetterState state() {
        return state;
    }

    /** The number of its newest version; 0 without text. */
    public int version() {
        return version;
    }

    /** Counts the changes of its settings. */
    public long revision() {
        return revision;
    }

    /** The newest submission. */
    public @Nullable UUID submissionId() {
        return submissionId;
    }

    /** The drafter's open task. */
    public @Nullable UUID draftTaskId() {
        return draftTaskId;
    }

    /** The open task of the drafter's head. */
    public @Nullable UUID reentryTaskId() {
        return reentryTaskId;
    }

    /** The letter's own list. */
    public List<Participant> participants() {
        return participants;
    }

    /** What the decision "who must agree" asked for the last time. */
    public List<RequiredOffice> requiredOffices() {
        return requiredOffices;
    }

    /** Whether the list of participants was filled once. */
    public boolean isProposed() {
        return proposed;
    }

    /** What a round does at the first return. */
    public ReturnPolicy policy() {
        return policy;
    }

    /** Before when it may not leave. */
    public @Nullable EarliestDispatch earliestDispatch() {
        return earliestDispatch;
    }

    /** Where the next submission begins. */
    public StartAt nextStart() {
        return nextStart;
    }

    /** The latest moment of dispatch. */
    public @Nullable Instant deadline() {
        return deadline;
    }
}
