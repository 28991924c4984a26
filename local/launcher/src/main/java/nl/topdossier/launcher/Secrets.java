package nl.topdossier.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The secrets by which portal, services and griffie ask for tokens: made once per stack, kept for its owner only. A client that
 * came after the stack was made gets its own at the next start.
 */
final class Secrets {

    private static final List<String> CLIENTS =
            List.of("portal", "drafting", "approval", "dispatch", "records", "logistics", "commitments", "griffie");

    private final Map<String, String> byClient;

    private Secrets(Map<String, String> byClient) {
        this.byClient = byClient;
    }

    static Secrets in(Path data) {
        Path file = data.resolve("secrets");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(data);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            var found = read(file);
            var missing = CLIENTS.stream()
                    .filter(client -> !found.containsKey(client))
                    .toList();
            if (!missing.isEmpty()) {
                Files.write(file, made(missing), StandardOpenOption.APPEND);
            }
            return new Secrets(read(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to keep the secrets of this stack in " + data, e);
        }
    }

    /** All of them, as the one who checks them wants them. */
    Map<String, String> forIssuer() {
        var environment = new TreeMap<String, String>();
        byClient.forEach((client, secret) ->
                environment.put("TOPDOSSIER_CLIENT_SECRET_" + client.toUpperCase(Locale.ROOT), secret));
        return environment;
    }

    /** Its own, as a service wants it. */
    Map<String, String> forClient(String client) {
        String secret = byClient.get(client);
        return secret == null ? Map.of() : Map.of("TOPDOSSIER_CLIENT_SECRET", secret);
    }

    private static Map<String, String> read(Path file) throws IOException {
        var found = new TreeMap<String, String>();
        for (String line : Files.readAllLines(file)) {
            found.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        return found;
    }

    private static List<String> made(List<String> clients) {
        var random = new SecureRandom();
        var lines = new ArrayList<String>();
        for (String client : clients) {
            byte[] bytes = new byte[24];
            random.nextBytes(bytes);
            lines.add(client + "=" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return lines;
    }
}
