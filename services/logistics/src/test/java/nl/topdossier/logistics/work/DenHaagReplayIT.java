package nl.topdossier.logistics.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.topdossier.logistics.WorkStack;
import nl.topdossier.security.Roles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The hosting of Den Haag 2025, from the first meeting of the committee to the thanks, on its real days and in order. */
class DenHaagReplayIT extends WorkStack {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 24);

    /** Up to which day this test has told what happened. */
    private LocalDate today = LocalDate.MIN;

    @Override
    protected void delivers(UUID summit, String key, String result, String day) {
        comes(day);
        super.delivers(summit, key, result, day);
    }

    @Override
    protected void completes(UUID summit, String key, String day) {
        comes(day);
        super.completes(summit, key, day);
    }

    private void passes(UUID summit, String review, String day) {
        comes(day);
        reviews(summit, review, "READY", day).expect(204);
    }

    private void comes(String day) {
        assertThat(LocalDate.parse(day)).as("the next day").isAfterOrEqualTo(today);
        today = LocalDate.parse(day);
    }

    @Test
    void isReplayedWithoutAnOverride() {
        UUID summit = hosted(FIRST, FIRST.plusDays(2));
        plans(summit, "den-haag-2025", 2).expect(200);
        // What letter 000 of August 2024 tells.
        delivers(summit, "preparation", "data vast", "2023-12-15");
        delivers(summit, "steering", "eerste bijeenkomst", "2024-05-21");
        completes(summit, "budget-2024", "2024-05-31");
        delivers(summit, "residents", "eerste bijeenkomst", "2024-06-03");
        delivers(summit, "hotels", "kamers geblokt", "2024-06-28");
        delivers(summit, "contracts", "eerste contracten gesloten", "2024-07-26");
        delivers(summit, "informing", "met het verslag", "2024-08-13");
        assertThat(openNeeds(summit, "transport")).contains("military");

        delivers(summit, "security", "verzoek om bijstand", "2024-09-02");
        delivers(summit, "military", "inzet toegezegd", "2024-10-01");
        completes(summit, "lessons", "2024-12-02");
        // Of the second meeting of residents the letter says the end of 2024; the day is assumed.
        delivers(summit, "residents", "tweede bijeenkomst", "2024-12-17");
        passes(summit, "readiness-half-year", "2024-12-24");
        movesSummit(summit, FIRST, FIRST.plusDays(1));

        // Security and budget in two rounds.
        delivers(summit, "security", "beveiligingsconcept v1", "2025-01-20");
        delivers(summit, "budget-2025", "begrotingstoets v1", "2025-03-03");
        delivers(summit, "security", "beveiligingsconcept v2", "2025-03-31");
        completes(summit, "budget-2025", "2025-04-18");
        delivers(summit, "press", "aanmelding open", "2025-04-24");
        passes(summit, "readiness-two-months", "2025-04-29");
        delivers(summit, "organisation", "omvang van delegaties vast", "2025-05-09");
        delivers(summit, "transport", "vervoer geregeld", "2025-06-03");
        delivers(summit, "press", "aanmelding gesloten", "2025-06-06");
        passes(summit, "readiness-two-weeks", "2025-06-10");
        completes(summit, "informing", "2025-06-13");
        delivers(summit, "venue", "ruimte beschikbaar", "2025-06-19");
        List.of(
                        "koninklijk diner (Koninklijk Huis en BZ)",
                        "werkdiner NUC (BZ)",
                        "werkdiner NAR (Defensie)",
                        "diner Defence Captains of Industry (VNO-NCW)")
                .forEach(dinner -> delivers(summit, "dinners", dinner, "2025-06-24"));
        List.of("industry-forum", "dinners").forEach(key -> completes(summit, key, "2025-06-24"));
        List.of(
                        "police",
                        "military",
                        "public-order",
                        "security",
                        "transport",
                        "organisation",
                        "public-forum",
                        "bilaterals",
                        "communication",
                        "preparation",
                        "steering",
                        "residents")
                .forEach(key -> completes(summit, key, "2025-06-25"));
        completes(summit, "press", "2025-06-26");
        delivers(summit, "thanks", "dank uitgesproken", "2025-07-02");
        List.of("hotels", "venue", "contracts").forEach(key -> completes(summit, key, "2025-07-09"));
        completes(summit, "thanks", "2025-10-01");

        assertThat(plan(summit).path("tasks"))
                .hasSize(23)
                .allSatisfy(task -> assertThat(task.path("state").asString()).isEqualTo("DONE"));
        assertThat(doneOn(summit))
                .containsAllEntriesOf(Map.ofEntries(
                        Map.entry("steering/eerste bijeenkomst", "2024-05-21"),
                        Map.entry("residents/eerste bijeenkomst", "2024-06-03"),
                        Map.entry("residents/tweede bijeenkomst", "2024-12-17"),
                        Map.entry("informing/met het verslag", "2024-08-13"),
                        Map.entry("press/aanmelding open", "2025-04-24"),
                        Map.entry("press/aanmelding gesloten", "2025-06-06"),
                        Map.entry("dinners/werkdiner NAR (Defensie)", "2025-06-24"),
                        Map.entry("industry-forum", "2025-06-24"),
                        Map.entry("public-forum", "2025-06-25"),
                        Map.entry("press", "2025-06-26"),
                        Map.entry("thanks/dank uitgesproken", "2025-07-02"),
                        Map.entry("thanks", "2025-10-01")));
        assertThat(jdbc.sql(
                                "select count(*) from work_override join work_task using (work_task_id) where summit_id = :id")
                        .param("id", summit)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** As the exercise and the demo do it: whatever comes next and may, each on its planned day. */
    @Test
    void keepsTheRealDaysWhenEveryActFallsOnItsPlannedDay() {
        UUID summit = hosted(FIRST, FIRST.plusDays(1));
        plans(summit, "den-haag-2025", 2).expect(200);
        while (actsOnce(summit)) {
            assertThat(today).isBefore(LocalDate.of(2026, 1, 1));
        }

        assertThat(plan(summit).path("tasks"))
                .allSatisfy(task -> assertThat(task.path("state").asString()).isEqualTo("DONE"));
        assertThat(doneOn(summit))
                .containsAllEntriesOf(Map.of(
                        "steering/eerste bijeenkomst", "2024-05-21",
                        "residents/eerste bijeenkomst", "2024-06-03",
                        "informing/met het verslag", "2024-08-13",
                        "press/aanmelding open", "2025-04-24",
                        "press/aanmelding gesloten", "2025-06-06",
                        "industry-forum", "2025-06-24",
                        "dinners", "2025-06-24",
                        "public-forum", "2025-06-25",
                        "press", "2025-06-26"));
    }

    private record Act(LocalDate day, int rank, @Nullable UUID task, String address) {}

    /** Does the first act that may be done; none when nothing is left. */
    private boolean actsOnce(UUID summit) {
        JsonNode plan = plan(summit);
        Stream<Act> reviews = StreamSupport.stream(plan.path("reviews").spliterator(), false)
                .filter(review -> review.path("passedOn").isNull())
                .map(review -> new Act(
                        LocalDate.parse(review.path("day").asString()),
                        3,
                        null,
                        review.path("code").asString()));
        Stream<Act> work = StreamSupport.stream(plan.path("tasks").spliterator(), false)
                .filter(piece -> !piece.path("state").asString().equals("DONE"))
                .map(DenHaagReplayIT::next);
        return Stream.concat(work, reviews)
                .sorted(Comparator.comparing(Act::day).thenComparing(Act::rank))
                .anyMatch(act -> isDone(summit, act));
    }

    private boolean isDone(UUID summit, Act act) {
        LocalDate day = act.day().isBefore(today) ? today : act.day();
        UUID task = act.task();
        Answer answer = task == null
                ? reviews(summit, act.address(), "READY", day.toString())
                : act(task, act.address(), Map.of("day", day.toString(), "text", "Klaar."));
        if (answer.status() == 409) {
            return false;
        }
        assertThat(answer.status()).isBetween(200, 204);
        comes(day.toString());
        return true;
    }

    private static Act next(JsonNode piece) {
        UUID task = UUID.fromString(piece.path("workTaskId").asString());
        if (piece.path("startedOn").isNull()) {
            return new Act(LocalDate.parse(piece.path("startDay").asString()), 0, task, "start");
        }
        LocalDate started = LocalDate.parse(piece.path("startedOn").asString());
        LocalDate due = LocalDate.parse(piece.path("dueDay").asString());
        for (JsonNode result : piece.path("results")) {
            if (result.path("deliveredOn").isNull()) {
                LocalDate planned = result.path("dueDay").isNull()
                        ? due
                        : LocalDate.parse(result.path("dueDay").asString());
                return new Act(
                        planned.isBefore(started) ? started : planned,
                        1,
                        task,
                        "results/" + result.path("position").asInt() + "/delivery");
            }
        }
        return new Act(due.isBefore(started) ? started : due, 2, task, "completion");
    }

    @Test
    void opensThePressOnceAndEndsTransportOnlyWhenTheSizesOfDelegationsAreFixed() {
        UUID summit = hosted(FIRST, FIRST.plusDays(1));
        plans(summit, "den-haag-2025");
        delivers(summit, "preparation", "data vast", "2024-02-09");
        delivers(summit, "hotels", "kamers geblokt", "2024-06-28");
        delivers(summit, "security", "verzoek om bijstand", "2024-09-02");
        delivers(summit, "military", "inzet toegezegd", "2024-10-01");
        delivers(summit, "press", "aanmelding open", "2025-04-24");

        assertThat(act(id(summit, "press"), "results/1/delivery", Map.of("day", "2025-04-25"))
                        .code())
                .isEqualTo("problem.work.delivered");
        act(id(summit, "transport"), "completion", Map.of("day", "2025-06-25", "text", "Klaar."))
                .expect(409);
        delivers(summit, "organisation", "omvang van delegaties vast", "2025-05-09");
        completes(summit, "transport", "2025-06-25");
        assertThat(doneOn(summit)).containsEntry("press/aanmelding open", "2025-04-24");
    }

    @Test
    void hasTheFiguresOfTheLettersWithTheirSource() {
        UUID summit = hosted(FIRST, FIRST.plusDays(2));
        plans(summit, "den-haag-2025");
        JsonNode figures = send(get("/v1/summits/{id}/figures", summit), owner, null, Roles.OFFICIAL)
                .body();
        JsonNode budget = send(get("/v1/summits/{id}/budget", summit), owner, null, Roles.OFFICIAL)
                .body();

        assertThat(value(figures, "delegates")).isEqualTo(6000);
        assertThat(value(figures, "journalists")).isEqualTo(2000);
        assertThat(value(figures, "forum-guests")).isEqualTo(500);
        assertThat(value(figures, "forum-visitors")).isEqualTo(600);
        assertThat(value(figures, "rooms-blocked")).isEqualTo(4000);
        assertThat(value(figures, "budget-outcome")).isEqualTo(183_400_000L);
        assertThat(budget.path("planned").asLong()).isEqualTo(95_000_000L);
        assertThat(budget.path("lines"))
                .allSatisfy(line -> assertThat(
                                line.path("history").get(0).path("assumed").asBoolean())
                        .isTrue());
    }

    private List<String> openNeeds(UUID summit, String key) {
        UUID military = id(summit, "military");
        return StreamSupport.stream(piece(summit, key).path("needs").spliterator(), false)
                .filter(need -> need.path("blocks").asBoolean())
                .map(need -> need.path("workTaskId").asString().equals(military.toString()) ? "military" : "other")
                .toList();
    }

    /** On which day each piece (by its key) and each partial result (key/result) was done. */
    private Map<String, String> doneOn(UUID summit) {
        Map<String, String> days = new HashMap<>();
        for (JsonNode piece : plan(summit).path("tasks")) {
            String key = piece.path("key").asString();
            days.put(key, piece.path("doneOn").asString(""));
            piece.path("results")
                    .forEach(result -> days.put(
                            key + "/" + result.path("name").asString(),
                            result.path("deliveredOn").asString("")));
        }
        return days;
    }

    private static long value(JsonNode figures, String key) {
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(figure -> figure.path("key").asString().equals(key))
                .map(figure -> figure.path("value").asLong())
                .findFirst()
                .orElseThrow();
    }
}
