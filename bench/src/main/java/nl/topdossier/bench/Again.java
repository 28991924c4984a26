package nl.topdossier.bench;

import io.camunda.client.api.command.ClientException;
import java.util.concurrent.ThreadLocalRandom;

/** Asks an engine that is busy again: past saturation it refuses, and what was refused would never be done. */
final class Again {

    private static final int TRIES = 100;

    private Again() {}

    static void until(Runnable command) {
        for (int i = 1; ; i++) {
            try {
                command.run();
                return;
            } catch (ClientException e) {
                if (i == TRIES) {
                    throw e;
                }
                rest();
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(20, 80));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unmeasurable("Expected the engine to take a command, but was interrupted");
        }
    }
}
