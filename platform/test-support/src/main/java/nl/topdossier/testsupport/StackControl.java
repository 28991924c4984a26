package nl.topdossier.testsupport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.topdossier.processes.LocalProcess;

/** Lets test JVMs end and start the servers, which are children of the holder: one line asks, one line answers. */
final class StackControl {

    private final List<LocalProcess> parts;
    private final ServerSocket socket;

    StackControl(List<LocalProcess> parts) throws IOException {
        this.parts = parts;
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("control").start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (true) {
            try (Socket asked = socket.accept()) {
                answer(asked);
            } catch (IOException e) {
                // The one who asked went away; the next one is served.
            }
        }
    }

    private void answer(Socket asked) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(asked.getInputStream(), StandardCharsets.UTF_8));
        String[] words = String.valueOf(reader.readLine()).split(" ");
        String answer;
        try {
            answer = "ok " + obey(words[0], words[1]);
        } catch (RuntimeException e) {
            answer = "failed " + String.valueOf(e.getMessage()).replace('\n', ' ');
        }
        asked.getOutputStream().write((answer + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private String obey(String name, String verb) {
        var part = parts.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow();
        switch (verb) {
            case "kill" -> part.kill();
            case "stop" -> part.stop();
            case "start" -> {
                part.start();
                part.awaitReady(Duration.ofMinutes(2));
            }
            case "pid" -> {
                return Long.toString(part.pid());
            }
            default -> throw new IllegalArgumentException(verb);
        }
        return "";
    }
}
