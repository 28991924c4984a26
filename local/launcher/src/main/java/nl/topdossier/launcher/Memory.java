package nl.topdossier.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory processes hold, in MB; 0 when nobody can tell. */
public final class Memory {

    private Memory() {}

    /** A process together with those it started, as a database server with its workers. */
    public static long withChildren(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToLong(process -> of(process.pid()))
                .sum();
    }

    /** Its proportional share where the system tells it: shared pages of a database server count once. */
    static long of(long pid) {
        return Stream.of("/proc/%d/smaps_rollup", "/proc/%d/status")
                        .map(file -> kilobytes(Path.of(file.formatted(pid))))
                        .filter(found -> found > 0)
                        .findFirst()
                        .orElseGet(() -> fromPs(pid))
                / 1024;
    }

    private static long kilobytes(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("Pss:") || line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    private static long fromPs(long pid) {
        try {
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String words = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return words.matches("\\d+") ? Long.parseLong(words) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
