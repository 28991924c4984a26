package nl.topdossier.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.topdossier.exercise.StackAddresses.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/**
 * Plans the summits of summits.json that are not there yet, and waits until drafting knows them. A summit with a template is
 * over: its work is done by the offices that own it and its reviews are recorded, each on its planned day, so that no task
 * about them is left open.
 */
final class SummitSeed {

    private static final Set<String> OVER = Set.of("CANCELLED", "CLOSED");

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

    /** Replays the work for the summits that name a template. */
    void replay() {
        examples().stream().filter(summit -> summit.has("template")).forEach(this::replayWork);
    }

    private void plan(JsonNode example) {
        Colleague coordinator = stack.colleague("coen");
        Map<String, Object> summit = Http.JSON.convertValue(example, new TypeReference<>() {});
        List.of("sent", "template").forEach(summit::remove);
        JsonNode planned = coordinator.post(Service.LOGISTICS, "/v1/summits", summit);
        for (JsonNode sent : example.path("sent")) {
            coordinator.put(
                    Service.LOGISTICS,
                    "/v1/summits/" + planned.path("summitId").asString("") + "/timetable/letters/"
                            + sent.path("kind").asString("") + "/deviation",
                    Map.of(
                            "sentOn", sent.path("sentOn").asString(""),
                            "reason", sent.path("reason").asString("")));
        }
    }

    /** Plans the work where there is none yet and goes on where it was left; once it ended it is of whoever plays with it. */
    private void replayWork(JsonNode example) {
        Colleague coordinator = stack.colleague("coen");
        for (JsonNode summit : coordinator.get(Service.LOGISTICS, "/v1/summits")) {
            if (summit.path("name").asString("").equals(example.path("name").asString(""))
                    && !OVER.contains(summit.path("state").asString(""))) {
                replayWork(example, UUID.fromString(summit.path("summitId").asString("")), coordinator);
            }
        }
    }

    private void replayWork(JsonNode example, UUID summitId, Colleague coordinator) {
        var work = new SummitWork(stack, summitId, new WorkOverInterfaces(stack, Told.QUIET));
        if (work.plan().path("tasks").isEmpty()) {
            coordinator.post(
                    Service.LOGISTICS,
                    "/v1/summits/" + summitId + "/work",
                    Map.of(
                            "template",
                            example.path("template").asString(""),
                            "version",
                            example.path("templateVersion").asInt()));
        }
        if (work.isToBeEnded()) {
            int acts = new SummitScript(stack, Told.QUIET)
                    .workBefore(
                            LocalDate.parse(example.path("lastDay").asString(""))
                                    .plusYears(1),
                            work,
                            summitId);
            System.out.println(
                    acts + " acts of work for " + example.path("name").asString("") + " are replayed");
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
