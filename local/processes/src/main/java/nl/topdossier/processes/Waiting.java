package nl.topdossier.processes;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks again and again until something is so. */
public final class Waiting {

    private Waiting() {}

    /** Whether it came true in time; an interrupted thread stops waiting and keeps its interrupt. */
    public static boolean until(BooleanSupplier isSo, Duration patience) {
        return until(isSo, patience, Duration.ofMillis(50));
    }

    /** As {@link #until(BooleanSupplier, Duration)}, for what is asked long or costs more to ask. */
    public static boolean until(BooleanSupplier isSo, Duration patience, Duration pause) {
        long end = System.nanoTime() + patience.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
