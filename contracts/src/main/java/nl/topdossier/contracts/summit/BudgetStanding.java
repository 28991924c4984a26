package nl.topdossier.contracts.summit;

/** How a budget line stands. */
public enum BudgetStanding {
    WITHIN,
    /** Most of what was planned is committed. */
    NEAR,
    /** More is committed or spent than was planned. */
    OVER
}
