package nl.topdossier.exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.exercise.StackAddresses.Service;
import tools.jackson.databind.JsonNode;

/**
 * The work for one summit, done by the offices that own it, each act on its planned day and none by way of exception: what
 * still waits for something is done as soon as that is there. Where no source gives a day, it is one possible order.
 */
final class SummitWork {

    /** The answer to an act that something else has to come before. */
    private static final int WAITS = 409;

    /** The last piece of the template: it needs all others. */
    private static final String LAST = "thanks";

    /** What the letters (or, for the press, public sources) give a day for: piece and partial result. */
    private static final Map<String, String> REAL_DAYS = Map.of(
            "steering/eerste bijeenkomst", "2024-05-21",
            "residents/eerste bijeenkomst", "2024-06-03",
            "informing/met het verslag", "2024-08-13",
            "press/aanmelding open", "2025-04-24",
            "press/aanmelding gesloten", "2025-06-06",
            "industry-forum", "2025-06-24",
            "dinners", "2025-06-24",
            "public-forum", "2025-06-25",
            "press", "2025-06-26");

    private final ExerciseStack stack;
    private final UUID summitId;
    private final Told told;
    private LocalDate today = LocalDate.MIN;

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

    /** Does all that falls before this day and waits for nothing later, and says how many acts that took. */
    int doneBefore(LocalDate end) {
        int acts = 0;
        while (doneOneBefore(end)) {
            acts++;
        }
        return acts;
    }

    /** Does the next act of these, if there is one. */
    boolean doneOneBefore(LocalDate end) {
        return doFirstThatMay(due(end));
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

    /** Whether there is work of which the last piece is open. */
    boolean isToBeEnded() {
        for (JsonNode piece : plan().path("tasks")) {
            if (piece.path("key").asString("").equals(LAST)) {
                return !isOver(piece);
            }
        }
        return false;
    }

    /** What was done on another day than it really was, though a source gives it. */
    List<String> onOtherDays() {
        var days = new HashMap<String, String>();
        plan().path("tasks").forEach(piece -> {
            String key = piece.path("key").asString("");
            days.put(key, piece.path("doneOn").asString(""));
            piece.path("results")
                    .forEach(result -> days.put(
                            key + "/" + result.path("name").asString(""),
                            result.path("deliveredOn").asString("")));
        });
        return REAL_DAYS.entrySet().stream()
                .filter(real -> !real.getValue().equals(days.get(real.getKey())))
                .map(real -> real.getKey() + " on " + days.get(real.getKey()) + " and not on " + real.getValue())
                .sorted()
                .toList();
    }

    /** How many days a source gives. */
    static int realDays() {
        return REAL_DAYS.size();
    }

    JsonNode plan() {
        return stack.colleague("coen").get(Service.LOGISTICS, "/v1/summits/" + summitId + "/work");
    }

    /** What comes next, soonest first. */
    private List<Act> due(LocalDate end) {
        var acts = new ArrayList<Act>();
        plan().path("tasks").forEach(piece -> next(piece).ifPresent(acts::add));
        return acts.stream()
                .filter(act -> act.day().isBefore(end))
                .sorted(Comparator.comparing(Act::day).thenComparing(Act::kind))
                .toList();
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

    private boolean doFirstThatMay(List<Act> acts) {
        for (Act act : acts) {
            try {
                perform(act);
                return true;
            } catch (Refused e) {
                if (e.status() != WAITS) {
                    throw e;
                }
            }
        }
        return false;
    }

    private void perform(Act act) {
        JsonNode piece = act.piece();
        LocalDate day = later(act.day(), today);
        String office = piece.path("officeId").asString("");
        try {
            stack.holderOf(office)
                    .send(
                            "POST",
                            Service.LOGISTICS,
                            act.address(),
                            Map.of("day", day.toString(), "text", "Naspeling van de voorbereiding."),
                            piece.path("version").asLong());
        } catch (Away e) {
            // It may have been done; what comes after it comes no earlier.
            today = day;
            throw e;
        }
        today = day;
        told.say(
                day + " " + office,
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
