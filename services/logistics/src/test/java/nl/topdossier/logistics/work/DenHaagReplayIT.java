package nl.topdossier.logistics.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.topdossier.logistics.WorkStack;
import nl.topdossier.security.Roles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The hosting of Den Haag 2025, from the first meeting of the committee to the thanks, on its real days and in order. */
class DenHaagReplayIT extends WorkStack {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 24);

    @Test
    void isReplayedWithoutAnOverride() {
        UUID summit = hosted(FIRST, FIRST.plusDays(2));
        plans(summit, "den-haag-2025");
        // What letter 000 of August 2024 tells.
        delivers(summit, "preparation", "data vast", "2023-12-15");
        delivers(summit, "steering", "eerste bijeenkomst", "2024-05-21");
        completes(summit, "budget-2024", "2024-05-31");
        delivers(summit, "residents", "eerste bijeenkomst", "2024-06-03");
        delivers(summit, "hotels", "kamers geblokt", "2024-06-28");
        delivers(summit, "contracts", "eerste contracten gesloten", "2024-07-26");
        delivers(summit, "informing", "met het verslag", "2024-08-13");
        assertThat(openNeeds(summit, "transport")).contains("military");

        // Security and budget in two rounds.
        delivers(summit, "security", "verzoek om bijstand", "2024-09-02");
        delivers(summit, "military", "inzet toegezegd", "2024-10-01");
        delivers(summit, "security", "beveiligingsconcept v1", "2025-01-20");
        delivers(summit, "budget-2025", "begrotingstoets v1", "2025-03-03");
        delivers(summit, "security", "beveiligingsconcept v2", "2025-03-31");
        completes(summit, "budget-2025", "2025-04-18");
        movesSummit(summit, FIRST, FIRST.plusDays(1));
        completes(summit, "lessons", "2024-12-02");
        completes(summit, "informing", "2025-06-13");
        delivers(summit, "venue", "ruimte beschikbaar", "2025-06-19");
        delivers(summit, "transport", "vervoer geregeld", "2025-06-03");
        List.of("police", "military", "public-order").forEach(key -> completes(summit, key, "2025-06-25"));
        List.of("industry-forum", "dinners").forEach(key -> completes(summit, key, "2025-06-24"));
        List.of(
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
        List.of("hotels", "venue", "contracts").forEach(key -> completes(summit, key, "2025-07-09"));
        delivers(summit, "thanks", "dank uitgesproken", "2025-07-02");
        completes(summit, "thanks", "2025-10-01");

        assertThat(plan(summit).path("tasks"))
                .allSatisfy(task -> assertThat(task.path("state").asString()).isEqualTo("DONE"));
        assertThat(jdbc.sql(
                                "select count(*) from work_override join work_task using (work_task_id) where summit_id = :id")
                        .param("id", summit)
                        .query(Long.class)
                        .single())
                .isZero();
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
        assertThat(value(figures, "rooms-blocked")).isEqualTo(4000);
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

    private static long value(JsonNode figures, String key) {
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(figure -> figure.path("key").asString().equals(key))
                .map(figure -> figure.path("value").asLong())
                .findFirst()
                .orElseThrow();
    }
}
