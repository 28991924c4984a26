package nl.topdossier.chaos;

import java.time.Instant;

/** Something bad that a part wrote to its log, with the stack trace below it. */
record LogLine(String part, Instant at, String text) {

    /** Without what differs from one time to the next. */
    String kind() {
        return text.lines()
                .findFirst()
                .orElse("")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "<id>")
                .replaceAll("\\d+", "#");
    }
}
