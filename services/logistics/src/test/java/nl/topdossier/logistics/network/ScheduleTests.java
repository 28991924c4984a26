package nl.topdossier.logistics.network;

import static nl.topdossier.logistics.network.NeedKind.BEFORE_FINISH;
import static nl.topdossier.logistics.network.NeedKind.BEFORE_START;
import static nl.topdossier.logistics.network.NeedKind.INFORMS;
import static nl.topdossier.logistics.network.Pieces.piece;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTests {

    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);

    @Test
    void countsOnFromTheFirstDayAndBackFromTheLast() {
        Slot slot = only(piece("hotels").from("2025-06-02").due("2025-06-24").taking(5));

        assertThat(slot)
                .isEqualTo(new Slot(day("2025-06-02"), day("2025-06-10"), day("2025-06-17"), day("2025-06-24"), 10));
    }

    @Test
    void letsAPieceStartWhenWhatItNeedsIsDone() {
        Schedule schedule = schedule(
                List.of(
                        piece("venue").from("2025-06-02").taking(4).made(),
                        piece("forum").from("2025-06-02").taking(3).made()),
                Need.of("forum", BEFORE_START, "venue", null));

        assertThat(slot(schedule, "forum").earliestStart()).isEqualTo("2025-06-06");
        assertThat(slot(schedule, "venue").latestFinish()).isEqualTo("2025-06-19");
    }

    @Test
    void waitsForAPartialResultOnly() {
        Schedule schedule = schedule(
                List.of(
                        piece("security").taking(50).delivering("concept", 2).made(),
                        piece("police").taking(3).made()),
                Need.of("police", BEFORE_START, "security", "concept"));

        assertThat(slot(schedule, "police").earliestStart()).isEqualTo("2025-06-04");
    }

    @Test
    void letsANeedBeforeTheEndHoldUpOnlyTheEnd() {
        Schedule schedule = schedule(
                List.of(
                        piece("military").taking(8).made(),
                        piece("transport").taking(1).made()),
                Need.of("transport", BEFORE_FINISH, "military", null));

        assertThat(slot(schedule, "transport").earliestStart()).isEqualTo("2025-06-02");
        assertThat(slot(schedule, "transport").earliestFinish()).isEqualTo("2025-06-13");
    }

    @Test
    void startsNothingBeforeTheDayOfTheReviewThatItNeeds() {
        Schedule schedule = schedule(
                List.of(
                        piece("press")
                                .from("2025-06-02")
                                .due("2025-06-24")
                                .taking(3)
                                .made(),
                        Piece.review("half-year", day("2025-06-05"), day("2025-06-24"), null)),
                Need.of("press", BEFORE_START, "review:half-year", null));

        assertThat(slot(schedule, "press").earliestStart()).isEqualTo("2025-06-05");
        assertThat(slot(schedule, "review:half-year").latestFinish()).isEqualTo("2025-06-19");
        assertThat(schedule.criticalPath()).containsExactly("review:half-year", "press");
    }

    @Test
    void isNotHeldUpByInformation() {
        Schedule schedule = schedule(
                List.of(
                        piece("venue").taking(10).made(),
                        piece("residents").taking(1).made()),
                Need.of("residents", INFORMS, "venue", null));

        assertThat(slot(schedule, "residents").earliestFinish()).isEqualTo("2025-06-03");
    }

    @Test
    void hasNoSlackLeftWhenItIsOverdue() {
        Slot slot = only(piece("hotels").due("2025-05-28").taking(1).started("2025-05-20"));

        assertThat(slot.slack()).isEqualTo(-2);
    }

    @Test
    void keepsWhatWasDoneWhereItWasDone() {
        Schedule schedule = schedule(
                List.of(
                        piece("budget").done("2025-05-06").made(),
                        piece("contracts")
                                .from("2025-05-01")
                                .started("2025-05-07")
                                .taking(30)
                                .made()),
                Need.of("contracts", BEFORE_START, "budget", null));

        assertThat(schedule.slot("budget")).isEmpty();
        assertThat(slot(schedule, "contracts").earliestFinish()).isEqualTo("2025-06-20");
    }

    @Test
    void namesTheChainWithTheLeastSlack() {
        Schedule schedule = schedule(
                List.of(
                        piece("venue").taking(9).made(),
                        piece("forum").taking(6).made(),
                        piece("dinners").taking(2).made(),
                        piece("concept").done("2025-05-01").made()),
                Need.of("forum", BEFORE_START, "venue", null),
                Need.of("venue", BEFORE_START, "concept", null));

        assertThat(schedule.criticalPath()).containsExactly("venue", "forum");
    }

    @Test
    void hasNoCriticalPathWhenAllIsDone() {
        Schedule schedule = schedule(List.of(piece("venue").done("2025-05-01").made()));

        assertThat(schedule.criticalPath()).isEmpty();
    }

    @Test
    void countsAFreeDayOfTheSummitAsItself() {
        Slot slot = only(piece("dinner").from("2025-06-21").due("2025-06-21").taking(0));

        assertThat(slot.earliestFinish()).isEqualTo("2025-06-21");
        assertThat(slot.slack()).isZero();
    }

    @Test
    void isLateOnTheFreeDayAfterTheLastWorkingDay() {
        Slot slot = only(piece("dinner").from("2025-06-21").due("2025-06-20").taking(0));

        assertThat(slot.slack()).isEqualTo(-1);
    }

    private static Slot only(Pieces piece) {
        Piece made = piece.made();
        return slot(schedule(List.of(made)), made.id());
    }

    private static Schedule schedule(List<Piece> pieces, Need... needs) {
        return Schedule.of(Network.of(pieces, List.of(needs)), pieces, MONDAY);
    }

    private static Slot slot(Schedule schedule, String id) {
        return schedule.slot(id).orElseThrow();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
