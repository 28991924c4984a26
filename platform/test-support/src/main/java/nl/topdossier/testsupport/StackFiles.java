package nl.topdossier.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import nl.topdossier.processes.PidFile;

/** The directory of a shared stack: a lock, who holds it, where it answers and which runs use it. */
record StackFiles(Path directory) {

    /** Something done while no other process looks or changes. */
    interface Work<T> {
        T run() throws IOException;
    }

    Path state() {
        return directory.resolve("state.properties");
    }

    PidFile holder() {
        return new PidFile(directory.resolve("holder.pid"));
    }

    Path log() {
        return directory.resolve("holder.log");
    }

    void addUser(ProcessHandle run) throws IOException {
        new PidFile(users().resolve(run.pid() + ".pid")).write(run);
    }

    boolean anyUserLives() {
        try (var files = Files.list(users())) {
            return files.anyMatch(file -> new PidFile(file).living().isPresent());
        } catch (IOException e) {
            return false;
        }
    }

    List<Path> data() {
        return List.of(
                directory.resolve("postgresql"), directory.resolve("kafka"), directory.resolve("zeebe"), users());
    }

    <T> T locked(Work<T> work) {
        try {
            Files.createDirectories(users());
            try (var channel = FileChannel.open(
                            directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (!lock.isValid()) {
                    throw new IOException("the lock was lost");
                }
                return work.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to use the test stack in " + directory, e);
        }
    }

    private Path users() {
        return directory.resolve("users");
    }
}
