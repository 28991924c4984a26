package nl.topdossier.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.topdossier.launcher.Part;

/** Processor time of each process of a stack and of this program, in milliseconds, as the kernel counts it. */
record Cpu(Map<String, Long> millis) {

    /** The kernel counts in hundredths of a second for programs, whatever its own clock. */
    private static final long MILLIS_PER_TICK = 10;

    static final String DRIVER = "driver";

    static Cpu now(Iterable<Part> parts) {
        var millis = new LinkedHashMap<String, Long>();
        for (Part part : parts) {
            if (part.process().isAlive()) {
                millis.put(part.name(), withChildren(part.process().pid()));
            }
        }
        millis.put(DRIVER, withoutChildren(ProcessHandle.current().pid()));
        return new Cpu(millis);
    }

    Cpu since(Cpu before) {
        var spent = new LinkedHashMap<String, Long>();
        millis.forEach((name, now) -> spent.put(name, now - before.millis.getOrDefault(name, 0L)));
        return new Cpu(spent);
    }

    long of(String name) {
        return millis.getOrDefault(name, 0L);
    }

    long all() {
        return millis.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long withChildren(long pid) {
        return ProcessHandle.of(pid).stream()
                        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                        .mapToLong(process -> ticks(process.pid(), true))
                        .sum()
                * MILLIS_PER_TICK;
    }

    private static long withoutChildren(long pid) {
        return ticks(pid, false) * MILLIS_PER_TICK;
    }

    /** User and system time; with that of children that ended, which a database server has many of. */
    private static long ticks(long pid, boolean withEnded) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // What follows the name, which may hold spaces: the state is the third field, utime the fourteenth.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            return withEnded ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
        } catch (IOException e) {
            return 0;
        }
    }
}
