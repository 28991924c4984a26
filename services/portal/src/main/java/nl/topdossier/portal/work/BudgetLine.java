package nl.topdossier.portal.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the budget of a summit, in euros.
 *
 * @param address where next amounts go; absent where this person may not
 */
public record BudgetLine(
        String key,
        String name,
        BigDecimal planned,
        BigDecimal committed,
        BigDecimal spent,
        Warning warning,
        @Nullable String source,
        boolean assumed,
        List<Figure.Value> history,
        String revision,
        @Nullable String address) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How near the end of the money is. */
    public enum Warning {
        NONE,
        NEAR,
        OVER;

        public String style() {
            return switch (this) {
                case NONE -> "done";
                case NEAR -> "soon";
                case OVER -> "late";
            };
        }
    }

    /** The three amounts of a line. */
    public enum Kind {
        PLANNED,
        COMMITTED,
        SPENT
    }

    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    /** What is left to commit. */
    public BigDecimal free() {
        return planned.subtract(committed);
    }

    /** How wide the bar of an amount is, for a picture: a share of what was planned, at most the whole. */
    public String share(BigDecimal amount) {
        if (planned.signum() <= 0) {
            return amount.signum() > 0 ? "100%" : "0%";
        }
        BigDecimal percent = amount.multiply(HUNDRED).divide(planned, 1, RoundingMode.HALF_UP);
        return percent.min(HUNDRED).max(BigDecimal.ZERO).toPlainString() + "%";
    }
}
