package nl.topdossier.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes every connection and never says a word, like a server that hangs. */
public final class SilentServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Collection<Socket> callers = new ConcurrentLinkedQueue<>();

    public SilentServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** Where it is silent. */
    public String address() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    /** How many connections it took. */
    public int calls() {
        return callers.size();
    }

    private void accept() {
        try {
            while (true) {
                callers.add(socket.accept());
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket caller : callers) {
            caller.close();
        }
    }
}
