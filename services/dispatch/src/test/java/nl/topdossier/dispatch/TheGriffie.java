package nl.topdossier.dispatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.topdossier.processes.Binaries;
import nl.topdossier.processes.Jvm;
import nl.topdossier.processes.JvmSettings;

/** The stand-ins of the local stack as a program of its own: who gives out tokens, and the griffie of both Houses. */
public final class TheGriffie implements AutoCloseable {

    /** Dispatch's secret there. */
    public static final String SECRET = "a-secret-of-this-test-for-dispatch";

    private static final List<String> CLIENTS =
            List.of("portal", "drafting", "approval", "dispatch", "records", "logistics", "commitments", "griffie");

    private final String url;
    private final Jvm program;

    private TheGriffie(Path data) {
        this.url = "http://127.0.0.1:" + freePort();
        JvmSettings settings = JvmSettings.jar(
                        Binaries.repositoryRoot().resolve("local/stand-ins/target/stand-ins-app.jar"))
                .withFlags("-Xmx192m", "-XX:TieredStopAtLevel=1", "-Dspring.main.banner-mode=off")
                .withArguments(arguments(data))
                .withHealth(at("/actuator/health"));
        this.program = new Jvm("griffie-of-test", data, data.resolve("griffie.log"), settings);
    }

    /** Starts a griffie that takes letters only from a service that shows its token. */
    public static TheGriffie thatRequiresAToken() {
        try {
            TheGriffie griffie = new TheGriffie(Files.createTempDirectory("griffie"));
            griffie.start();
            return griffie;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() {
        program.start();
        try {
            program.awaitReady(Duration.ofMinutes(4));
        } catch (RuntimeException e) {
            program.close();
            throw e;
        }
    }

    private String[] arguments(Path data) {
        Stream<String> secrets =
                CLIENTS.stream().map(client -> "--topdossier.client.secret." + client + "=" + secretOf(client));
        Stream<String> others = Stream.of(
                "--server.port=" + URI.create(url).getPort(),
                "--topdossier.mail.port=" + freePort(),
                "--topdossier.stand-ins.data=" + data,
                "--topdossier.identity.issuer=" + url,
                "--topdossier.griffie.token-required=true");
        return Stream.concat(secrets, others).toArray(String[]::new);
    }

    private static String secretOf(String client) {
        return client.equals("dispatch") ? SECRET : "a-secret-of-this-test-for-" + client;
    }

    /** An address of the stand-ins. */
    public URI at(String path) {
        return URI.create(url + path);
    }

    @Override
    public void close() {
        program.stop();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
