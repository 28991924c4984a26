package nl.topdossier.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTests {

    private final Deadlines deadlines = Deadlines.standard();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2024-12-03, 2024-11-22",
        "2025-06-24, 2025-06-13",
        "2024-07-09, 2024-06-28",
        "2023-07-11, 2023-06-30",
        "2021-06-14, 2021-05-28"
    })
    void agendaLeavesOnAFridayElevenDaysAhead(LocalDate meeting, LocalDate expected) {
        assertThat(deadlines
                        .decide(meetingOn(meeting), List.of(DeadlineRule.AGENDA))
                        .date())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "11, CALENDAR_DAYS, 2025-06-24, 2025-06-13",
        "10, WORKING_DAYS, 2025-06-24, 2025-06-10",
        "11, WORKING_DAYS, 2025-06-24, 2025-06-06",
        "7, WORKING_DAYS, 2024-12-03, 2024-11-22"
    })
    void countsBackFromTheMeeting(int offset, DayCount dayCount, LocalDate meeting, LocalDate expected) {
        var rule = rule(offset, dayCount, Direction.BEFORE, Anchor.MEETING_STARTS, Move.EARLIER_TO_WORKING_DAY);

        assertThat(deadlines.decide(meetingOn(meeting), List.of(rule)).date()).isEqualTo(expected);
    }

    @Test
    void namesTheHolidayThatDidNotCount() {
        var rule = rule(11, DayCount.WORKING_DAYS, Direction.BEFORE, Anchor.MEETING_STARTS, Move.NONE);

        var deadline = deadlines.decide(meetingOn(LocalDate.of(2025, 6, 24)), List.of(rule));

        assertThat(inDutch(deadline.reasons()))
                .containsExactly(
                        "test: 11 werkdagen vóór het begin van de bijeenkomst (dinsdag 24 juni 2025) is vrijdag 6 juni 2025.",
                        "maandag 9 juni 2025 telt niet mee: Tweede Pinksterdag.");
    }

    @Test
    void reportLeavesEightDaysAfterTheMeeting() {
        var deadline = deadlines.decide(theHague(), List.of(DeadlineRule.REPORT));

        assertThat(deadline.date()).isEqualTo("2025-07-03");
        assertThat(deadline.time()).isEqualTo("17:00");
        assertThat(deadline.instant()).isEqualTo(Instant.parse("2025-07-03T15:00:00Z"));
    }

    @Test
    void reportBeforeRecessNamesBothRules() {
        var known = summerRecessFrom(LocalDate.of(2025, 7, 4), "vergaderschema van het voorbeeld");

        var deadline = known.decide(
                new Occasion(LocalDate.of(2025, 6, 24), LocalDate.of(2025, 6, 25), Set.of(House.TK)),
                List.of(DeadlineRule.REPORT, DeadlineRule.BEFORE_RECESS));

        assertThat(deadline.date()).isEqualTo("2025-07-03");
        assertThat(deadline.warnings()).isEmpty();
        assertThat(inDutch(deadline.reasons()))
                .containsExactly(
                        "Verslag: 8 kalenderdagen na het einde van de bijeenkomst (woensdag 25 juni 2025) is donderdag 3 juli 2025.",
                        "Vóór het reces: 1 werkdag vóór het begin van het zomerreces van de Tweede Kamer (vrijdag 4 juli 2025;"
                                + " bron: vergaderschema van het voorbeeld) is donderdag 3 juli 2025.");
        assertThat(inEnglish(deadline.reasons()))
                .first()
                .isEqualTo(
                        "Report: 8 calendar days after the end of the meeting (Wednesday 25 June 2025) is Thursday 3 July 2025.");
    }

    @Test
    void recessPullsAReportForward() {
        var known = summerRecessFrom(LocalDate.of(2025, 7, 1));

        var deadline = known.decide(theHague(), List.of(DeadlineRule.REPORT, DeadlineRule.BEFORE_RECESS));

        assertThat(deadline.date()).isEqualTo("2025-06-30");
        assertThat(deadline.reasons()).hasSize(1);
    }

    @Test
    void recessThatStartsLaterChangesNothing() {
        var known = summerRecessFrom(LocalDate.of(2025, 7, 11));

        var deadline = known.decide(theHague(), List.of(DeadlineRule.REPORT, DeadlineRule.BEFORE_RECESS));

        assertThat(deadline.date()).isEqualTo("2025-07-03");
        assertThat(inDutch(deadline.reasons())).singleElement().asString().startsWith("Verslag");
    }

    @Test
    void recessPullsAnAgendaForward() {
        var meeting = new Occasion(LocalDate.of(2024, 7, 23), LocalDate.of(2024, 7, 24), Set.of(House.TK));

        var deadline = deadlines.decide(meeting, List.of(DeadlineRule.AGENDA, DeadlineRule.BEFORE_RECESS));

        assertThat(deadline.date()).isEqualTo("2024-07-04");
        assertThat(deadline.warnings()).isEmpty();
    }

    @Test
    void saysWhenAMeetingEndsInRecess() {
        var washington = new Occasion(LocalDate.of(2024, 7, 9), LocalDate.of(2024, 7, 11), Set.of(House.TK));

        var deadline = deadlines.decide(washington, List.of(DeadlineRule.REPORT, DeadlineRule.BEFORE_RECESS));

        assertThat(deadline.date()).isEqualTo("2024-07-19");
        assertThat(inDutch(deadline.warnings()))
                .containsExactly(
                        "De bijeenkomst eindigt te laat om de brief nog vóór het zomerreces van de Tweede Kamer (vrijdag 5 juli 2024"
                                + " tot en met maandag 2 september 2024) te verzenden.");
    }

    @Test
    void warnsPerHouseWhereTheRecessIsUnknown() {
        var deadline = deadlines.decide(theHague(), List.of(DeadlineRule.REPORT, DeadlineRule.BEFORE_RECESS));

        assertThat(deadline.date()).isEqualTo("2025-07-03");
        assertThat(inDutch(deadline.warnings()))
                .containsExactly(
                        "Reces onbekend: van de Tweede Kamer is niet vastgelegd of het tussen woensdag 25 juni 2025 en donderdag 3 juli"
                                + " 2025 reces is. Controleer de datum.",
                        "Reces onbekend: van de Eerste Kamer is niet vastgelegd of het tussen woensdag 25 juni 2025 en donderdag 3 juli"
                                + " 2025 reces is. Controleer de datum.");
    }

    @Test
    void movesOffAFridayThatIsAHoliday() {
        var meeting = meetingOn(LocalDate.of(2027, 1, 5));

        var deadline = deadlines.decide(meeting, List.of(DeadlineRule.AGENDA));

        assertThat(deadline.date()).isEqualTo("2026-12-24");
        assertThat(inDutch(deadline.reasons()))
                .endsWith("Vervroegd van vrijdag 25 december 2026 (Eerste Kerstdag) naar donderdag 24 december 2026.");
    }

    @Test
    void treatsGoodFridayAsAnOrdinaryFriday() {
        var deadline = deadlines.decide(meetingOn(LocalDate.of(2026, 4, 14)), List.of(DeadlineRule.AGENDA));

        assertThat(deadline.date()).isEqualTo("2026-04-03");
    }

    @Test
    void reportDueInAWeekendMovesEarlier() {
        var deadline = deadlines.decide(meetingOn(LocalDate.of(2025, 6, 27)), List.of(DeadlineRule.REPORT));

        assertThat(deadline.date()).isEqualTo("2025-07-04");
    }

    @Test
    void statutoryTermMovesLater() {
        var rule = new DeadlineRule(
                "statutory",
                2,
                DayCount.CALENDAR_DAYS,
                Direction.AFTER,
                Anchor.MEETING_ENDS,
                Move.LATER_TO_WORKING_DAY,
                Terms.STATUTORY,
                LocalTime.NOON);

        var deadline = deadlines.decide(meetingOn(LocalDate.of(2026, 4, 1)), List.of(rule));

        assertThat(deadline.date()).isEqualTo("2026-04-07");
    }

    @Test
    void deadlineCountedBackNeverMovesLater() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(
                        11, DayCount.CALENDAR_DAYS, Direction.BEFORE, Anchor.MEETING_STARTS, Move.LATER_TO_WORKING_DAY))
                .withMessageContaining("it counts back from an event");
    }

    @Test
    void agendaIsNeverLaterThanElevenDaysAheadAndAlwaysAWorkingDay() {
        var random = new Random(11);

        for (var i = 0; i < 2_000; i++) {
            var meeting = LocalDate.of(2021, 1, 15).plusDays(random.nextInt(3_600));
            var date = deadlines
                    .decide(meetingOn(meeting), List.of(DeadlineRule.AGENDA))
                    .date();

            assertThat(date).isBeforeOrEqualTo(meeting.minusDays(11));
            assertThat(date).isAfter(meeting.minusDays(11 + 6 + 4));
            assertThat(WorkingDays.standard().isWorkingDay(date)).isTrue();
        }
    }

    @Test
    void theEarliestOfSeveralRulesWins() {
        var noon = new DeadlineRule(
                "noon",
                8,
                DayCount.CALENDAR_DAYS,
                Direction.AFTER,
                Anchor.MEETING_ENDS,
                Move.NONE,
                Terms.AGREED,
                LocalTime.NOON);

        var deadline = deadlines.decide(theHague(), List.of(DeadlineRule.REPORT, noon));

        assertThat(deadline.time()).isEqualTo("12:00");
        assertThat(deadline.reasons()).hasSize(2);
    }

    @Test
    void debatePullsAnAgendaForwardAndAnUnknownOneIsSaid() {
        var meeting = LocalDate.of(2024, 12, 3);
        var debate = new Occasion(meeting, meeting, Set.of(House.TK), List.of(LocalDate.of(2024, 11, 19)));
        var rules = List.of(DeadlineRule.AGENDA, DeadlineRule.BEFORE_DEBATE);

        var deadline = deadlines.decide(debate, rules);

        assertThat(deadline.date()).isEqualTo("2024-11-15");
        assertThat(inDutch(deadline.reasons()))
                .containsExactly(
                        "Vóór het debat: 2 werkdagen vóór het debat in de Kamer (dinsdag 19 november 2024) is vrijdag 15 november 2024.");
        assertThat(inDutch(deadlines.decide(meetingOn(meeting), rules).warnings()))
                .containsExactly(
                        "Debat onbekend: er is geen debatdatum vastgelegd. Controleer of de brief op tijd is voor het debat.");
    }

    @Test
    void needsARuleThatHangsOnTheMeeting() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deadlines.decide(theHague(), List.of(DeadlineRule.BEFORE_RECESS)));
    }

    @Test
    void namedRulesAreFoundByCode() {
        assertThat(DeadlineRule.named("agenda")).contains(DeadlineRule.AGENDA);
        assertThat(DeadlineRule.named("unknown")).isEmpty();
        assertThat(DeadlineRule.AGENDA.timeOfDay()).isEqualTo("17:00");
        assertThat(DayOfWeek.from(LocalDate.of(2025, 6, 13))).isEqualTo(DayOfWeek.FRIDAY);
    }

    private Deadlines summerRecessFrom(LocalDate firstDay) {
        return summerRecessFrom(firstDay, "voorbeeld");
    }

    private Deadlines summerRecessFrom(LocalDate firstDay, String source) {
        var file = folder.resolve("recess.csv");
        try {
            Files.writeString(
                    file, "TK; summer; " + firstDay + "; 2025-09-01; 2025-06-01; 2025-09-30; " + source + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Deadlines.withRecessesOf(file.toString());
    }

    private static DeadlineRule rule(int offset, DayCount dayCount, Direction direction, Anchor anchor, Move move) {
        return new DeadlineRule(
                "test", offset, dayCount, direction, anchor, move, Terms.AGREED, DeadlineRule.END_OF_OFFICE_DAY);
    }

    private static Occasion theHague() {
        return new Occasion(LocalDate.of(2025, 6, 24), LocalDate.of(2025, 6, 25), Set.of(House.TK, House.EK));
    }

    private static Occasion meetingOn(LocalDate day) {
        return new Occasion(day, day, Set.of(House.TK));
    }

    private static List<String> inDutch(List<Message> messages) {
        return messages.stream().map(Words.in(Locale.of("nl"))::say).toList();
    }

    private static List<String> inEnglish(List<Message> messages) {
        return messages.stream().map(Words.in(Locale.ENGLISH)::say).toList();
    }
}
