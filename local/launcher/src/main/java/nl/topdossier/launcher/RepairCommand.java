package nl.topdossier.launcher;

import java.io.IOException;

/**
 * Gives the stack a new, empty engine with an id of its own. The services see the other id and restart every live process from
 * their rows: the databases are the truth.
 */
final class RepairCommand {

    private final StackSettings settings;

    RepairCommand(StackSettings settings) {
        this.settings = settings;
    }

    int run() throws IOException {
        new StopCommand(settings).run();
        Directories.delete(settings.data().resolve("zeebe"));
        System.out.println("The engine's data was thrown away; the services rebuild every running process.");
        return new StartCommand(settings, false).run();
    }
}
