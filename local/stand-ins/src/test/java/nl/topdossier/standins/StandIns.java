package nl.topdossier.standins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/** The stand-ins on ports and a data folder of their own, as a program would start them; can be started again. */
public final class StandIns implements AutoCloseable {

    private final Map<String, Object> settings = new HashMap<>();
    private final int port = freePort();
    private final int smtpPort = freePort();
    private ConfigurableApplicationContext running;

    private StandIns(Path data, Map<String, Object> more) {
        settings.put("server.port", port);
        settings.put("topdossier.mail.port", smtpPort);
        settings.put("topdossier.stand-ins.data", data);
        settings.put("topdossier.identity.issuer", url());
        Stream.of("portal", "drafting", "approval", "dispatch", "records", "logistics", "commitments", "griffie")
                .forEach(client -> settings.put("topdossier.client.secret." + client, secretOf(client)));
        settings.putAll(more);
        this.running = start();
    }

    public static StandIns started(Path data) {
        return new StandIns(data, Map.of());
    }

    public static StandIns started(Path data, Map<String, Object> more) {
        return new StandIns(data, more);
    }

    /** No two clients may share a secret. */
    public static String secretOf(String client) {
        return "a-secret-of-this-test-for-" + client;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public URI at(String path) {
        return URI.create(url() + path);
    }

    public int smtpPort() {
        return smtpPort;
    }

    public void restart() {
        running.close();
        running = start();
    }

    @Override
    public void close() {
        running.close();
    }

    private ConfigurableApplicationContext start() {
        String[] arguments = settings.entrySet().stream()
                .map(entry -> "--%s=%s".formatted(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
        return StandInsApplication.application().run(arguments);
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
