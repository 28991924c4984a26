package nl.topdossier.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogReaderTests {

    private static final Instant KILLED = Instant.parse("2026-11-21T12:00:00Z");

    private final LogReader reader = new LogReader(ZoneOffset.UTC);

    @Test
    void findsErrorsOfService() {
        List<LogLine> bad = reader.bad("drafting", """
                2026-11-21T12:37:24.883Z  INFO [] 15 --- [topdossier-drafting] [main] n.t.A : Started with 0 ERRORS
                2026-11-21T13:37:25.100+01:00 ERROR [ab] 15 --- [topdossier-drafting] [exec-1] n.t.B : Answered 500
                """);

        assertThat(bad).singleElement().satisfies(line -> {
            assertThat(line.at()).isEqualTo("2026-11-21T12:37:25.100Z");
            assertThat(line.text()).endsWith("Answered 500");
        });
    }

    @Test
    void keepsStackTraceWithTheLineItBelongsTo() {
        List<LogLine> bad = reader.bad("zeebe", """
                2026-11-21 12:00:00.001 [main] INFO  a.B - Something
                java.io.IOException: gone
                	at nl.topdossier.Some.thing(Some.java:1)
                2026-11-21 12:00:00.002 [main] INFO  a.B - Other
                """);

        assertThat(bad)
                .singleElement()
                .satisfies(line -> assertThat(line.text())
                        .contains("Something")
                        .contains("Some.thing")
                        .doesNotContain("Other"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13:00:00.500 CET", "12:00:00.500 UTC", "12:00:00.500"})
    void readsClockOfPostgresWhereverItRuns(String clock) {
        List<LogLine> bad = reader.bad("postgresql", "2026-11-21 " + clock + " [12] FATAL:  the end\n");

        assertThat(bad).singleElement().extracting(LogLine::at).isEqualTo(KILLED.plusMillis(500));
    }

    @Test
    void kindLeavesOutWhatDiffersEachTime() {
        assertThat(line("records", "Filing of 01a1fe2a-b64c-7604-bede-3d07acd1d55f failed 3 times")
                        .kind())
                .isEqualTo("Filing of <id> failed # times");
    }

    @Test
    void explainsOnlyWhatAnOutageAtThatTimeCauses() {
        var outages = List.of(new Outage(ProcessKind.POSTGRESQL, KILLED, KILLED.plusSeconds(5)));
        LogLine during = line("drafting", "ERROR PSQLException: connection lost");

        assertThat(ExpectedTrouble.explanation(during, outages)).isPresent();
        assertThat(ExpectedTrouble.explanation(line("drafting", "ERROR NullPointerException"), outages))
                .isEmpty();
        assertThat(ExpectedTrouble.explanation(
                        new LogLine("drafting", KILLED.plus(Duration.ofHours(1)), during.text()), outages))
                .isEmpty();
        assertThat(ExpectedTrouble.explanation(during, List.of())).isEmpty();
    }

    private static LogLine line(String part, String text) {
        return new LogLine(part, KILLED.plusSeconds(1), text);
    }
}
