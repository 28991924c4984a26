package nl.topdossier.portal.work;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that no template named, as the coordinator filled it in; days and numbers stay as they were typed.
 *
 * @param body for which body outside the office does it
 */
public record WorkForm(
        @Nullable String title,
        @Nullable String office,
        @Nullable String body,
        @Nullable String startDay,
        @Nullable String dueDay,
        @Nullable String workingDays,
        List<NeedLine> needs) {

    /** Lines that are left open for what comes to mind. */
    private static final int SPARE = 2;

    public WorkForm {
        needs = needs == null ? List.of() : List.copyOf(needs);
    }

    public static WorkForm empty() {
        return new WorkForm(null, null, null, null, null, null, List.of());
    }

    /** What is filled in, and room for more. */
    public List<NeedLine> needLines() {
        List<NeedLine> all =
                new ArrayList<>(needs.stream().filter(NeedLine::isFilled).toList());
        for (int i = 0; i < SPARE; i++) {
            all.add(new NeedLine(null, null));
        }
        return all;
    }

    /**
     * Something that it waits for.
     *
     * @param on the piece, with a stroke and the named result when that is enough
     */
    public record NeedLine(
            Need.@Nullable Kind kind, @Nullable String on) {

        public boolean isFilled() {
            return on != null && !on.isBlank();
        }
    }
}
