package nl.topdossier.portal.work;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * A number that matters, as it is now and as it was.
 *
 * @param value absent until somebody recorded one
 * @param wanted what it has to become, where that is another number
 * @param source where the value comes from
 * @param assumed whether it has no source
 * @param work title of the piece of work it belongs to, with its address
 * @param address where a next value goes; absent where this person may not
 */
public record Figure(
        String key,
        String name,
        String unit,
        @Nullable BigDecimal value,
        @Nullable BigDecimal wanted,
        @Nullable String source,
        boolean assumed,
        @Nullable String work,
        @Nullable String workAddress,
        List<Value> history,
        String revision,
        @Nullable String address) {

    /** A value that was recorded; newest first. */
    public record Value(Text said, @Nullable String source, boolean assumed, String by, Instant at) {}

    /** How much is missing. */
    public BigDecimal missing() {
        return value == null || wanted == null ? BigDecimal.ZERO : wanted.subtract(value);
    }

    /** Whether less is arranged than is wanted. */
    public boolean isShort() {
        return value != null && wanted != null && value.compareTo(wanted) < 0;
    }
}
