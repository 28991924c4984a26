package nl.topdossier.launcher;

import java.net.URI;
import nl.topdossier.processes.LocalProcess;
import org.jspecify.annotations.Nullable;

/** One process of the local stack, the port by which people know it and where it says that it is well (else its port is open). */
public record Part(LocalProcess process, int port, @Nullable URI health) {

    public String name() {
        return process.name();
    }
}
