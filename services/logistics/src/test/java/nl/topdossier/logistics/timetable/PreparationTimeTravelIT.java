package nl.topdossier.logistics.timetable;

import static nl.topdossier.logistics.Logistics.aSummit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.calendar.Deadline;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.LetterDatesOutdated;
import nl.topdossier.contracts.letter.LetterDue;
import nl.topdossier.contracts.letter.LetterKind;
import nl.topdossier.contracts.letter.LetterOpened;
import nl.topdossier.contracts.signoff.OfficeRegistered;
import nl.topdossier.contracts.summit.SummitClosed;
import nl.topdossier.contracts.task.DeadlinePassed;
import nl.topdossier.logistics.Logistics;
import nl.topdossier.logistics.LogisticsOnControlledClock;
import nl.topdossier.logistics.MovableClock;
import nl.topdossier.messaging.Ids;
import nl.topdossier.testsupport.ControlledClockBroker;
import nl.topdossier.testsupport.FactsOnKafka;
import nl.topdossier.testsupport.People;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Summits on an engine whose clock is moved: letters, reviews and the end come on their days, also when these are moved. */
@LogisticsOnControlledClock
class PreparationTimeTravelIT {

    @Autowired
    Logistics logistics;

    @Autowired
    FactsOnKafka told;

    @Autowired
    MovableClock clock;

    @Test
    void preparesASummitFromTheFirstReviewToTheEvaluation() {
        UUID summitId = hostedIn(200);
        assertThat(openTasks(summitId)).isEmpty();

        travelTo(day(summitId, "/milestones/0/day"));
        review(
                summitId,
                Map.of(
                        "result",
                        "NOT_READY",
                        "remarks",
                        "Vervoer.",
                        "againOn",
                        today().plusDays(7).toString()));
        logistics.awaitEngineFollowed(summitId);
        assertThat(openTasks(summitId)).isEmpty();
        travelTo(today().plusDays(7));
        review(summitId, Map.of("result", "READY_WITH_REMARKS", "remarks", "Vervoer op orde."));

        travelTo(day(summitId, "/letters/0/opensOn"));
        awaitDue(summitId, LetterKind.ANNOTATED_AGENDA);
        review(summitId, Map.of("result", "READY"));
        travelTo(day(summitId, "/milestones/3/day"));
        review(summitId, Map.of("result", "NOT_HELD", "remarks", "Door drukte.", "doneOn", today().toString()));
        travelTo(day(summitId, "/letters/1/opensOn"));
        awaitDue(summitId, LetterKind.ANNOTATED_AGENDA, LetterKind.REPORT);

        travelTo(day(summitId, "/milestones/4/day").plusDays(1));
        UUID evaluation = logistics.awaitTask(summitId, "evaluate-summit");
        assertThat(logistics.summit(summitId).get("state").asString()).isEqualTo("ENDED");
        logistics.awaitEngineHas(evaluation);
        evaluate(summitId, evaluation);

        assertThat(logistics.summit(summitId).get("state").asString()).isEqualTo("CLOSED");
        logistics.awaitProcessEnded(summitId);
        Awaitility.await()
                .atMost(Logistics.PATIENCE)
                .until(() -> told.of(SummitClosed.class, summitId).size() == 1);
        awaitDue(summitId, LetterKind.ANNOTATED_AGENDA, LetterKind.REPORT);
    }

    @Test
    void warnsOfAReviewThatNobodyRecordsAndCallsWhoIsListed() {
        UUID summitId = hostedIn(195);
        logistics.isTold(Topics.APPROVAL_OFFICE, new OfficeRegistered("DVB", false, List.of(People.KAREL)));
        LocalDate day = day(summitId, "/milestones/0/day");
        travelTo(day);
        Awaitility.await()
                .atMost(Logistics.PATIENCE)
                .until(() -> told.warnings(summitId).equals(List.of("DeadlineNear")));

        travelTo(day.plusDays(1));
        Awaitility.await()
                .atMost(Logistics.PATIENCE)
                .until(() -> told.warnings(summitId).equals(List.of("DeadlineNear", "DeadlinePassed")));
        assertThat(told.of(DeadlinePassed.class, summitId)).singleElement().satisfies(passed -> {
            assertThat(passed.deadline()).isEqualTo(Days.endOf(day));
            assertThat(passed.officeIds()).containsExactly("DVB");
            assertThat(passed.contacts()).containsExactly(People.KAREL);
        });
        assertThat(logistics.openTasks(summitId, "review-readiness")).hasSize(1);
        logistics.awaitEngineHas(logistics.awaitTask(summitId, "review-readiness"));
        review(summitId, Map.of("result", "READY"));
        travelTo(day.plusDays(2));

        logistics.awaitEngineFollowed(summitId);
        assertThat(told.warnings(summitId)).hasSize(2);
    }

