package nl.topdossier.standins;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What all stand-ins share. They refuse to start on a stack that is not marked as exercise. */
@ConfigurationProperties("topdossier")
public record StandInsSettings(boolean exercise, StandIns standIns, Portal portal) {

    /** Where the stand-ins keep what must survive their restart. */
    public record StandIns(Path data) {}

    /** Where people go after logging in without having asked for a page. */
    public record Portal(String url) {}

    public StandInsSettings {
        if (!exercise) {
            throw new IllegalStateException(
                    "Expected topdossier.exercise=true, but it is false: the stand-ins run on an exercise stack only");
        }
    }

    /** The folder that holds keys, registrations and mails. */
    public Path data() {
        return standIns.data();
    }
}
