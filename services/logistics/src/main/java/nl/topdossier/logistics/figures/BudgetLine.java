package nl.topdossier.logistics.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.summit.BudgetStanding;
import org.jspecify.annotations.Nullable;

/** A line of the budget in whole euros, with everything that was recorded on it. */
public record BudgetLine(
        UUID budgetLineId,
        UUID summitId,
        @Nullable UUID workTaskId,
        String key,
        String name,
        String nameEn,
        long planned,
        long committed,
        long spent,
        long rowVersion,
        List<Entry> entries) {

    private static final int NEAR_PERCENT = 90;

    public BudgetLine {
        entries = List.copyOf(entries);
    }

    /** How the line stands: a warning comes before more is committed or spent than was planned. */
    public BudgetStanding standing() {
        return standing(planned, Math.max(committed, spent));
    }

    /** How this much of a plan stands. */
    public static BudgetStanding standing(long planned, long used) {
        if (used > planned) {
            return BudgetStanding.OVER;
        }
        return used > 0 && used >= planned / 100 * NEAR_PERCENT ? BudgetStanding.NEAR : BudgetStanding.WITHIN;
    }

    /** What an amount says. */
    public enum Kind {
        PLANNED,
        COMMITTED,
        SPENT
    }

    /** What one of the amounts became, where that comes from, and at which moment of decision. */
    public record Entry(
            int position,
            Kind kind,
            long amount,
            @Nullable String source,
            boolean assumed,
            @Nullable String decision,
            LocalDate knownOn,
            UUID recordedBy,
            Instant recordedAt) {}
}
