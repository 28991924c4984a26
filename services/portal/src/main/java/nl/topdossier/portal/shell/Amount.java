package nl.topdossier.portal.shell;

import org.jspecify.annotations.Nullable;

/** How many rows of a list are shown: fifty, and fifty more each time that somebody asks. */
public final class Amount {

    private static final int STEP = 50;
    private static final int MOST = 1_000;

    private Amount() {}

    /** What was asked for, within bounds. */
    public static int of(@Nullable Integer asked) {
        return asked == null ? STEP : Math.clamp(asked, 1, MOST);
    }

    /** The next amount; absent when this is the most that is shown. */
    public static @Nullable Integer after(int amount) {
        return amount >= MOST ? null : Integer.valueOf(amount + STEP);
    }
}
