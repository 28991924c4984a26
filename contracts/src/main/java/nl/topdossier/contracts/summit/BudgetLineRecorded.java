package nl.topdossier.contracts.summit;

import java.util.UUID;
import nl.topdossier.contracts.Fact;

/** An amount of a budget line was recorded, and how the line stands since. */
public record BudgetLineRecorded(UUID budgetLineId, UUID summitId, BudgetStanding standing) implements Fact {
    @Override
    public UUID key() {
        return budgetLineId;
    }
}
