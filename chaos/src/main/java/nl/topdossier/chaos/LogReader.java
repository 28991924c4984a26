package nl.topdossier.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds errors and stack traces in the logs of all parts, whatever the log's own shape is. */
final class LogReader {

    private static final Pattern MOMENT = Pattern.compile(
            "^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}:\\d{2}[.,]\\d{3})(Z|[+-]\\d{2}:?\\d{2}| UTC| GMT| CES?T)?");
    private static final Pattern BAD = Pattern.compile("\\b(ERROR|FATAL|PANIC|SEVERE)\\b");
    private static final Pattern OF_TRACE =
            Pattern.compile("^(\\s+at [\\w.$/<>@-]+\\(|\\s*Caused by: |[\\w.$]+(Exception|Error)(: |$))");
    private static final int LINES_OF_TRACE = 60;

    private final ZoneId zone;

    LogReader(ZoneId zone) {
        this.zone = zone;
    }

    List<LogLine> bad(Path logs) {
        try (var files = Files.list(logs)) {
            return files.sorted().flatMap(file -> badIn(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to read the logs", e);
        }
    }

    private List<LogLine> badIn(Path file) {
        String part = file.getFileName().toString().replace(".log", "");
        try {
            return bad(part, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to read " + file.getFileName(), e);
        }
    }

    List<LogLine> bad(String part, String log) {
        var found = new ArrayList<LogLine>();
        Instant at = Instant.EPOCH;
        var entry = new ArrayList<String>();
        for (String line : log.lines().toList()) {
            Instant next = moment(line);
            if (next != null) {
                keepIfBad(part, at, entry, found);
                entry.clear();
                at = next;
            }
            if (entry.size() < LINES_OF_TRACE) {
                entry.add(line);
            }
        }
        keepIfBad(part, at, entry, found);
        return found;
    }

    private static void keepIfBad(String part, Instant at, List<String> entry, List<LogLine> found) {
        boolean bad = entry.stream().anyMatch(line -> OF_TRACE.matcher(line).find())
                || !entry.isEmpty() && BAD.matcher(entry.getFirst()).find();
        if (bad) {
            found.add(new LogLine(part, at, String.join("\n", entry)));
        }
    }

    private @Nullable Instant moment(String line) {
        Matcher found = MOMENT.matcher(line);
        if (!found.find()) {
            return null;
        }
        String words = found.group(1) + "T" + found.group(2).replace(',', '.');
        String zoneOfLine = found.group(3);
        try {
            if (zoneOfLine == null || zoneOfLine.startsWith(" ")) {
                return LocalDateTime.parse(words).atZone(named(zoneOfLine)).toInstant();
            }
            return OffsetDateTime.parse(words + zoneOfLine).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private ZoneId named(@Nullable String zoneOfLine) {
        if (zoneOfLine == null) {
            return zone;
        }
        return zoneOfLine.startsWith(" C") ? ZoneId.of("Europe/Amsterdam") : ZoneOffset.UTC;
    }
}
