package nl.topdossier.approval.signoffs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.contracts.letter.ReturnPolicy;
import nl.topdossier.contracts.letter.RoundKind;
import nl.topdossier.contracts.signoff.RoundOutcome;
import org.jspecify.annotations.Nullable;

/** One round: coordination and ministers are asked all at once, a line one after the other. */
public final class Round {

    /** Where it stands. */
    public enum State {
        OPEN,
        /** It has an outcome. */
        COMPLETED,
        /** A next round took its place: an agreement was taken back or an office added. */
        REPLACED,
        /** It ended without outcome: recalled or withdrawn. */
        CLOSED
    }

    private final UUID id;
    private final RoundKind kind;
    private final int number;
    private final ReturnPolicy policy;
    private final Instant openedAt;
    private final List<SignOff> signOffs;
    private State state;
    private @Nullable RoundOutcome outcome;
    private @Nullable UUID nextRoundId;
    private @Nullable Instant closedAt;

    Round(
            UUID id,
            RoundKind kind,
            int number,
            ReturnPolicy policy,
            Instant openedAt,
            List<SignOff> signOffs,
            State state,
            @Nullable RoundOutcome outcome,
            @Nullable UUID nextRoundId,
            @Nullable Instant closedAt) {
        this.id = id;
        this.kind = kind;
        this.number = number;
        this.policy = policy;
        this.openedAt = openedAt;
        this.signOffs = new ArrayList<>(signOffs);
        this.state = state;
        this.outcome = outcome;
        this.nextRoundId = nextRoundId;
        this.closedAt = closedAt;
    }

    static Round open(UUID id, RoundKind kind, int number, ReturnPolicy policy, List<SignOff> signOffs, Instant now) {
        return new Round(id, kind, number, policy, now, signOffs, State.OPEN, null, null, null);
    }

    /** The outcome, once there is one: by policy at the first return, else when everybody has answered. */
    Optional<RoundOutcome> outcomeByNow() {
        boolean returned = signOffs.stream().anyMatch(SignOff::isReturned);
        boolean allAnswered = signOffs.stream().noneMatch(SignOff::isOpen);
        if (returned && (allAnswered || policy == ReturnPolicy.STOP_AT_FIRST_RETURN)) {
            return Optional.of(RoundOutcome.RETURNED);
        }
        return allAnswered ? Optional.of(RoundOutcome.AGREED) : Optional.empty();
    }

    void complete(RoundOutcome with, Instant now) {
        end(State.COMPLETED, now);
        outcome = with;
    }

    void replace(UUID by, Instant now) {
        end(State.REPLACED, now);
        nextRoundId = by;
    }

    void close(Instant now) {
        end(State.CLOSED, now);
    }

    private void end(State as, Instant now) {
        if (state != State.OPEN) {
            throw new IllegalStateException("Expected round " + id + " to be open, but it is " + state);
        }
        state = as;
        closedAt = now;
    }

    /** Those who can answer now: everybody who has not, or in a line the first of them. */
    public List<SignOff> due() {
        List<SignOff> open = unanswered();
        return state != State.OPEN || !isInTurn() || open.isEmpty() ? open : open.subList(0, 1);
    }

    /** Those who have not answered, in their order. */
    public List<SignOff> unanswered() {
        return signOffs.stream().filter(SignOff::isOpen).toList();
    }

    Optional<SignOff> find(UUID signOffId) {
        return signOffs.stream()
                .filter(signOff -> signOff.id().equals(signOffId))
                .findFirst();
    }

    /** Whether the offices answer one after the other. */
    public boolean isInTurn() {
        return kind == RoundKind.LINE;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public UUID id() {
        return id;
    }

    public RoundKind kind() {
        return kind;
    }

    /** Counts the rounds of its submission from 1. */
    public int number() {
        return number;
    }

    public ReturnPolicy policy() {
        return policy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public List<SignOff> signOffs() {
        return List.copyOf(signOffs);
    }

    public State state() {
        return state;
    }

    public @Nullable RoundOutcome outcome() {
        return outcome;
    }

    public @Nullable UUID nextRoundId() {
        return nextRoundId;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }
}
