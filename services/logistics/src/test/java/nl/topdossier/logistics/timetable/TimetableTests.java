package nl.topdossier.logistics.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.topdossier.calendar.Deadlines;
import nl.topdossier.calendar.Words;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.LetterKind;
import nl.topdossier.logistics.summits.Attendance;
import nl.topdossier.logistics.summits.Debate;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.summits.SummitState;
import nl.topdossier.messaging.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTests {

    private final RuleBook book = new RuleBook("");

    /**
     * Every letter of which a source gives the day: kind of meeting, its days, the debate, the day that the rules give and the
     * day on which it left. The same table with the reasons stands in docs/timetable.md. Of the agenda for Washington the day
     * is inferred.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            foreign-ministers | ANNOTATED_AGENDA | 2024-12-03 | 2024-12-04 | 2024-11-27 | 2024-11-22 | 2024-11-22
            summit            | ANNOTATED_AGENDA | 2023-07-11 | 2023-07-12 | 2023-07-06 | 2023-06-30 | 2023-06-30
            summit            | ANNOTATED_AGENDA | 2025-06-24 | 2025-06-25 | 2025-06-17 | 2025-06-13 | 2025-06-13
            summit            | ANNOTATED_AGENDA | 2024-07-09 | 2024-07-11 | 2024-07-03 | 2024-06-28 | 2024-06-28
            defence-ministers | ANNOTATED_AGENDA | 2016-06-14 | 2016-06-15 | 2016-06-09 | 2016-06-03 | 2016-06-01
            defence-ministers | ANNOTATED_AGENDA | 2018-06-07 | 2018-06-08 | 2018-05-30 | 2018-05-25 | 2018-05-24
            defence-ministers | ANNOTATED_AGENDA | 2019-10-24 | 2019-10-25 | 2019-10-16 | 2019-10-11 | 2019-10-07
            summit            | REPORT           | 2021-06-14 | 2021-06-14 | -          | 2021-06-22 | 2021-06-25
            summit            | REPORT           | 2025-06-24 | 2025-06-25 | -          | 2025-07-03 | 2025-07-03
            summit            | REPORT           | 2024-07-09 | 2024-07-11 | -          | 2024-07-19 | 2024-08-13
            foreign-ministers | REPORT           | 2024-04-03 | 2024-04-04 | -          | 2024-04-12 | 2024-04-24
            defence-ministers | REPORT           | 2018-02-14 | 2018-02-15 | -          | 2018-02-23 | 2018-03-07
            defence-ministers | REPORT           | 2019-06-26 | 2019-06-27 | -          | 2019-07-05 | 2019-07-05
            """)
    void givesTheDayOfTheRulesBesideTheDayOnWhichTheRealLetterLeft(
            String meeting,
            LetterKind kind,
            LocalDate first,
            LocalDate last,
            @Nullable LocalDate debate,
            LocalDate rule,
            LocalDate sent) {
        var plan = letter(timetable(summit(meeting, first, last, debate)), kind);

        assertThat(plan.latestDispatch().date()).isEqualTo(rule);
        assertThat(inTheDocumentation(kind, first, last))
                .contains("| %s | %s | %s |".formatted(debate == null ? "-" : debate, rule, sent))
                .endsWith(rule.equals(sent) ? "| - |" : deviation(rule, sent) + " |");
    }

    /** How far off it was; the reason stands before it, or that it is not known. */
    private static String deviation(LocalDate rule, LocalDate sent) {
        long days = Math.abs(ChronoUnit.DAYS.between(rule, sent));
        return "%d %s %s".formatted(days, days == 1 ? "day" : "days", sent.isBefore(rule) ? "earlier" : "later");
    }

    private static String inTheDocumentation(LetterKind kind, LocalDate first, LocalDate last) {
        String start = kind == LetterKind.REPORT ? "| report " : "| agenda ";
        try (Stream<String> lines = Files.lines(Path.of("../../docs/timetable.md"))) {
            return lines.map(line -> line.replaceAll(" +", " "))
                    .filter(line -> line.startsWith(start))
                    .filter(line -> line.contains("| %s | %s |".formatted(first, last)))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void countsEveryStepBackFromTheDispatch() {
        var plan = letter(timetable(theHague()), LetterKind.ANNOTATED_AGENDA);

        assertThat(plan.steps())
                .extracting(step -> step.step() + " " + step.latest())
                .containsExactly(
                        "OPENED 2025-05-20",
                        "COORDINATION 2025-06-04",
                        "LINE 2025-06-10",
                        "MINISTERS 2025-06-12",
                        "RELEASE 2025-06-13");
        assertThat(plan.opensOn()).isEqualTo("2025-05-06");
    }

    @Test
    void saysWhichRulesGaveTheDayAndWhatIsNotKnown() {
        var plan = letter(timetable(theHague()), LetterKind.ANNOTATED_AGENDA);
        var words = Words.in(Locale.of("nl"));

        assertThat(plan.rules()).containsExactly("agenda", "before-debate", "before-recess");
        assertThat(plan.latestDispatch().reasons().stream().map(words::say))
                .containsExactly(
                        "Geannoteerde agenda: 11 kalenderdagen vóór het begin van de bijeenkomst (dinsdag 24 juni 2025) is vrijdag"
                                + " 13 juni 2025.",
                        "Vóór het debat: 2 werkdagen vóór het debat in de Kamer (dinsdag 17 juni 2025) is vrijdag 13 juni 2025.");
        assertThat(plan.latestDispatch().warnings().stream().map(words::say))
                .hasSize(2)
                .allMatch(warning -> warning.startsWith("Reces onbekend"));
    }

    @Test
    void slackShrinksAsDaysPassAndComesBackWhenStepsAreDone() {
        var plan = letter(timetable(theHague()), LetterKind.ANNOTATED_AGENDA);

        var before = Slack.of(plan, Map.of(), LocalDate.of(2025, 4, 1));
        var late = Slack.of(plan, Map.of(), LocalDate.of(2025, 5, 21));
        var opened = Slack.of(plan, Map.of(Step.OPENED, LocalDate.of(2025, 5, 2)), LocalDate.of(2025, 5, 21));

        assertThat(before.values()).hasSize(5).containsOnly(10);
        assertThat(late.values()).hasSize(5).containsOnly(-1);
        assertThat(opened).doesNotContainKey(Step.OPENED).containsEntry(Step.COORDINATION, 9);
    }

    @Test
    void onlyAHostIsReviewed() {
        assertThat(timetable(theHague()).reviews())
                .extracting(Timetable.Review::day)
                .containsExactly(LocalDate.of(2024, 12, 24), LocalDate.of(2025, 4, 29), LocalDate.of(2025, 6, 10));
        assertThat(timetable(summit("summit", LocalDate.of(2024, 7, 9), LocalDate.of(2024, 7, 11), null))
                        .reviews())
                .isEmpty();
    }

    @Test
    void everyKindOfMeetingHasRules() {
        assertThat(Summit.MEETING_KINDS)
                .allSatisfy(kind -> assertThat(book.newest(kind).letters())
                        .extracting(TimetableRules.LetterRules::kind)
                        .containsExactly(LetterKind.ANNOTATED_AGENDA, LetterKind.REPORT));
    }

    private Timetable timetable(Summit summit) {
        return Timetable.of(summit, book.newest(summit.meetingKind()), Deadlines.standard());
    }

    private static Timetable.LetterPlan letter(Timetable timetable, LetterKind kind) {
        return timetable.letter(kind).orElseThrow();
    }

    private static Summit theHague() {
        return summit(
                "summit",
                Attendance.HOSTING,
                LocalDate.of(2025, 6, 24),
                LocalDate.of(2025, 6, 25),
                LocalDate.of(2025, 6, 17));
    }

    private static Summit summit(String kind, LocalDate first, LocalDate last, @Nullable LocalDate debate) {
        return summit(kind, Attendance.ATTENDING, first, last, debate);
    }

    private static Summit summit(
            String kind, Attendance attendance, LocalDate first, LocalDate last, @Nullable LocalDate debate) {
        return new Summit(
                Ids.next(),
                "Top",
                kind,
                attendance,
                "Brussel",
                null,
                first,
                last,
                List.of(),
                List.of(),
                debate == null ? List.of() : List.of(new Debate(House.TWEEDE_KAMER, debate)),
                List.of(),
                SummitState.PLANNED,
                1);
    }
}
