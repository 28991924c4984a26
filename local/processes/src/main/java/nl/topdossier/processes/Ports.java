package nl.topdossier.processes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback address. */
public final class Ports {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final int LOWEST = 20_000;
    private static final int LOWEST_OF_CLIENTS = 32_768;

    private Ports() {}

    /**
     * A free one below those that the system gives to clients by itself: a client that looks again and again for a server that
     * is down would else be given the server's port one day, find itself there, and keep the server from coming back.
     */
    public static int free() {
        return free(1).getFirst();
    }

    /** So many different ones. */
    public static List<Integer> free(int count) {
        var found = new LinkedHashSet<Integer>();
        for (int tries = 0; found.size() < count; tries++) {
            if (tries > 10_000) {
                throw new IllegalStateException("Expected " + count + " free ports, but there are too few");
            }
            int port = ThreadLocalRandom.current().nextInt(LOWEST, LOWEST_OF_CLIENTS);
            if (isFree(port)) {
                found.add(port);
            }
        }
        return List.copyOf(found);
    }

    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(LOOPBACK, port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public static boolean isOpen(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(LOOPBACK, port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
