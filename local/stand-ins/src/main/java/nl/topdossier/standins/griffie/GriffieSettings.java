package nl.topdossier.standins.griffie;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Whether senders need a token, where dispatch listens, and when and how papers are numbered. */
@ConfigurationProperties("topdossier.griffie")
record GriffieSettings(
        boolean tokenRequired,
        URI tokenUrl,
        URI dispatchUrl,
        Duration numberAfter,
        String dossier,
        int firstNumber,
        Retry retry) {

    /** How long to wait after dispatch did not take something: doubled each time. */
    record Retry(Duration first, Duration longest) {

        Duration after(int failures) {
            Duration wait = first.multipliedBy(1L << Math.min(failures - 1, 20));
            return wait.compareTo(longest) > 0 ? longest : wait;
        }
    }
}
