package nl.topdossier.launcher;

import java.net.URI;
import nl.topdossier.processes.Ports;
import nl.topdossier.processes.Probe;
import nl.topdossier.processes.Signals;

/** One part of a running stack as its supervisor wrote it down for other commands. */
record PartLine(String name, long pid, int port, String health, int restarts) {

    private static final String BY_PORT = "-";

    static PartLine of(Part part, int restarts) {
        long pid = part.process().isAlive() ? part.process().pid() : 0;
        var health = part.health();
        return new PartLine(part.name(), pid, part.port(), health == null ? BY_PORT : health.toString(), restarts);
    }

    static PartLine read(String line) {
        String[] words = line.split(" ");
        return new PartLine(
                words[0], Long.parseLong(words[1]), Integer.parseInt(words[2]), words[3], Integer.parseInt(words[4]));
    }

    String written() {
        return "%s %d %d %s %d".formatted(name, pid, port, health, restarts);
    }

    /** In a word for people. */
    String state() {
        if (ProcessHandle.of(pid).filter(Signals::lives).isEmpty()) {
            return "stopped";
        }
        boolean ready = health.equals(BY_PORT) ? Ports.isOpen(port) : Probe.isWell(URI.create(health));
        return ready ? "ready" : "not ready";
    }
}
