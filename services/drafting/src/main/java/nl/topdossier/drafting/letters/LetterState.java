package nl.topdossier.drafting.letters;

import java.util.Set;

/** Where a letter stands. Its text can be changed in {@link #DRAFT} only. */
public enum LetterState {
    /** The drafter has it. */
    DRAFT,
    /** Submitted; its checks run. */
    CHECKING,
    /** With approval. */
    SUBMITTED,
    /** Agreed by everybody; with dispatch. */
    SIGNED_OFF,
    /** Sent back; the drafter's head chooses where it re-enters. */
    RETURNED,
    /** Received by every addressed House. */
    DISPATCHED,
    /** Ended without being sent. */
    WITHDRAWN;

    private Set<LetterState> next() {
        return switch (this) {
            case DRAFT -> Set.of(CHECKING, WITHDRAWN);
            case CHECKING -> Set.of(DRAFT, SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(DRAFT, RETURNED, SIGNED_OFF, WITHDRAWN);
            case SIGNED_OFF -> Set.of(DRAFT, RETURNED, DISPATCHED, WITHDRAWN);
            case RETURNED -> Set.of(DRAFT, CHECKING, WITHDRAWN);
            case DISPATCHED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether a letter can go from here to there. */
    public boolean canMoveTo(LetterState other) {
        return next().contains(other);
    }

    /** Whether nothing more happens to the letter. */
    public boolean isOver() {
        return this == DISPATCHED || this == WITHDRAWN;
    }

    /** Whether approval or dispatch holds the letter. */
    public boolean isAway() {
        return this == SUBMITTED || this == SIGNED_OFF;
    }
}
