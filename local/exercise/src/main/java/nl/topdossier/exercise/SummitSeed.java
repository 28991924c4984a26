package nl.topdossier.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.topdossier.exercise.StackAddresses.Service;
import tools.jackson.databind.JsonNode;

/** Plans the summits of summits.json that are not there yet, and waits until drafting knows them. */
final class SummitSeed {

    private final ExerciseStack stack;
    private final Patience patience;

    SummitSeed(ExerciseStack stack, Patience patience) {
        this.stack = stack;
        this.patience = patience;
    }

    void fill() {
        List<JsonNode> examples = examples();
        Set<String> known = names(stack.colleague("coen"), Service.LOGISTICS);
        examples.stream()
                .filter(summit -> !known.contains(summit.path("name").asString("")))
                .forEach(this::plan);
        Set<String> wanted = new HashSet<>();
        examples.forEach(summit -> wanted.add(summit.path("name").asString("")));
        patience.until(
                "drafting to know the summits",
                () -> names(stack.colleague("anna"), Service.DRAFTING).containsAll(wanted));
        System.out.println(examples.size() + " summits are planned");
    }

    private void plan(JsonNode summit) {
        Colleague coordinator = stack.colleague("coen");
        JsonNode planned =
                coordinator.post(Service.LOGISTICS, "/v1/summits", Http.JSON.convertValue(summit, Map.class));
        for (JsonNode sent : summit.path("sent")) {
            coordinator.put(
                    Service.LOGISTICS,
                    "/v1/summits/" + planned.path("summitId").asString("") + "/timetable/letters/"
                            + sent.path("kind").asString("") + "/deviation",
                    Map.of(
                            "sentOn", sent.path("sentOn").asString(""),
                            "reason", sent.path("reason").asString("")));
        }
    }

    private static Set<String> names(Colleague colleague, Service service) {
        Set<String> names = new HashSet<>();
        colleague
                .get(service, "/v1/summits")
                .forEach(summit -> names.add(summit.path("name").asString("")));
        return names;
    }

    private static List<JsonNode> examples() {
        try (InputStream stream = Objects.requireNonNull(SummitSeed.class.getResourceAsStream("/summits.json"))) {
            return StreamSupport.stream(Http.JSON.readTree(stream).spliterator(), false)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