    @Test
    void aSummitMovedByAWeekHasItsTasksAWeekLater() {
        UUID summitId = hostedIn(190);
        LocalDate first =
                LocalDate.parse(logistics.summit(summitId).get("firstDay").asString());
        LocalDate review = day(summitId, "/milestones/0/day");
        travelTo(review);
        UUID task = logistics.awaitTask(summitId, "review-readiness");
        logistics.awaitEngineHas(task);

        logistics.move(summitId, first.plusDays(7), first.plusDays(9));

        // Its day is to come again: the task goes and comes back then; the old timers change nothing.
        assertThat(openTasks(summitId)).isEmpty();
        logistics.awaitEngineFollowed(summitId);
        travelTo(review.plusDays(6));
        logistics.awaitEngineFollowed(summitId);
        assertThat(openTasks(summitId)).isEmpty();
        travelTo(day(summitId, "/milestones/0/day"));
        assertThat(logistics.awaitTask(summitId, "review-readiness")).isNotEqualTo(task);
    }

    @Test
    void aShortenedSummitEndsADayEarlier() {
        UUID summitId = attendedIn(20);
        LocalDate first =
                LocalDate.parse(logistics.summit(summitId).get("firstDay").asString());
        awaitDue(summitId, LetterKind.ANNOTATED_AGENDA);

        logistics.move(summitId, first, first.plusDays(1));
        logistics.awaitEngineFollowed(summitId);
        travelTo(first.plusDays(2));

        logistics.awaitTask(summitId, "evaluate-summit");
        awaitDue(summitId, LetterKind.ANNOTATED_AGENDA, LetterKind.REPORT);
        assertThat(day(summitId, "/letters/1/latestDispatch")).isBeforeOrEqualTo(first.plusDays(9));
    }

    @Test
    void anEndedSummitThatIsPutOffIsPreparedAgain() {
        UUID summitId = attendedIn(15);
        travelTo(today().plusDays(30));
        UUID task = logistics.awaitTask(summitId, "evaluate-summit");
        logistics.awaitEngineHas(task);

        logistics.move(summitId, today().plusDays(60), today().plusDays(61));

        assertThat(logistics.summit(summitId).get("state").asString()).isEqualTo("PLANNED");
        assertThat(openTasks(summitId)).isEmpty();
        travelTo(today().plusDays(62));
        assertThat(logistics.awaitTask(summitId, "evaluate-summit")).isNotEqualTo(task);
    }

    @Test
    void aCancelledSummitAsksForNothingMore() {
        UUID summitId = hostedIn(185);
        travelTo(day(summitId, "/milestones/0/day"));
        logistics.awaitEngineHas(logistics.awaitTask(summitId, "review-readiness"));
        long version = logistics.summit(summitId).get("version").asLong();

        logistics
                .coen()
                .ifMatch(version)
                .post("/v1/summits/" + summitId + "/cancellation", Map.of("reason", "Geen doorgang."))
                .expect(200);

        assertThat(openTasks(summitId)).isEmpty();
        logistics.awaitProcessEnded(summitId);
        travelTo(today().plusDays(250));
        assertThat(told.of(LetterDue.class, summitId)).isEmpty();
        assertThat(openTasks(summitId)).isEmpty();
    }

    @Test
    void opensNoLetterThatIsThereOrThatWasLateWhenPlanned() {
        UUID opened = attendedIn(60);
        logistics.isTold(
                Topics.DRAFTING_LETTER,
                new LetterOpened(
                        Ids.next(),
                        LetterKind.ANNOTATED_AGENDA,
                        "DVB",
                        People.ANNA,
                        List.of(House.TWEEDE_KAMER),
                        opened));
        Awaitility.await()
                .atMost(Logistics.PATIENCE)
                .until(() -> text(opened, "/letters/0/state").equals("OPENED"));
        UUID past = logistics.planned(aSummit("ATTENDING", today().minusDays(400), today().minusDays(399)));
        logistics.awaitTask(past, "evaluate-summit");

        travelTo(today().plusDays(50));
        logistics.awaitEngineFollowed(opened);

        assertThat(told.of(LetterDue.class, opened)).isEmpty();
        assertThat(told.of(LetterDue.class, past)).isEmpty();
        assertThat(logistics.timetable(opened).at("/letters/0/steps/0/doneOn").isNull())
                .isFalse();
    }

