package nl.topdossier.logistics.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import nl.topdossier.contracts.summit.WorkTaskReady;
import nl.topdossier.logistics.Logistics;
import nl.topdossier.logistics.WorkStack;
import nl.topdossier.security.Roles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Reviews of the steering committee are gates: work that needs one waits until it is passed. */
class ReviewGatesIT extends WorkStack {

    private static final String HALF_YEAR = "readiness-half-year";
    private static final String TWO_MONTHS = "readiness-two-months";

    private final LocalDate today = LocalDate.now();

    @Test
    void holdsTheStartUntilItIsPassedAndThenGivesTheWorkToItsOwner() {
        UUID summit = prepared();
        UUID press = id(summit, "press");

        assertThat(row(press).state()).isEqualTo(WorkState.WAITING);
        assertThat(act(press, "start", Map.of("day", today.toString())).code()).isEqualTo("problem.work.needs");
        assertThat(needOn(summit, "press", HALF_YEAR).path("title").asString())
                .isEqualTo("Gereedheidstoets een half jaar vooraf");
        assertThat(needOn(summit, "press", HALF_YEAR).path("blocks").asBoolean())
                .isTrue();
        assertThat(heldBy(summit, HALF_YEAR))
                .containsExactly(press.toString(), id(summit, "bilaterals").toString());
        assertThat(openTasks(press)).isEmpty();
        reviews(summit, HALF_YEAR, "READY_WITH_REMARKS", today.toString()).expect(204);

        assertThat(row(press).state()).isEqualTo(WorkState.READY);
        assertThat(openTasks(press)).containsExactly(WorkKinds.DO);
        assertThat(needOn(summit, "press", HALF_YEAR).path("met").asBoolean()).isTrue();
        tells(WorkTaskReady.class, press, 1);
        engineHasTheTaskOf(press);
    }

    @Test
    void holdsTheFinishUnlessSomebodySaysWhyItHasToBe() {
        UUID summit = prepared();
        UUID forum = id(summit, "public-forum");
        act(forum, "start", Map.of("day", today.toString())).expect(200);
        Answer refused = act(forum, "completion", Map.of("day", today.toString(), "text", "Klaar."));

        assertThat(refused.code()).isEqualTo("problem.work.needs");
        assertThat(refused.body().toString()).contains("Gereedheidstoets twee maanden vooraf");
        act(
                        forum,
                        "completion",
                        Map.of("day", today.toString(), "text", "Klaar.", "override", "Besluit van de stuurgroep."))
                .expect(200);
        JsonNode overrides = send(get("/v1/work-tasks/{id}", forum), owner, null, Roles.OFFICIAL)
                .body()
                .path("overrides");
        assertThat(overrides).hasSize(1);
        assertThat(overrides.get(0).path("unmet").asString()).contains("Gereedheidstoets twee maanden vooraf");
        assertThat(overrides.get(0).path("reason").asString()).isEqualTo("Besluit van de stuurgroep.");
    }

    @Test
    void keepsHoldingWhatWasNotFoundReadyUntilTheNextRoundIsPassed() {
        UUID summit = prepared();
        UUID press = id(summit, "press");
        Map<String, Object> finding = new HashMap<>(Map.of(
                "result",
                "NOT_READY",
                "remarks",
                "Vervoer.",
                "doneOn",
                today.minusDays(9).toString()));
        finding.put("againOn", today.minusDays(2).toString());
        reviews(summit, reviewTask(summit, HALF_YEAR), finding).expect(204);

        assertThat(row(press).state()).isEqualTo(WorkState.WAITING);
        assertThat(review(summit, HALF_YEAR).path("day").asString())
                .isEqualTo(today.minusDays(2).toString());
        reviews(summit, HALF_YEAR, "READY", today.minusDays(1).toString()).expect(204);

        assertThat(row(press).state()).isEqualTo(WorkState.READY);
        assertThat(review(summit, HALF_YEAR).path("passedOn").asString())
                .isEqualTo(today.minusDays(1).toString());
    }

    @Test
    void letsGoOfWhatWaitsForAReviewThatIsSaidNotToBeHeld() {
        UUID summit = prepared();
        reviews(summit, HALF_YEAR, "NOT_HELD", today.toString()).expect(204);

        assertThat(row(summit, "press").state()).isEqualTo(WorkState.READY);
    }

    @Test
    void doesNothingBeforeTheDayOnWhichALateReviewWasPassed() {
        UUID summit = prepared();
        UUID press = id(summit, "press");
        LocalDate passed = today.minusDays(3);
        assertThat(review(summit, HALF_YEAR).path("day").asString()).isLessThan(passed.toString());
        reviews(summit, HALF_YEAR, "READY", passed.toString()).expect(204);

        assertThat(act(press, "start", Map.of("day", passed.minusDays(1).toString()))
                        .code())
                .isEqualTo("problem.work.needs");
        act(press, "start", Map.of("day", passed.toString())).expect(200);
    }

    @Test
    void movesWithTheSummitAndSoDoesWhatItHolds() {
        LocalDate first = LocalDate.of(2031, 6, 24);
        UUID summit = hosted(first, first.plusDays(1));
        plans(summit, "den-haag-2025", 2).expect(200);

        assertThat(review(summit, TWO_MONTHS).path("day").asString()).isEqualTo("2031-04-29");
        assertThat(review(summit, HALF_YEAR).path("day").asString()).isEqualTo("2030-12-24");
        movesSummit(summit, first.plusWeeks(1), first.plusWeeks(1).plusDays(1));

        assertThat(review(summit, HALF_YEAR).path("day").asString()).isEqualTo("2030-12-31");
        assertThat(review(summit, HALF_YEAR).path("slack").asInt()).isPositive();
        assertThat(piece(summit, "press").path("earliestStart").asString()).isGreaterThanOrEqualTo("2030-12-31");
        assertThat(piece(summit, "public-forum").path("earliestFinish").asString())
                .isGreaterThanOrEqualTo(review(summit, TWO_MONTHS).path("day").asString());
    }

