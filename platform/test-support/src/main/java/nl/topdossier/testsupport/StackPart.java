package nl.topdossier.testsupport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One server of the shared stack as a test may treat it: ended politely or by force, and started again in the same data. */
public final class StackPart {

    private final String name;
    private final int controlPort;

    StackPart(String name, int controlPort) {
        this.name = name;
        this.controlPort = controlPort;
    }

    /** Ends it as a power cut would (kill -9). */
    public void kill() {
        ask("kill");
    }

    public void stop() {
        ask("stop");
    }

    /** Starts it and waits until it is ready; nothing happens when it runs. */
    public void start() {
        ask("start");
    }

    public void restart() {
        stop();
        start();
    }

    public long pid() {
        return Long.parseLong(ask("pid"));
    }

    private String ask(String verb) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), controlPort);
                var answers =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            socket.getOutputStream().write((name + " " + verb + "\n").getBytes(StandardCharsets.UTF_8));
            String answer = answers.readLine();
            if (answer == null || !answer.startsWith("ok")) {
                throw new IllegalStateException(
                        "Expected to " + verb + " " + name + ", but the stack answered: " + answer);
            }
            return answer.substring(2).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to " + verb + " " + name + ", but the stack is not there", e);
        }
    }
}
