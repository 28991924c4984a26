package nl.topdossier.exercise;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks again and again until something is so. A service that is away or refuses meanwhile is asked again. */
public record Patience(Duration atMost, Duration pause) {

    /** For people at a terminal; longer where parts are restarted meanwhile. */
    public static final Patience USUAL = new Patience(
            Duration.ofSeconds(Long.parseLong(System.getenv().getOrDefault("TOPDOSSIER_DEMO_PATIENCE", "45"))),
            Duration.ofMillis(150));

    /** What was looked for, as soon as it is there. */
    public <T> T until(String expected, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            String trouble = "";
            try {
                Optional<T> found = look.get();
                if (found.isPresent()) {
                    return found.get();
                }
            } catch (Away e) {
                trouble = String.valueOf(e.getMessage());
            } catch (Refused e) {
                if (e.isForGood()) {
                    throw new NotAsItShouldBe("Expected " + expected + ", but " + e.getMessage());
                }
                trouble = String.valueOf(e.getMessage());
            }
            if (System.nanoTime() > end) {
                throw new NotAsItShouldBe("Expected " + expected + " within " + atMost.toSeconds() + " s, but "
                        + (trouble.isEmpty() ? "it is not so" : trouble));
            }
            rest();
        }
    }

    /** Returns when it is so. */
    public void until(String expected, Check check) {
        until(expected, () -> check.isSo() ? Optional.of(true) : Optional.empty());
    }

    private void rest() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsItShouldBe("Expected to wait, but was interrupted");
        }
    }

    /** Whether something is so. */
    public interface Check {

        boolean isSo();
    }
}
