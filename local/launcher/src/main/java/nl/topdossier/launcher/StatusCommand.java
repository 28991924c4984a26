package nl.topdossier.launcher;

import java.util.List;
import java.util.Optional;

/** Prints the parts of the stack with process id, state, port and memory. */
final class StatusCommand {

    private final RunFiles files;

    StatusCommand(StackSettings settings) {
        this.files = RunFiles.of(settings);
    }

    int run() {
        Optional<ProcessHandle> running = files.running();
        if (running.isEmpty()) {
            System.out.println("Topdossier does not run.");
            return 3;
        }
        System.out.println("Topdossier is " + files.state());
        System.out.printf("%-12s %8s  %-10s %6s %9s %9s%n", "part", "pid", "state", "port", "memory", "restarts");
        List<PartLine> parts = files.parts();
        long total = Memory.of(running.get().pid());
        System.out.printf(
                "%-12s %8d  %-10s %6s %6d MB%n", "launcher", running.get().pid(), "ready", "", total);
        for (PartLine part : parts) {
            long memory = Memory.withChildren(part.pid());
            total += memory;
            System.out.printf(
                    "%-12s %8d  %-10s %6d %6d MB %9d%n",
                    part.name(), part.pid(), part.state(), part.port(), memory, part.restarts());
        }
        System.out.printf("%-12s %8s  %-10s %6s %6d MB%n", "all", "", "", "", total);
        return 0;
    }
}
