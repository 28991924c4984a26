package nl.topdossier.exercise;

import java.time.Duration;
import java.util.Locale;

/** Lines with the seconds since the beginning. */
final class Terminal implements Told {

    private final long begin = System.nanoTime();

    @Override
    public synchronized void say(String who, String what) {
        System.out.println(String.format(Locale.ROOT, "%6.1f s  %-19s %s", seconds(), who, what));
    }

    double seconds() {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
    }
}
