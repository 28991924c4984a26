package nl.topdossier.standins.identity;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.topdossier.standins.StandInsSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.stereotype.Component;

/** One file for each authorization, in a folder that nobody else writes. */
@EmbeddedIdentity
@Component
class AuthorizationFiles {

    private static final Logger log = LoggerFactory.getLogger(AuthorizationFiles.class);

    private final Path folder;

    AuthorizationFiles(StandInsSettings settings) throws IOException {
        this.folder = Files.createDirectories(settings.data().resolve("authorizations"));
    }

    List<OAuth2Authorization> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".new"))
                    .map(AuthorizationFiles::read)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(OAuth2Authorization authorization) {
        try {
            Path unfinished = Files.createTempFile(folder, "authorization", ".new");
            try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(unfinished))) {
                out.writeObject(authorization);
            }
            Files.move(unfinished, file(authorization), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(OAuth2Authorization authorization) {
        try {
            Files.deleteIfExists(file(authorization));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(OAuth2Authorization authorization) {
        return folder.resolve(authorization.getId());
    }

    private static Optional<OAuth2Authorization> read(Path file) {
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
            return Optional.of((OAuth2Authorization) in.readObject());
        } catch (IOException | ClassNotFoundException e) {
            // Written by an older release: that person logs in once more.
            log.warn(
                    "Left out one kept login that can not be read: {}",
                    e.getClass().getName());
            return Optional.empty();
        }
    }
}
