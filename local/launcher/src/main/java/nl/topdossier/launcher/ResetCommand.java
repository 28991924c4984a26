package nl.topdossier.launcher;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Throws away all data of an exercise. */
final class ResetCommand {

    private final StackSettings settings;
    private final boolean sure;

    ResetCommand(StackSettings settings, boolean sure) {
        this.settings = settings;
        this.sure = sure;
    }

    int run() throws IOException {
        Path data = settings.data();
        if (!Files.exists(data)) {
            System.out.println("There is no data to throw away.");
            return 0;
        }
        if (!Exercise.isMarked(data)) {
            throw new Problem("Expected the data of an exercise, but " + data.getFileName()
                    + " is not marked as one: nothing was thrown away.");
        }
        if (!sure && !isConfirmed()) {
            System.out.println("Nothing was thrown away.");
            return 1;
        }
        new StopCommand(settings).run();
        Directories.delete(data);
        System.out.println("All data of the exercise is gone; ./topdossier start begins anew.");
        return 0;
    }

    private static boolean isConfirmed() {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new Problem("Expected somebody to confirm, but there is no terminal: use ./topdossier reset --yes.");
        }
        String answer = console.readLine("Throw away all letters, decisions and mails of this exercise? [y/N] ");
        return answer != null
                && (answer.strip().equalsIgnoreCase("y") || answer.strip().equalsIgnoreCase("yes"));
    }
}
