package nl.topdossier.approval.signoffs;

import java.util.Objects;
import java.util.UUID;
import nl.topdossier.contracts.letter.Participant;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.messaging.Ids;
import org.jspecify.annotations.Nullable;

/** What one office was asked in one round and what it answered; answered once. Its id is also the id of its task. */
public final class SignOff {

    /** Where it stands. */
    public enum State {
        /** Not answered yet. */
        OPEN,
        /** Agreed in this round. */
        AGREED,
        /** Returned with remarks. */
        RETURNED,
        /** Agreed, and taken back before the round was complete. */
        TAKEN_BACK,
        /** Agreed earlier; what it was about has not changed. */
        CARRIED,
        /** No longer needed. */
        OVERTAKEN
    }

    private final UUID id;
    private final UUID roundId;
    private final Participant asked;
    private final Scope scope;
    private State state;
    private @Nullable Decision decision;
    private @Nullable TakingBack takenBack;
    private @Nullable UUID carriedFrom;

    SignOff(
            UUID id,
            UUID roundId,
            Participant asked,
            Scope scope,
            State state,
            @Nullable Decision decision,
            @Nullable TakingBack takenBack,
            @Nullable UUID carriedFrom) {
        this.id = id;
        this.roundId = roundId;
        this.asked = asked;
        this.scope = scope;
        this.state = state;
        this.decision = decision;
        this.takenBack = takenBack;
        this.carriedFrom = carriedFrom;
    }

    static SignOff asked(UUID roundId, Participant asked, Scope scope) {
        return new SignOff(Ids.next(), roundId, asked, scope, State.OPEN, null, null, null);
    }

    /** The same answer in a next round: an agreement shown as carried, a return as the return that it was. */
    static SignOff carried(UUID roundId, Participant asked, SignOff earlier) {
        State state = earlier.state == State.RETURNED ? State.RETURNED : State.CARRIED;
        return new SignOff(Ids.next(), roundId, asked, earlier.scope, state, earlier.decision, null, earlier.id);
    }

    void answer(Decision answer) {
        if (state != State.OPEN) {
            throw new IllegalStateException("Expected sign-off " + id + " to be open, but it is " + state);
        }
        state = answer.answer() == Answer.AGREE ? State.AGREED : State.RETURNED;
        decision = answer;
    }

    void takeBack(TakingBack taking) {
        if (!agrees()) {
            throw new IllegalStateException("Expected sign-off " + id + " to be an agreement, but it is " + state);
        }
        state = State.TAKEN_BACK;
        takenBack = taking;
    }

    void overtake() {
        if (state != State.OPEN) {
            throw new IllegalStateException("Expected sign-off " + id + " to be open, but it is " + state);
        }
        state = State.OVERTAKEN;
    }

    /** Whether this agreement holds for what is asked now: same office, role and part, unchanged, not by an author. */
    boolean holdsFor(Participant now, Scope nowScope, Terms terms) {
        Decision given = decision;
        return agrees()
                && given != null
                && asksTheSameAs(now)
                && scope.equals(nowScope)
                && (asked.role() != ParticipantRole.SIGNS
                        || given.contentHash().equals(terms.letter().contentHash()))
                && !terms.hasAuthor(given.by())
                && !terms.hasAuthor(given.onBehalfOf());
    }

    boolean asksTheSameAs(Participant other) {
        return asked.round() == other.round()
                && asked.officeId().equals(other.officeId())
                && asked.role() == other.role()
                && Objects.equals(asked.sectionId(), other.sectionId());
    }

    /** Whether it says yes: in this round or carried from an earlier one. */
    public boolean agrees() {
        return state == State.AGREED || state == State.CARRIED;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isReturned() {
        return state == State.RETURNED;
    }

    public UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    /** The office, its role, its section if it has one, and its place in the line. */
    public Participant asked() {
        return asked;
    }

    public String officeId() {
        return asked.officeId();
    }

    public Scope scope() {
        return scope;
    }

    public State state() {
        return state;
    }

    public @Nullable Decision decision() {
        return decision;
    }

    public @Nullable TakingBack takenBack() {
        return takenBack;
    }

    /** The sign-off in an earlier round that this one repeats. */
    public @Nullable UUID carriedFrom() {
        return carriedFrom;
    }
}
