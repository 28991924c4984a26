package nl.topdossier.logistics.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.topdossier.contracts.summit.BudgetLineRecorded;
import nl.topdossier.contracts.summit.FigureRecorded;
import nl.topdossier.logistics.WorkStack;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Roles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Numbers that matter keep their source and history, and the budget warns before it is overrun. */
class FiguresIT extends WorkStack {

    @Test
    void keepsEveryValueWithItsSource() {
        UUID figure = figure(plannedHague(), "forum-guests");
        records(owner, figure, 1, Map.of("value", 600, "source", "002:117", "knownOn", "2025-06-25"))
                .expect(200);
        JsonNode shown = send(get("/v1/figures/{id}", figure), owner, null, Roles.OFFICIAL)
                .body();

        assertThat(shown.path("value").asLong()).isEqualTo(600);
        assertThat(shown.path("history")).hasSize(2);
        assertThat(shown.path("history").get(0).path("source").asString()).isEqualTo("000:98");
        tells(FigureRecorded.class, figure, 2);
    }

    @Test
    void asksWhereANumberComesFrom() {
        UUID figure = figure(plannedHague(), "rooms-wanted");

        assertThat(records(owner, figure, 1, Map.of("value", 4600)).code()).isEqualTo("problem.figure.source");
        assertThat(records(owner, figure, 1, Map.of("value", -1, "assumed", true))
                        .code())
                .isEqualTo("problem.figure.number");
        records(owner, figure, 1, Map.of("value", 4600, "assumed", true)).expect(200);
    }

    @Test
    void belongsToTheOwnerOfTheWork() {
        UUID figure = figure(plannedHague(), "rooms-wanted");
        UUID stranger = Ids.next();
        holds(stranger, "JZ");

        records(stranger, figure, 1, Map.of("value", 1, "assumed", true)).expect(403);
    }

    @Test
    void losesNothingWhenTwoRecordAtOnce() throws Exception {
        UUID figure = figure(plannedHague(), "rooms-wanted");
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> one = () -> {
            together.await();
            return records(owner, figure, 1, Map.of("value", 4700, "assumed", true))
                    .status();
        };
        try (var people = Executors.newFixedThreadPool(2)) {
            List<Integer> statuses = people.invokeAll(List.of(one, one)).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    })
                    .sorted()
                    .toList();

            assertThat(statuses).containsExactly(200, 412);
        }
    }

    @Test
    void warnsBeforeTheBudgetIsOverrun() {
        UUID hague = plannedHague();
        JsonNode line = line(hague, "security");
        UUID id = UUID.fromString(line.path("budgetLineId").asString());

        assertThat(amount(id, 1, "COMMITTED", 30_000_000, null)).isEqualTo("WITHIN");
        assertThat(amount(id, 2, "COMMITTED", 32_000_000, null)).isEqualTo("NEAR");
        assertThat(amount(id, 3, "SPENT", 36_000_000, null)).isEqualTo("OVER");
        assertThat(amount(id, 4, "PLANNED", 120_000_000, "spring-2025")).isEqualTo("WITHIN");
        assertThat(line(hague, "security")
                        .path("history")
                        .get(4)
                        .path("decision")
                        .asString())
                .isEqualTo("spring-2025");
        tells(BudgetLineRecorded.class, id, 5);
    }

    @Test
    void addsFiguresAndLinesThatNoTemplateNamed() {
        UUID hague = plannedHague();
        Map<String, Object> request =
                Map.of("name", "vrijwilligers", "unit", "personen", "workTaskId", id(hague, "hotels"));
        JsonNode added = send(post("/v1/summits/{id}/figures", hague), owner, request, Roles.OFFICIAL)
                .expect(201)
                .body();
        JsonNode line = send(
                        post("/v1/summits/{id}/budget", hague),
                        COORDINATOR,
                        Map.of("name", "onvoorzien"),
                        Roles.COORDINATOR)
                .expect(201)
                .body();

        assertThat(added.path("value").isNull()).isTrue();
        assertThat(line.path("standing").asString()).isEqualTo("WITHIN");
        send(post("/v1/summits/{id}/budget", hague), owner, Map.of("name", "zonder werk"), Roles.OFFICIAL)
                .expect(403);
    }

    @Test
    void namesTheLinesThatEndangerTheWholeUntilTheSummitIsOver() {
        UUID hague = plannedHague(LocalDate.of(2031, 6, 24));
        UUID id = UUID.fromString(line(hague, "security").path("budgetLineId").asString());

        amount(id, 1, "COMMITTED", 30_000_000, null);
        assertThat(endangered(hague)).isEmpty();
        amount(id, 2, "COMMITTED", 32_000_000, null);
        assertThat(endangered(hague)).containsExactly(id + " NEAR");
        amount(id, 3, "SPENT", 36_000_000, null);
        assertThat(endangered(hague)).containsExactly(id + " OVER");
        cancelsSummit(hague);
        assertThat(endangered(hague)).isEmpty();
    }

    private List<String> endangered(UUID hague) {
        List<String> lines = new ArrayList<>();
        send(get("/v1/budget-lines/endangered"), owner, null, Roles.OFFICIAL)
                .expect(200)
                .body()
                .forEach(line -> {
                    if (line.path("summitId").asString("").equals(hague.toString())) {
                        lines.add(line.path("budgetLineId").asString("") + " "
                                + line.path("standing").asString(""));
                    }
                });
        return lines;
    }

    private UUID plannedHague() {
        return plannedHague(LocalDate.of(2025, 6, 24));
    }

    private UUID plannedHague(LocalDate first) {
        UUID hague = hosted(first, first.plusDays(1));
        plans(hague, "den-haag-2025");
        return hague;
    }

    private UUID figure(UUID hague, String key) {
        return jdbc.sql("select figure_id from figure where summit_id = :id and key = :key")
                .param("id", hague)
                .param("key", key)
                .query(UUID.class)
                .single();
    }

    private Answer records(UUID by, UUID figure, long version, Map<String, ?> body) {
        Map<String, Object> complete = new LinkedHashMap<>(Map.of("assumed", false));
        complete.putAll(body);
        return send(
                post("/v1/figures/{id}/values", figure).header("If-Match", "\"" + version + "\""),
                by,
                complete,
                Roles.OFFICIAL);
    }

    private JsonNode line(UUID hague, String key) {
        for (JsonNode line : send(get("/v1/summits/{id}/budget", hague), owner, null, Roles.OFFICIAL)
                .body()
                .path("lines")) {
            if (line.path("key").asString().equals(key)) {
                return line;
            }
        }
        throw new AssertionError("Expected a line " + key);
    }

    private String amount(UUID line, long version, String kind, long amount, @Nullable String decision) {
        Map<String, Object> body =
                new LinkedHashMap<>(Map.of("kind", kind, "amount", amount, "assumed", false, "source", "besluit"));
        body.put("decision", decision);
        return send(
                        post("/v1/budget-lines/{id}/amounts", line).header("If-Match", "\"" + version + "\""),
                        owner,
                        body,
                        Roles.OFFICIAL)
                .expect(200)
                .body()
                .path("standing")
                .asString();
    }
}
