package nl.topdossier.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import nl.topdossier.processes.Signals;
import nl.topdossier.processes.Waiting;

/** Prints what a supervisor says until it is ready or gone. A Ctrl-C meanwhile ends the start. */
final class Follow {

    private final RunFiles files;
    private final ProcessHandle supervisor;
    private final String welcome;
    private int printed;
    private volatile boolean over;

    Follow(RunFiles files, ProcessHandle supervisor, String welcome) {
        this.files = files;
        this.supervisor = supervisor;
        this.welcome = welcome;
    }

    int untilReady() {
        if (!isReady()) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::giveUp, "give-up"));
        }
        boolean settled =
                Waiting.until(() -> print() && (isReady() || !Signals.lives(supervisor)), Duration.ofMinutes(10));
        over = true;
        print();
        if (settled && isReady()) {
            System.out.println(Welcome.text(welcome, files.state().substring(RunFiles.READY.length() + 1)));
            return 0;
        }
        throw new Problem("Topdossier did not start; ./topdossier logs shows more.");
    }

    void untilGone() {
        printed = length();
        Waiting.until(() -> print() && !Signals.lives(supervisor), Duration.ofMinutes(3));
        print();
    }

    private void giveUp() {
        if (!over) {
            supervisor.destroy();
            untilGone();
        }
    }

    private boolean isReady() {
        return files.state().startsWith(RunFiles.READY);
    }

    private boolean print() {
        String all = text();
        int end = all.lastIndexOf('\n') + 1;
        if (end > printed && !isAlreadyReady()) {
            System.out.print(all.substring(printed, end));
            System.out.flush();
        }
        printed = Math.max(printed, end);
        return true;
    }

    /** Of a stack that runs since long nobody wants to read how it started. */
    private boolean isAlreadyReady() {
        return printed == 0 && isReady();
    }

    private int length() {
        return text().length();
    }

    private String text() {
        try {
            return Files.readString(files.progress(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
