package nl.topdossier.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import nl.topdossier.processes.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * The process that all parts are children of, in the background or attached to a terminal. It ends them in order when it is
 * asked to end; when it is killed, its guard ends them. A part that dies is started again.
 */
final class Supervisor {

    private final StackSettings settings;
    private final RunFiles files;
    private final Progress progress;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean ending;

    Supervisor(StackSettings settings, Progress terminal) {
        this.settings = settings;
        this.files = RunFiles.of(settings);
        this.progress = line -> {
            files.say(line);
            terminal.say(line);
        };
    }

    /** Runs until the process is asked to end; gives an exit code. */
    int run() throws IOException {
        Files.createDirectories(files.directory());
        try (var channel = FileChannel.open(
                        files.directory().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = locked(channel)) {
            if (lock == null) {
                throw new Problem("Expected to start Topdossier, but another start is under way.");
            }
            files.begin();
            files.supervisor().write(ProcessHandle.current());
            Exercise.mark(settings.data());
            return supervise();
        }
    }

    private int supervise() {
        progress.say("Preparing the programs");
        try (var stack = new Stack(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack), "end"));
            try {
                stack.start(progress);
                new Seeding(settings).fill(progress);
            } catch (RuntimeException e) {
                if (!ending) {
                    files.say(String.valueOf(e.getMessage()));
                    files.state(RunFiles.FAILED);
                    ending = true;
                    stack.close();
                    return 1;
                }
            }
            watch(new Watch(stack, files, progress));
            return 0;
        }
    }

    private void watch(Watch watch) {
        watch.tell();
        if (!ending) {
            files.state(RunFiles.READY + " " + settings.url("portal"));
            progress.say("Topdossier is ready: " + settings.url("portal"));
        }
        while (!ending) {
            watch.look();
            Waiting.until(() -> ending, Duration.ofMillis(500));
        }
        Waiting.until(() -> ended.getCount() == 0, Duration.ofMinutes(2));
    }

    private void end(Stack stack) {
        if (!ending) {
            ending = true;
            files.state("stopping");
            progress.say("Stopping the services, then engine, Kafka and PostgreSQL");
            stack.close();
            progress.say("Topdossier has stopped");
        }
        try {
            files.supervisor().delete();
        } catch (IOException e) {
            progress.say("The note of this process could not be removed");
        }
        ended.countDown();
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        return channel.tryLock();
    }
}
