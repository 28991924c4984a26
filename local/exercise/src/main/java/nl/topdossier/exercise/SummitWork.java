package nl.topdossier.exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.exercise.StackAddresses.Service;
import nl.topdossier.exercise.SummitAct.Kind;
import tools.jackson.databind.JsonNode;

/**
 * The work for one summit, done by the offices that own it, each act on its planned day and none by way of exception: what
 * still waits for something is done as soon as that is there. Where no source gives a day, it is one possible order.
 */
public final class SummitWork {

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

    private final Colleague reader;
    private final UUID summitId;
    private final WorkHands hands;

    public SummitWork(ExerciseStack stack, UUID summitId, WorkHands hands) {
        this.reader = stack.colleague("coen");
        this.summitId = summitId;
        this.hands = hands;
    }

    /** Does all that falls before this day and waits for nothing later, and says how many acts that took. */
    public int doneBefore(LocalDate end) {
        int acts = 0;
        while (doneOneBefore(end)) {
            acts++;
        }
        return acts;
    }

    /** Does the next act of these, if there is one; never on a day before what was done already. */
    boolean doneOneBefore(LocalDate end) {
        JsonNode plan = plan();
        Optional<SummitAct> next = next(plan, end);
        next.ifPresent(act -> hands.perform(act.on(later(act.day(), latest(plan)))));
        return next.isPresent();
    }

    /** The pieces that are not done or cancelled. */
    public List<String> open() {
        var open = new ArrayList<String>();
        plan().path("tasks").forEach(piece -> {
            if (!isOver(piece)) {
                open.add(piece.path("title").asString(""));
            }
        });
        return open;
    }

    /** The offices that own any of it. */
    public SortedSet<String> owners() {
        var owners = new TreeSet<String>();
        plan().path("tasks").forEach(piece -> owners.add(piece.path("officeId").asString("")));
        return owners;
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
    public List<String> onOtherDays() {
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

    /** How often somebody went on without what the work needs. */
    public int exceptions() {
        int exceptions = 0;
        for (JsonNode piece : plan().path("tasks")) {
            exceptions += reader.get(
                            Service.LOGISTICS,
                            "/v1/work-tasks/" + piece.path("workTaskId").asString(""))
                    .path("overrides")
                    .size();
        }
        return exceptions;
    }

    /** How many days a source gives. */
    static int realDays() {
        return REAL_DAYS.size();
    }

    JsonNode plan() {
        return reader.get(Service.LOGISTICS, "/v1/summits/" + summitId + "/work");
    }

    /** The soonest act that waits for nothing. */
    private static Optional<SummitAct> next(JsonNode plan, LocalDate end) {
        var acts = new ArrayList<SummitAct>();
        plan.path("tasks").forEach(piece -> next(piece).ifPresent(acts::add));
        return acts.stream()
                .filter(act -> act.day().isBefore(end))
                .min(Comparator.comparing(SummitAct::day).thenComparing(SummitAct::kind));
    }

    private static Optional<SummitAct> next(JsonNode piece) {
        if (isOver(piece)) {
            return Optional.empty();
        }
        if (piece.path("startedOn").isNull()) {
            return waits(piece, "kind", "BEFORE_START")
                    ? Optional.empty()
                    : Optional.of(act(piece, day(piece.path("startDay")), Kind.START, 0, ""));
        }
        LocalDate started = day(piece.path("startedOn"));
        for (JsonNode result : piece.path("results")) {
            if (result.path("deliveredOn").isNull()) {
                String name = result.path("name").asString("");
                LocalDate due = day(result.path("dueDay").isNull() ? piece.path("dueDay") : result.path("dueDay"));
                return waits(piece, "forResult", name)
                        ? Optional.empty()
                        : Optional.of(act(
                                piece,
                                later(due, started),
                                Kind.DELIVER,
                                result.path("position").asInt(),
                                name));
            }
        }
        return piece.path("needs").valueStream().anyMatch(SummitWork::isMissing)
                ? Optional.empty()
                : Optional.of(act(piece, later(day(piece.path("dueDay")), started), Kind.COMPLETE, 0, ""));
    }

    private static boolean waits(JsonNode piece, String what, String value) {
        return piece.path("needs")
                .valueStream()
                .anyMatch(
                        need -> isMissing(need) && need.path(what).asString("").equals(value));
    }

    private static boolean isMissing(JsonNode need) {
        return need.path("blocks").asBoolean();
    }

    private static SummitAct act(JsonNode piece, LocalDate day, Kind kind, int position, String result) {
        return new SummitAct(
                day,
                kind,
                piece.path("workTaskId").asString(""),
                piece.path("title").asString(""),
                piece.path("officeId").asString(""),
                position,
                result,
                piece.path("version").asLong());
    }

    /** The day up to which the replay has come: nothing is done before what it needed. */
    private static LocalDate latest(JsonNode plan) {
        return plan.path("tasks")
                .valueStream()
                .flatMap(piece -> Stream.concat(
                        Stream.of(piece.path("startedOn"), piece.path("doneOn")),
                        piece.path("results").valueStream().map(result -> result.path("deliveredOn"))))
                .filter(JsonNode::isString)
                .map(SummitWork::day)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
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
