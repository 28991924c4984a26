package nl.topdossier.logistics.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.topdossier.logistics.WorkStack;
import nl.topdossier.security.Roles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** When money is decided on: a day that is counted from the summit is where the summit is. */
class DecisionsIT extends WorkStack {

    private static final LocalDate FIRST = LocalDate.of(2031, 6, 24);

    private UUID withoutTemplate() {
        return hosted(FIRST, FIRST.plusDays(1));
    }

    private Answer adds(UUID summit, String day) {
        return send(
                post("/v1/summits/{id}/budget-decisions", summit),
                COORDINATOR,
                Map.of("name", "Najaarsnota", "day", day),
                Roles.COORDINATOR);
    }

    private Answer moves(UUID summit, String key, long version, String day) {
        return send(
                post("/v1/summits/{id}/budget-decisions/{key}/moves", summit, key)
                        .header("If-Match", "\"" + version + "\""),
                COORDINATOR,
                Map.of("day", day),
                Roles.COORDINATOR);
    }

    private JsonNode budget(UUID summit) {
        return send(get("/v1/summits/{id}/budget", summit), owner, null, Roles.OFFICIAL)
                .expect(200)
                .body();
    }

    private List<String> days(UUID summit) {
        List<String> days = new ArrayList<>();
        budget(summit)
                .path("decisions")
                .forEach(each -> days.add(each.path("day").asString("")));
        return days;
    }

    @Test
    void aCountedDayMovesAlongWithTheSummitAndADateStays() {
        UUID summit = withoutTemplate();
        adds(summit, "21 calendar days before first day").expect(201);
        adds(summit, "2031-06-01").expect(201);
        assertThat(days(summit)).containsExactly("2031-06-01", "2031-06-03");

        movesSummit(summit, FIRST.plusWeeks(1), FIRST.plusWeeks(1).plusDays(1));

        assertThat(days(summit)).containsExactly("2031-06-01", "2031-06-10");
    }

    @Test
    void thePreviewOfOtherDaysShowsWhatMovesAlong() {
        UUID summit = withoutTemplate();
        String counted = adds(summit, "first day").body().path("key").asString("");
        adds(summit, "2031-06-01").expect(201);

        JsonNode lines = send(
                        post("/v1/summits/{id}/date-changes/preview", summit),
                        COORDINATOR,
                        Map.of("firstDay", "2031-07-01", "lastDay", "2031-07-02"),
                        Roles.COORDINATOR)
                .expect(200)
                .body();

        List<String> moved = new ArrayList<>();
        lines.forEach(line -> {
            if (line.path("part").asString("").equals("decision")) {
                moved.add(line.path("subject").asString("") + " "
                        + line.path("after").asString(""));
            }
        });
        assertThat(moved).containsExactly(counted + " 2031-07-01");
        assertThat(days(summit)).containsExactly("2031-06-01", "2031-06-24");
    }

    @Test
    void theMomentsOfATemplateAreThere() {
        UUID summit = hosted(LocalDate.of(2025, 6, 24), LocalDate.of(2025, 6, 25));
        plans(summit, "den-haag-2025");

        assertThat(days(summit)).containsExactly("2024-06-01", "2025-06-01");
    }

    @Test
    void theCoordinatorAloneAddsAndMoves() {
        UUID summit = withoutTemplate();
        String key = adds(summit, "2031-06-01").body().path("key").asString("");

        send(
                        post("/v1/summits/{id}/budget-decisions", summit),
                        owner,
                        Map.of("name", "Najaarsnota", "day", "2031-06-01"),
                        Roles.OFFICIAL)
                .expect(403);
        send(
                        post("/v1/summits/{id}/budget-decisions/{key}/moves", summit, key)
                                .header("If-Match", "\"1\""),
                        owner,
                        Map.of("day", "2031-06-02"),
                        Roles.OFFICIAL)
                .expect(403);
        assertThat(days(summit)).containsExactly("2031-06-01");
    }

    @Test
    void aMoveNeedsTheVersionThatWasSeen() {
        UUID summit = withoutTemplate();
        String key = adds(summit, "2031-06-01").body().path("key").asString("");
        send(
                        post("/v1/summits/{id}/budget-decisions/{key}/moves", summit, key),
                        COORDINATOR,
                        Map.of("day", "2031-06-02"),
                        Roles.COORDINATOR)
                .expect(428);

        assertThat(moves(summit, key, 1, "10 working days after last day")
                        .expect(200)
                        .body()
                        .path("version")
                        .asLong())
                .isEqualTo(2);

        moves(summit, key, 1, "2031-06-03").expect(412);
        moves(summit, "onbekend", 1, "2031-06-03").expect(404);
        assertThat(days(summit)).containsExactly("2031-07-09");
    }

    @Test
    void ofTwoWhoMoveAtOnceOneIsRefused() throws Exception {
        UUID summit = withoutTemplate();
        String key = adds(summit, "2031-06-01").body().path("key").asString("");
        Callable<Integer> one = () -> moves(summit, key, 1, "2031-06-02").status();
        try (var people = Executors.newFixedThreadPool(2)) {
            var answers = people.invokeAll(List.of(one, one));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void onlyADayThatCanBeReadIsTakenAndOnlyWhileTheSummitIsOn() {
        UUID summit = withoutTemplate();

        assertThat(Stream.of("ooit", "2031-02-30", "")
                        .map(day -> adds(summit, day).code()))
                .containsOnly("problem.budget.day");
        cancelsSummit(summit);
        adds(summit, "2031-06-01").expect(409);
    }
}
