package nl.topdossier.chaos;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Every error and stack trace in a log is explained by something that was down; what is not is shown whole. */
final class LogChecks {

    private static final int SHOWN = 12;

    private final Path logs;
    private final List<Outage> outages;

    LogChecks(Path logs, List<Outage> outages) {
        this.logs = logs;
        this.outages = outages;
    }

    void into(Findings findings) {
        var explained = new TreeMap<String, Integer>();
        var unexplained = new TreeMap<String, LogLine>();
        var times = new TreeMap<String, Integer>();
        for (LogLine line : new LogReader(ZoneId.systemDefault()).bad(logs)) {
            Optional<String> why = ExpectedTrouble.explanation(line, outages);
            if (why.isPresent()) {
                explained.merge(line.part() + ": " + why.get(), 1, Integer::sum);
            } else {
                String kind = line.part() + ": " + line.kind();
                unexplained.putIfAbsent(kind, line);
                times.merge(kind, 1, Integer::sum);
            }
        }
        var table = new Table("errors in logs that an outage explains", "times");
        explained.forEach(table::row);
        findings.show(table);
        unexplained.forEach((kind, line) -> findings.wrong(
                "unexplained in the log of " + line.part() + ", " + times.get(kind) + " time(s):\n    " + shown(line)));
    }

    private static String shown(LogLine line) {
        return String.join(
                "\n    ", line.text().lines().limit(SHOWN).map(LogChecks::cut).toList());
    }

    private static String cut(String line) {
        return line.length() > 240 ? line.substring(0, 240) + "..." : line;
    }
}