    @Test
    void holdsWorkThatWasAddedByHand() {
        UUID summit = prepared();
        assertThat(adds(summit, Map.of("kind", "BEFORE_START", "review", "readiness-someday"))
                        .code())
                .isEqualTo("problem.work.unknown-need");
        assertThat(adds(summit, Map.of("kind", "BEFORE_START", "review", HALF_YEAR, "result", "verslag"))
                        .code())
                .isEqualTo("problem.work.unknown-need");
        assertThat(adds(
                                summit,
                                Map.of(
                                        "kind",
                                        "BEFORE_START",
                                        "review",
                                        HALF_YEAR,
                                        "workTaskId",
                                        id(summit, "press").toString()))
                        .code())
                .isEqualTo("problem.work.unknown-need");
        adds(summit, Map.of("kind", "BEFORE_START", "review", HALF_YEAR)).expect(200);

        UUID added = jdbc.sql("select work_task_id from work_task where summit_id = :id and title = 'Vlaggen'")
                .param("id", summit)
                .query(UUID.class)
                .single();
        assertThat(row(added).state()).isEqualTo(WorkState.WAITING);
        reviews(summit, HALF_YEAR, "READY", today.toString()).expect(204);
        assertThat(row(added).state()).isEqualTo(WorkState.READY);
    }

    @Test
    void namesACircleThroughWorkThatAlsoNeedsAReview() {
        UUID summit = prepared();
        UUID press = id(summit, "press");
        UUID bilaterals = id(summit, "bilaterals");
        needs(press, bilaterals).expect(200);
        Answer circle = needs(bilaterals, press);

        assertThat(circle.code()).isEqualTo("problem.work.circle");
        assertThat(circle.body().toString()).contains("Pers en mediacentrum").doesNotContain("Gereedheidstoets");
    }

    /** One records the review while the owner starts by way of exception, and another records the review too. */
    @Test
    void losesNothingWhenSeveralActAtOnce() throws InterruptedException {
        UUID summit = prepared();
        UUID press = id(summit, "press");
        UUID task = reviewTask(summit, HALF_YEAR);
        long seen = version(press);
        CyclicBarrier together = new CyclicBarrier(3);
        Callable<Integer> passing = () -> {
            together.await();
            return reviews(summit, task, Map.of("result", "READY", "doneOn", today.toString()))
                    .status();
        };
        Callable<Integer> starting = () -> {
            together.await();
            return act(press, seen, "start", Map.of("day", today.toString(), "override", "Haast."))
                    .status();
        };
        try (var people = Executors.newFixedThreadPool(3)) {
            List<Integer> statuses = people.invokeAll(List.of(passing, passing, starting)).stream()
                    .map(Logistics::get)
                    .toList();

            assertThat(statuses.subList(0, 2)).containsExactlyInAnyOrder(204, 409);
            assertThat(statuses.get(2)).isIn(200, 412);
            assertThat(row(press).state()).isEqualTo(statuses.get(2) == 200 ? WorkState.STARTED : WorkState.READY);
        }
        assertThat(openTasks(press)).containsExactly(WorkKinds.DO);
        tells(WorkTaskReady.class, press, 1);
        engineHasTheTaskOf(press);
    }

    @Test
    void refusesATemplateThatWaitsForAReviewThatTheSummitDoesNotHave() {
        UUID attended = summit("ATTENDING", today.plusDays(100), today.plusDays(101));

        assertThat(plans(attended, "den-haag-2025", 2).expect(400).code()).isEqualTo("problem.work.no-review");
        plans(attended, "den-haag-2025", 1).expect(200);
    }

    /** The day of the review half a year before has passed, those of the others are to come. */
    private UUID prepared() {
        UUID summit = hosted(today.plusDays(100), today.plusDays(101));
        plans(summit, "den-haag-2025", 2).expect(200);
        return summit;
    }

    private Answer adds(UUID summit, Map<String, ?> need) {
        return send(
                post("/v1/summits/{id}/work-tasks", summit),
                COORDINATOR,
                Map.of(
                        "title",
                        "Vlaggen",
                        "officeId",
                        "TF-TOP",
                        "startDay",
                        today.plusDays(10).toString(),
                        "dueDay",
                        today.plusDays(20).toString(),
                        "needs",
                        List.of(need)),
                Roles.COORDINATOR);
    }

    private Answer needs(UUID task, UUID other) {
        return send(
                post("/v1/work-tasks/{id}/needs", task).header("If-Match", "\"" + version(task) + "\""),
                COORDINATOR,
                Map.of("kind", "BEFORE_START", "workTaskId", other.toString()),
                Roles.COORDINATOR);
    }

    private JsonNode needOn(UUID summit, String key, String review) {
        return StreamSupport.stream(piece(summit, key).path("needs").spliterator(), false)
                .filter(need -> need.path("review").asString("").equals(review))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode review(UUID summit, String code) {
        return StreamSupport.stream(plan(summit).path("reviews").spliterator(), false)
                .filter(review -> review.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> heldBy(UUID summit, String code) {
        return StreamSupport.stream(review(summit, code).path("holds").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
