package nl.topdossier.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The mark on a data directory that it belongs to an exercise, so that it may be thrown away. */
final class Exercise {

    private static final String MARK = "exercise";

    private Exercise() {}

    static void mark(Path data) throws IOException {
        Path mark = data.resolve(MARK);
        if (!Files.exists(mark)) {
            Files.writeString(mark, "The data in this directory is for exercise.\n");
        }
    }

    static boolean isMarked(Path data) {
        return Files.exists(data.resolve(MARK));
    }
}
