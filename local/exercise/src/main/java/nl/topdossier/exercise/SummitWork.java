package nl.topdossier.exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.exercise.StackAddresses.Service;
import tools.jackson.databind.JsonNode;

/**
 * The work for one summit, done by the offices that own it, each act on its own day and none by way of exception. What a
 * refused act waits for is done first when it falls on the same day; otherwise the refusal stands.
 */
final class SummitWork {

    private final ExerciseStack stack;
    private final UUID summitId;
    private final Told told;

    SummitWork(ExerciseStack stack, UUID summitId, Told told) {
        this.stack = stack;
        this.summitId = summitId;
        this.told = told;
    }

    /** One act on one piece of work. */
    private record Act(LocalDate day, Kind kind, JsonNode piece, int position, String what) {

        String address() {
            String piece = "/v1/work-tasks/" + this.piece.path("workTaskId").asString("");
            return switch (kind) {
                case START -> piece + "/start";
                case DELIVER -> piece + "/results/" + position + "/delivery";
                case COMPLETE -> piece + "/completion";
            };
        }
    }

    private enum Kind {
        START,
        DELIVER,
        COMPLETE
    }

    /** Does all that falls before this day, and says how many acts that took. */
    int doneBefore(LocalDate end) {
        int acts = 0;
        while (true) {
            List<Act> next = due(end);
            if (next.isEmpty()) {
                return acts;
            }
            doFirstThatMay(next);
            acts++;
        }
    }

    /** The pieces that are not done or cancelled. */
    List<String> open() {
        var open = new ArrayList<String>();
        plan().path("tasks").forEach(piece -> {
            if (!isOver(piece)) {
                open.add(piece.path("title").asString(""));
            }
        });
        return open;
    }

    JsonNode plan() {
        return stack.colleague("coen").get(Service.LOGISTICS, "/v1/summits/" + summitId + "/work");
    }

    /** What comes next on the earliest day; only acts of that day. */
    private List<Act> due(LocalDate end) {
        var acts = new ArrayList<Act>();
        plan().path("tasks").forEach(piece -> next(piece).ifPresent(acts::add));
        Optional<LocalDate> first =
                acts.stream().map(Act::day).filter(day -> day.isBefore(end)).min(Comparator.naturalOrder());
        return first.map(day -> acts.stream()
                        .filter(act -> act.day().equals(day))
                        .sorted(Comparator.comparing(Act::kind))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Act> next(JsonNode piece) {
        if (isOver(piece)) {
            return Optional.empty();
        }
        if (piece.path("startedOn").isNull()) {
            return Optional.of(new Act(day(piece.path("startDay")), Kind.START, piece, 0, ""));
        }
        LocalDate started = day(piece.path("startedOn"));
        for (JsonNode result : piece.path("results")) {
            if (result.path("deliveredOn").isNull()) {
                LocalDate due = result.path("dueDay").isNull() ? day(piece.path("dueDay")) : day(result.path("dueDay"));
                return Optional.of(new Act(
                        later(due, started),
                        Kind.DELIVER,
                        piece,
                        result.path("position").asInt(),
                        result.path("name").asString("")));
            }
        }
        return Optional.of(new Act(later(day(piece.path("dueDay")), started), Kind.COMPLETE, piece, 0, ""));
    }

    private void doFirstThatMay(List<Act> acts) {
        Refused refused = null;
        for (Act act : acts) {
            try {
                perform(act);
                return;
            } catch (Refused e) {
                refused = e;
            }
        }
        throw new NotAsItShouldBe("Expected the work of " + acts.getFirst().day() + " to be done, but "
                + (refused == null ? "nothing was" : refused.getMessage()));
    }

    private void perform(Act act) {
        JsonNode piece = act.piece();
        String office = piece.path("officeId").asString("");
        stack.holderOf(office)
                .send(
                        "POST",
                        Service.LOGISTICS,
                        act.address(),
                        Map.of("day", act.day().toString(), "text", "Naspeling van de voorbereiding."),
                        piece.path("version").asLong());
        told.say(
                act.day() + " " + office,
                act.kind().name().toLowerCase(Locale.ROOT) + "  "
                        + piece.path("title").asString("")
                        + (act.what().isEmpty() ? "" : ": " + act.what()));
    }

    private static boolean isOver(JsonNode piece) {
        return List.of("DONE", "CANCELLED").contains(piece.path("state").asString(""));
    }

    private static LocalDate day(JsonNode day) {
        return LocalDate.parse(day.asString(""));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
