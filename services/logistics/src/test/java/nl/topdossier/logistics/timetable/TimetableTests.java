package nl.topdossier.logistics.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final RuleBook book = new RuleBook();

    /** The letters of which the sources give the day; where the rules give another, the reason as far as it is known. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            foreign-ministers | ANNOTATED_AGENDA | 2024-12-03 | 2024-12-04 | 2024-11-27 | 2024-11-22 | -
            summit            | ANNOTATED_AGENDA | 2023-07-11 | 2023-07-12 | 2023-07-06 | 2023-06-30 | -
            summit            | ANNOTATED_AGENDA | 2025-06-24 | 2025-06-25 | 2025-06-17 | 2025-06-13 | -
            summit            | ANNOTATED_AGENDA | 2024-07-09 | 2024-07-11 | 2024-07-03 | 2024-06-28 | -
            summit            | REPORT           | 2021-06-14 | 2021-06-14 | -          | 2021-06-25 | three days late; the reason is not known
            summit            | REPORT           | 2025-06-24 | 2025-06-25 | -          | 2025-07-03 | -
            summit            | REPORT           | 2024-07-09 | 2024-07-11 | -          | 2024-08-13 | the summit ended in the summer recess
            """)
    void givesTheDaysOnWhichRealLettersLeft(
            String meeting,
            LetterKind kind,
            LocalDate first,
            LocalDate last,
            @Nullable LocalDate debate,
            LocalDate sent,
            @Nullable String deviation) {
        var plan = letter(timetable(summit(meeting, first, last, debate)), kind);

        if (deviation == null) {
            assertThat(plan.latestDispatch().date()).isEqualTo(sent);
        } else {
            assertThat(plan.latestDispatch().date()).isBefore(sent);
        }
    }

    /** Of some letters the sources give only how many days lay between: earlier than the rule for an agenda, later for a report. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            defence-ministers | ANNOTATED_AGENDA | 13 | earlier than agreed; the reason is not known
            defence-ministers | ANNOTATED_AGENDA | 14 | earlier than agreed; the reason is not known
            defence-ministers | ANNOTATED_AGENDA | 17 | earlier than agreed; the reason is not known
            foreign-ministers | REPORT           | 20 | later than agreed; the reason is not known
            defence-ministers | REPORT           | 20 | later than agreed; the reason is not known
            """)
    void namesTheDistancesThatDeviate(String meeting, LetterKind kind, int days, String deviation) {
        var tuesday = LocalDate.of(2024, 12, 3);
        var plan = letter(timetable(summit(meeting, tuesday, tuesday, null)), kind);
        boolean agenda = kind == LetterKind.ANNOTATED_AGENDA;
        var sent = agenda ? tuesday.minusDays(days) : tuesday.plusDays(days);

        assertThat(deviation).isNotBlank();
        assertThat(
                        agenda
                                ? sent.isBefore(plan.latestDispatch().date())
                                : sent.isAfter(plan.latestDispatch().date()))
                .isTrue();
    }

    @Test
    void aReportOfADefenceMeetingLeavesEightDaysAfter() {
        var day = LocalDate.of(2019, 6, 27);
        var plan = letter(timetable(summit("defence-ministers", day, day, null)), LetterKind.REPORT);

        assertThat(plan.latestDispatch().date()).isEqualTo("2019-07-05");
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
        return Timetable.of(summit, book.newest(summit.meetingKind()));
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
