package nl.topdossier.exercise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.exercise.StackAddresses.Service;
import tools.jackson.databind.JsonNode;

/**
 * One summit elsewhere that is over, from planning to closing, while parts may be away: every act looks first whether it was
 * done, should the answer have been lost.
 */
public final class SummitPlay {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 3);
    private static final LocalDate END = LocalDate.of(2026, 1, 1);

    private final ExerciseStack stack;
    private final Colleague coordinator;
    private final Patience patience;
    private final String name;
    private UUID summitId = new UUID(0, 0);

    public SummitPlay(ExerciseStack stack, String name, Patience patience) {
        this.stack = stack;
        this.coordinator = stack.colleague("coen");
        this.name = name;
        this.patience = patience;
    }

    public UUID summitId() {
        return summitId;
    }

    /** The summit with its work; the attending template has five pieces. */
    public void plan() {
        summitId = UUID.fromString(
                patience.until("a summit to be planned", () -> known().or(() -> Optional.of(planned()))));
        patience.until("work to be planned", () -> {
            if (!work().plan().path("tasks").isEmpty()) {
                return true;
            }
            coordinator.post(Service.LOGISTICS, address() + "/work", Map.of("template", "attending", "version", 1));
            return false;
        });
    }

    /** Does the next act of work by whoever owns it; false when nothing is left. */
    public boolean act() {
        SummitWork work = work();
        return patience.until("the next act of work", () -> Optional.of(work.doneOneBefore(END)));
    }

    /** The pieces that are not done. */
    public List<String> open() {
        return work().open();
    }

    /** Evaluates the summit, which closes it. */
    public void close() {
        patience.until("a closed summit", () -> {
            if (coordinator
                    .get(Service.LOGISTICS, address())
                    .path("state")
                    .asString("")
                    .equals("CLOSED")) {
                return true;
            }
            for (JsonNode milestone :
                    coordinator.get(Service.LOGISTICS, address() + "/timetable").path("milestones")) {
                if (milestone.path("kind").asString("").equals("EVALUATION")
                        && !milestone.path("taskId").isNull()
                        && milestone.path("doneOn").isNull()) {
                    coordinator.post(
                            Service.LOGISTICS,
                            address() + "/evaluations/"
                                    + milestone.path("taskId").asString(""),
                            Map.of("remarks", "Goed verlopen.", "doneOn", "2025-07-01"));
                }
            }
            return false;
        });
    }

    private SummitWork work() {
        return new SummitWork(stack, summitId, new WorkOverInterfaces(stack, Told.QUIET));
    }

    private String address() {
        return "/v1/summits/" + summitId;
    }

    private Optional<String> known() {
        for (JsonNode summit : coordinator.get(Service.LOGISTICS, "/v1/summits")) {
            if (summit.path("name").asString("").equals(name)) {
                return Optional.of(summit.path("summitId").asString(""));
            }
        }
        return Optional.empty();
    }

    private String planned() {
        return coordinator
                .post(
                        Service.LOGISTICS,
                        "/v1/summits",
                        Map.of(
                                "name", name,
                                "meetingKind", "summit",
                                "attendance", "ATTENDING",
                                "place", "Vilnius",
                                "venue", "Litexpo",
                                "firstDay", FIRST.toString(),
                                "lastDay", FIRST.plusDays(1).toString()))
                .path("summitId")
                .asString("");
    }
}
