package nl.topdossier.exercise;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.exercise.StackAddresses.Service;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The numbers of one summit: rooms with their source, and a budget that is overrun and raised. */
final class SummitFigures {

    private final ExerciseStack stack;
    private final Colleague coordinator;
    private final UUID summitId;
    private final Told told;

    SummitFigures(ExerciseStack stack, UUID summitId, Told told) {
        this.stack = stack;
        this.coordinator = stack.colleague("coen");
        this.summitId = summitId;
        this.told = told;
    }

    void rooms() {
        JsonNode rooms = named(figures(), "rooms-blocked");
        stack.holderOf("TF-TOP")
                .send(
                        "POST",
                        Service.LOGISTICS,
                        "/v1/figures/" + rooms.path("figureId").asString("") + "/values",
                        Map.of(
                                "value",
                                DenHaag2025.ROOMS,
                                "source",
                                DenHaag2025.ROOMS_SOURCE,
                                "assumed",
                                false,
                                "knownOn",
                                DenHaag2025.ROOMS_KNOWN_ON.toString()),
                        rooms.path("version").asLong());
        JsonNode now = named(figures(), "rooms-blocked");
        NotAsItShouldBe.unless(
                now.path("value").asLong() == DenHaag2025.ROOMS, "4,000 rooms", "there are " + now.path("value"));
        NotAsItShouldBe.unless(
                now.path("history").size() > rooms.path("history").size(), "a longer history", "it is as long");
        told.say("Figures", DenHaag2025.ROOMS + " rooms blocked, with source and history");
    }

    void budget() {
        record("COMMITTED", DenHaag2025.COMMITTED_ASSUMED, "aangenomen", true, null);
        String standing = budgetNow().path("standing").asString("");
        NotAsItShouldBe.unless(
                standing.equals("OVER"), "a warning that the budget is overrun", "it stands " + standing);
        told.say("Budget", "security is over what was planned: shown as " + standing);
        record("PLANNED", DenHaag2025.RAISED, DenHaag2025.RAISED_SOURCE, true, "spring-2025");
        told.say("BZ-FEZ", "raises what is planned, with the moment of decision");
    }

    private void record(String kind, long amount, String source, boolean assumed, @Nullable String decision) {
        JsonNode line = named(budgetNow().path("lines"), "security");
        var amounts = new HashMap<String, Object>(Map.of(
                "kind",
                kind,
                "amount",
                amount,
                "source",
                source,
                "assumed",
                assumed,
                "knownOn",
                DenHaag2025.MONEY_KNOWN_ON.toString()));
        if (decision != null) {
            amounts.put("decision", decision);
        }
        coordinator.send(
                "POST",
                Service.LOGISTICS,
                "/v1/budget-lines/" + line.path("budgetLineId").asString("") + "/amounts",
                amounts,
                line.path("version").asLong());
    }

    private JsonNode figures() {
        return coordinator.get(Service.LOGISTICS, "/v1/summits/" + summitId + "/figures");
    }

    private JsonNode budgetNow() {
        return coordinator.get(Service.LOGISTICS, "/v1/summits/" + summitId + "/budget");
    }

    private static JsonNode named(JsonNode rows, String key) {
        for (JsonNode row : rows) {
            if (row.path("key").asString("").equals(key)) {
                return row;
            }
        }
        throw new NotAsItShouldBe("Expected " + key + ", but it is not there");
    }
}
