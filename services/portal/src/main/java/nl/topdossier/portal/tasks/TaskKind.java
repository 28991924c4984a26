package nl.topdossier.portal.tasks;

/** What a person is asked to do. */
public enum TaskKind {
    DRAFT,
    CHOOSE_REENTRY,
    AGREE,
    SIGN,
    SOLVE_BLOCK,
    RELEASE,
    MEND_HAND_OVER,
    RESOLVE_UNCERTAIN,
    CHASE_RECEIPT,
    CONFIRM_HOUSES,
    RECORD_NUMBER
}
