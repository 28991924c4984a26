package nl.topdossier.chaos;

import java.util.HashSet;
import java.util.List;
import nl.topdossier.exercise.ExerciseStack;
import tools.jackson.databind.JsonNode;

/** Hand-overs that dispatch knows beside what the Houses have: raw arrivals, and one registration for each hand-over. */
final class HouseChecks {

    private final Database database;
    private final ExerciseStack stack;

    HouseChecks(Database database, ExerciseStack stack) {
        this.database = database;
        this.stack = stack;
    }

    void into(Findings findings) {
        var table = new Table("House", "hand-overs", "attempts", "raw arrivals", "registrations", "numbers");
        for (JsonNode house : stack.housesOn("")) {
            String name = house.path("house").asString("");
            List<List<String>> known = database.rows("select hand_over_id, attempts, coalesce(number, 'none') "
                    + "from dispatch.hand_over where house = '" + name + "'");
            var registered = new HashSet<String>();
            var numbers = new HashSet<String>();
            for (JsonNode row : house.path("registrations")) {
                JsonNode registration = row.path("registration");
                registered.add(registration.path("handOverId").asString(""));
                numbers.add(registration.path("number").asString(""));
            }
            int registrations = house.path("counts").path("registrations").asInt();
            table.row(
                    name,
                    known.size(),
                    known.stream().mapToInt(row -> Integer.parseInt(row.get(1))).sum(),
                    house.path("counts").path("arrivals").asInt(),
                    registrations,
                    numbers.size());
            findings.expect(
                    registrations == known.size() && registered.size() == known.size(),
                    name + ": expected one registration for each of " + known.size() + " hand-overs, but there are "
                            + registrations + " for " + registered.size());
            known.forEach(row -> findings.expect(
                    registered.contains(row.getFirst()) && numbers.contains(row.get(2)),
                    name + " does not have hand-over " + row.getFirst() + " with number " + row.get(2)));
        }
        findings.show(table);
    }
}
