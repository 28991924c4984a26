package nl.topdossier.standins;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What all stand-ins share. They refuse to start on a stack that is not marked as exercise. */
@ConfigurationProperties("topdossier")
public record StandInsSettings(boolean exercise, StandIns standIns, Portal portal, Identity identity) {

    /** Where the stand-ins keep what must survive their restart, and from which networks programs may ask. */
    public record StandIns(Path data, List<String> networks) {}

    /** Whether people log in here, or at another provider. */
    public record Identity(@DefaultValue("true") boolean embedded) {}

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