    @Test
    void aSentLetterWithOldDaysHasToBePutRightBeforeTheSummitIsClosed() {
        UUID summitId = attendedIn(10);
        UUID letterId = Ids.next();
        logistics.awaitEngineFollowed(summitId);
        var told = new LetterDatesOutdated(letterId, summitId, true);
        logistics.isTold(Topics.DRAFTING_LETTER, told);
        logistics.isTold(Topics.DRAFTING_LETTER, told);
        UUID correction = logistics.awaitTask(summitId, "correct-letter");
        logistics.awaitEngineHas(correction);
        travelTo(today().plusDays(15));
        UUID evaluation = logistics.awaitTask(summitId, "evaluate-summit");
        var path = "/v1/summits/" + summitId;

        logistics
                .coen()
                .post(path + "/evaluations/" + evaluation, Map.of("remarks", "Goed verlopen."))
                .expect(409, "problem.summit.corrections-open");
        logistics
                .petra()
                .post(path + "/corrections/" + correction, Map.of("note", "In het verslag rechtgezet."))
                .expect(204);
        logistics
                .petra()
                .post(path + "/corrections/" + correction, Map.of("note", "Nog eens."))
                .expect(409, "problem.task.done");
        logistics.awaitEngineHas(evaluation);
        evaluate(summitId, evaluation);

        logistics.awaitProcessEnded(summitId);
        assertThat(logistics.timetable(summitId).get("corrections")).hasSize(1);
    }

    @Test
    void aSentLetterWithOldDaysOfTwoSummitsHasToBePutRightForEach() {
        UUID one = attendedIn(11);
        UUID other = attendedIn(12);
        UUID letterId = Ids.next();

        logistics.isTold(Topics.DRAFTING_LETTER, new LetterDatesOutdated(letterId, one, true));
        logistics.isTold(Topics.DRAFTING_LETTER, new LetterDatesOutdated(letterId, other, true));
        logistics.isTold(Topics.DRAFTING_LETTER, new LetterDatesOutdated(letterId, one, true));

        assertThat(logistics.awaitTask(one, "correct-letter"))
                .isNotEqualTo(logistics.awaitTask(other, "correct-letter"));
        assertThat(logistics.timetable(one).get("corrections")).hasSize(1);
    }

    @Test
    void goesOnWhereItStoodAfterARestart() {
        UUID summitId = hostedIn(183);
        travelTo(day(summitId, "/milestones/0/day"));
        UUID task = logistics.awaitTask(summitId, "review-readiness");
        logistics.awaitEngineHas(task);
        logistics.isTold(Topics.DRAFTING_LETTER, new LetterDatesOutdated(Ids.next(), summitId, true));
        UUID correction = logistics.awaitTask(summitId, "correct-letter");
        logistics.awaitEngineHas(correction);

        logistics
                .coen()
                .post("/v1/process-instances/prepare-summit/" + summitId + "/restart", Map.of())
                .expect(202);

        logistics.awaitEngineFollowed(summitId);
        logistics.awaitEngineHas(task);
        logistics.awaitEngineHas(correction);
        review(summitId, Map.of("result", "READY"));
        logistics.awaitEngineFollowed(summitId);
    }

    private UUID hostedIn(int days) {
        return planned("HOSTING", days);
    }

    private UUID attendedIn(int days) {
        return planned("ATTENDING", days);
    }

    private UUID planned(String attendance, int days) {
        var wish = new HashMap<>(aSummit(attendance, today().plusDays(days), today().plusDays(days + 2)));
        UUID summitId = logistics.planned(wish);
        logistics.awaitEngineFollowed(summitId);
        return summitId;
    }

    private void review(UUID summitId, Map<String, ?> finding) {
        UUID task = logistics.awaitTask(summitId, "review-readiness");
        logistics
                .coen()
                .post("/v1/summits/" + summitId + "/reviews/" + task, finding)
                .expect(204);
    }

    private void evaluate(UUID summitId, UUID task) {
        logistics
                .coen()
                .post("/v1/summits/" + summitId + "/evaluations/" + task, Map.of("remarks", "Goed verlopen."))
                .expect(204);
    }

    private List<UUID> openTasks(UUID summitId) {
        return List.of("review-readiness", "evaluate-summit", "correct-letter").stream()
                .flatMap(kind -> logistics.openTasks(summitId, kind).stream())
                .toList();
    }

    private void awaitDue(UUID summitId, LetterKind... kinds) {
        Awaitility.await()
                .atMost(Logistics.PATIENCE)
                .untilAsserted(() -> assertThat(told.of(LetterDue.class, summitId))
                        .extracting(LetterDue::kind)
                        .containsExactly(kinds));
    }

    private LocalDate day(UUID summitId, String pointer) {
        return LocalDate.parse(text(summitId, pointer));
    }

    private String text(UUID summitId, String pointer) {
        JsonNode found = logistics.timetable(summitId).at(pointer);
        return found.asString();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
    }

    /** To the middle of the morning of this day. */
    private void travelTo(LocalDate day) {
        var moment = Days.morningOf(day).plus(Duration.ofHours(1));
        var by = Duration.between(clock.instant(), moment);
        if (by.isPositive()) {
            clock.forward(by);
            ControlledClockBroker.withExporter().forward(by);
        }
    }
}
