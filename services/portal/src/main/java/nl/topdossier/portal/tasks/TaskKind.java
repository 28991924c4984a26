package nl.topdossier.portal.tasks;

/** What a person is asked to do. */
public enum TaskKind {
    DRAFT,
    CHOOSE_REENTRY,
    KEEP_OR_WITHDRAW,
    SEE_DEADLINE,
    AGREE,
    SIGN,
    SOLVE_BLOCK,
    RELEASE,
    MEND_HAND_OVER,
    RESOLVE_UNCERTAIN,
    CHASE_RECEIPT,
    CONFIRM_HOUSES,
    RECORD_NUMBER,
    WORK,
    ASSIGN_WORK,
    ANSWER_PROPOSAL,
    LOOK_AT_MOVED,
    REVIEW,
    CORRECT_LETTER;

    /** Whether the task is about a piece of work, and not about a letter. */
    public boolean isOfWork() {
        return this == WORK || this == ASSIGN_WORK || this == ANSWER_PROPOSAL;
    }

    /** Whether the task is about a summit. */
    public boolean isOfSummit() {
        return this == LOOK_AT_MOVED || this == REVIEW || this == CORRECT_LETTER;
    }
}
