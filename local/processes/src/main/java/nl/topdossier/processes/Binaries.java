package nl.topdossier.processes;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the programs lie that are run as child processes: what the module local/binaries copied, found from the repository root
 * or by the system property topdossier.binaries.
 */
public final class Binaries {

    private Binaries() {}

    /** The repository's root: the system property topdossier.root, or the first directory upwards that has the binaries module. */
    public static Path repositoryRoot() {
        String given = System.getProperty("topdossier.root");
        if (given != null) {
            return Path.of(given).toAbsolutePath().normalize();
        }
        for (Path here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            if (Files.exists(here.resolve("local/binaries/pom.xml"))) {
                return here;
            }
        }
        throw new IllegalStateException(
                "Expected to run inside the Topdossier repository, but no directory upwards has local/binaries; set -Dtopdossier.root");
    }

    static Path directory() {
        String given = System.getProperty("topdossier.binaries");
        return given != null
                ? Path.of(given).toAbsolutePath()
                : repositoryRoot().resolve("local/binaries/target");
    }

    static String kafkaClassPath() {
        return present(directory().resolve("kafka")) + File.separator + "*";
    }

    static Path zeebeHome() {
        Path unpacked = present(directory().resolve("zeebe"));
        try (var children = Files.list(unpacked)) {
            return children.filter(child -> Files.isDirectory(child.resolve("lib")))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException("Expected an engine in " + unpacked + ", but there is none"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path present(Path path) {
        if (!Files.isDirectory(path)) {
            throw new IllegalStateException(
                    "Expected " + path + ", but it is missing: build the module local/binaries first");
        }
        return path;
    }
}
