package nl.topdossier.launcher;

import java.io.IOException;
import java.util.Optional;

/** Ends the stack in order, and what an earlier one left. */
final class StopCommand {

    private final StackSettings settings;
    private final RunFiles files;

    StopCommand(StackSettings settings) {
        this.settings = settings;
        this.files = RunFiles.of(settings);
    }

    int run() throws IOException {
        Optional<ProcessHandle> running = files.running();
        if (running.isPresent()) {
            var follow = new Follow(files, running.get(), "");
            running.get().destroy();
            follow.untilGone();
        } else {
            System.out.println("Topdossier does not run.");
        }
        new LeftOvers(settings).end(System.out::println);
        return 0;
    }
}
