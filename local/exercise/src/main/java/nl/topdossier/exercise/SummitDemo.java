package nl.topdossier.exercise;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.topdossier.exercise.StackAddresses.Service;
import tools.jackson.databind.JsonNode;

/**
 * Replays the hosting of Den Haag 2025 through a running exercise stack, from the first meeting of the committee to the thanks
 * after it, with the shortening from three days to two in between. Ends with 1 and one sentence when anything is not as it
 * should be.
 */
public final class SummitDemo {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 24);
    private static final LocalDate PLANNED_LAST = LocalDate.of(2025, 6, 26);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 25);
    /** When it was shortened is in no source; that it lay between both letters is. */
    private static final LocalDate SHORTENED_ASSUMED = LocalDate.of(2025, 1, 15);

    private static final LocalDate END_OF_REPLAY = LocalDate.of(2026, 1, 1);
    private static final long ROOMS = 4_000;
    /** Of the 183.4 million that it became (external), what is left beside the 60 million planned for logistics. */
    private static final long RAISED = 123_400_000;

    private static final long COMMITTED_ASSUMED = 110_000_000;

    private final ExerciseStack stack;
    private final Colleague coordinator;
    private final Terminal terminal = new Terminal();
    private final Set<String> shown = ConcurrentHashMap.newKeySet();

    private SummitDemo(ExerciseStack stack) {
        this.stack = stack;
        this.coordinator = stack.colleague("coen");
    }

    public static void main(String[] arguments) {
        try {
            new SummitDemo(ExerciseStack.at(StackAddresses.from(System.getenv()))).play();
        } catch (NotAsItShouldBe | Away | Refused e) {
            System.out.flush();
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private void play() {
        try (var events = new EventLog(stack.addresses(), this::show)) {
            chapter("The summit is planned on three days, as it stood in 2024");
            UUID summitId = plan();
            var work = new SummitWork(stack, summitId, terminal);
            planWork(summitId);

            chapter("Work until the shortening, by its real days where a letter gives them");
            int acts = work.doneBefore(SHORTENED_ASSUMED);
            rooms(summitId);

            chapter("The summit is shortened from three days to two");
            shorten(summitId);

            chapter("Budget: the spring memorandum of 2025");
            budget(summitId);

            chapter("Work until the thanks, and the reviews of the steering committee");
            acts += work.doneBefore(END_OF_REPLAY);
            reviews(summitId);
            evaluate(summitId);

            chapter("Checks");
            prove(summitId, work, events);
            System.out.printf(
                    "%nThe summit went as it should, in %.0f s: %d acts of work, %d facts about the summit itself.%n",
                    terminal.seconds(), acts, events.about(summitId).size());
        }
    }

    private UUID plan() {
        String time =
                LocalTime.now(java.time.ZoneId.of("Europe/Amsterdam")).format(DateTimeFormatter.ofPattern("HH:mm"));
        JsonNode summit = coordinator.post(
                Service.LOGISTICS,
                "/v1/summits",
                Map.of(
                        "name", "NAVO-top Den Haag 2025, naspeling van " + time,
                        "meetingKind", "summit",
                        "attendance", "HOSTING",
                        "place", "Den Haag",
                        "venue", "World Forum",
                        "firstDay", FIRST.toString(),
                        "lastDay", PLANNED_LAST.toString()));
        UUID summitId = UUID.fromString(summit.path("summitId").asString(""));
        shown.add(summitId.toString());
        terminal.say("coen (coordinator)", "plans the summit on " + FIRST + " to " + PLANNED_LAST);
        lettersAreCountedBack(summitId);
        return summitId;
    }

    /** The real letter of 13 June 2025 left on its day; a letter whose day was over when the summit was planned is not opened. */
    private void lettersAreCountedBack(UUID summitId) {
        for (JsonNode letter : timetable(summitId).path("letters")) {
            String kind = letter.path("kind").asString("");
            String latest = letter.path("latestDispatch").asString("");
            require(
                    !kind.equals("ANNOTATED_AGENDA") || latest.equals("2025-06-13"),
                    "the agenda to leave by 13 June 2025",
                    "it is " + latest);
            require(letter.path("letterId").isNull(), "no letter to be opened for a day that is over", kind + " was");
            terminal.say("Timetable", kind + " leaves by " + latest);
        }
    }

    private void planWork(UUID summitId) {
        JsonNode plan = coordinator.post(
                Service.LOGISTICS,
                "/v1/summits/" + summitId + "/work",
                Map.of("template", "den-haag-2025", "version", 1));
        require(
                plan.path("tasks").size() == 23,
                "23 pieces of work",
                "there are " + plan.path("tasks").size());
        terminal.say(
                "Work",
                plan.path("tasks").size() + " pieces planned, "
                        + plan.path("criticalPath").size() + " on the critical path");
    }

    private void rooms(UUID summitId) {
        JsonNode rooms = named(figures(summitId), "rooms-blocked");
        stack.holderOf("TF-TOP")
                .send(
                        "POST",
                        Service.LOGISTICS,
                        "/v1/figures/" + rooms.path("figureId").asString("") + "/values",
                        Map.of(
                                "value",
                                ROOMS,
                                "source",
                                "000:96 (meer dan)",
                                "assumed",
                                false,
                                "knownOn",
                                "2024-08-13"),
                        rooms.path("version").asLong());
        JsonNode now = named(figures(summitId), "rooms-blocked");
        require(now.path("value").asLong() == ROOMS, "4,000 rooms", "there are " + now.path("value"));
        require(now.path("history").size() > rooms.path("history").size(), "a longer history", "it is as long");
        terminal.say("Figures", ROOMS + " rooms blocked, with source and history");
    }

    private void shorten(UUID summitId) {
        Map<String, String> days = Map.of("firstDay", FIRST.toString(), "lastDay", LAST.toString());
        JsonNode preview =
                coordinator.post(Service.LOGISTICS, "/v1/summits/" + summitId + "/date-changes/preview", days);
        var parts = new HashMap<String, Integer>();
        preview.forEach(line -> parts.merge(line.path("part").asString(""), 1, Integer::sum));
        require(
                parts.containsKey("letter") && parts.containsKey("work-task"),
                "a preview of letters and work that move",
                "it shows " + parts);
        terminal.say("Preview", "would move: " + parts);
        require(lastDay(summitId).equals(PLANNED_LAST), "nothing to be stored by a preview", "the days have changed");
        JsonNode summit = coordinator.get(Service.LOGISTICS, "/v1/summits/" + summitId);
        coordinator.send(
                "POST",
                Service.LOGISTICS,
                "/v1/summits/" + summitId + "/date-changes",
                days,
                summit.path("version").asLong());
        require(lastDay(summitId).equals(LAST), "two days", "the last is " + lastDay(summitId));
        terminal.say("coen (coordinator)", "shortens the summit to " + FIRST + " and " + LAST);
        reportMoved(summitId);
        told(summitId);
    }

    private void reportMoved(UUID summitId) {
        for (JsonNode letter : timetable(summitId).path("letters")) {
            if (letter.path("kind").asString("").equals("REPORT")) {
                String latest = letter.path("latestDispatch").asString("");
                require(latest.equals("2025-07-03"), "the report to leave by 3 July 2025", "it is " + latest);
                terminal.say("Timetable", "the report leaves by " + latest + " now, 8 days after the last day");
            }
        }
    }

    /** Every owner whose work moved is told, and says so. */
    private void told(UUID summitId) {
        JsonNode notices = coordinator.get(Service.LOGISTICS, "/v1/summits/" + summitId + "/work-notices");
        require(notices.size() > 0, "owners of moved work to be told", "nobody was");
        for (JsonNode notice : notices) {
            String office = notice.path("officeId").asString("");
            stack.holderOf(office)
                    .post(
                            Service.LOGISTICS,
                            "/v1/work-notices/" + notice.path("noticeId").asString("") + "/acknowledgement",
                            Map.of());
            terminal.say(office, "saw that " + notice.path("lines").size() + " of its days moved");
        }
    }

    private void budget(UUID summitId) {
        record(summitId, "COMMITTED", COMMITTED_ASSUMED, "aangenomen", true, null);
        String standing = budgetOf(summitId).path("standing").asString("");
        require(standing.equals("OVER"), "a warning that the budget is overrun", "it stands " + standing);
        terminal.say("Budget", "security is over what was planned: shown as " + standing);
        record(
                summitId,
                "PLANNED",
                RAISED,
                "extern: 183,4 mln voor het geheel na de Voorjaarsnota; verdeling aangenomen",
                true,
                "spring-2025");
        terminal.say("BZ-FEZ", "raises what is planned, with the moment of decision");
    }

    private void record(
            UUID summitId,
            String kind,
            long amount,
            String source,
            boolean assumed,
            @org.jspecify.annotations.Nullable String decision) {
        JsonNode line = named(budgetOf(summitId).path("lines"), "security");
        var amounts = new HashMap<String, Object>(
                Map.of("kind", kind, "amount", amount, "source", source, "assumed", assumed, "knownOn", "2025-06-01"));
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

    private void reviews(UUID summitId) {
        for (int done = 0; done < 3; done++) {
            JsonNode review = openMilestone(summitId, "REVIEW");
            coordinator.post(
                    Service.LOGISTICS,
                    "/v1/summits/" + summitId + "/reviews/"
                            + review.path("taskId").asString(""),
                    Map.of("result", "READY", "doneOn", review.path("day").asString("")));
            terminal.say(
                    review.path("day").asString("") + " review",
                    "the steering committee finds it ready ("
                            + review.path("code").asString("") + ")");
        }
    }

    private void evaluate(UUID summitId) {
        JsonNode evaluation = openMilestone(summitId, "EVALUATION");
        coordinator.post(
                Service.LOGISTICS,
                "/v1/summits/" + summitId + "/evaluations/"
                        + evaluation.path("taskId").asString(""),
                Map.of("remarks", "Waardig, gastvrij, veilig en ongestoord.", "doneOn", "2025-10-23"));
        terminal.say("coen (coordinator)", "records the evaluation and closes the summit");
    }

    private JsonNode openMilestone(UUID summitId, String kind) {
        return Patience.USUAL.until("a task for the " + kind.toLowerCase(java.util.Locale.ROOT), () -> {
            for (JsonNode milestone : timetable(summitId).path("milestones")) {
                if (milestone.path("kind").asString("").equals(kind)
                        && !milestone.path("taskId").isNull()
                        && milestone.path("doneOn").isNull()) {
                    return Optional.of(milestone);
                }
            }
            return Optional.empty();
        });
    }

    private void prove(UUID summitId, SummitWork work, EventLog events) {
        require(work.open().isEmpty(), "all work to be done", "open is " + work.open());
        String state = coordinator
                .get(Service.LOGISTICS, "/v1/summits/" + summitId)
                .path("state")
                .asString("");
        require(state.equals("CLOSED"), "a closed summit", "it is " + state);
        int exceptions = 0;
        for (JsonNode piece : work.plan().path("tasks")) {
            exceptions += coordinator
                    .get(
                            Service.LOGISTICS,
                            "/v1/work-tasks/" + piece.path("workTaskId").asString(""))
                    .path("overrides")
                    .size();
        }
        require(exceptions == 0, "no exception to what work needs", "there were " + exceptions);
        terminal.say("Work", "all done in the order of its needs, without an exception");
        for (String fact : List.of("summit-planned", "summit-dates-changed", "summit-closed")) {
            Patience.USUAL.until(
                    fact + " on Kafka",
                    () -> events.about(summitId).stream()
                            .anyMatch(event -> event.type().equals(fact)));
        }
        terminal.say("Kafka", "planned, moved and closed, each told");
    }

    private JsonNode timetable(UUID summitId) {
        return coordinator.get(Service.LOGISTICS, "/v1/summits/" + summitId + "/timetable");
    }

    private JsonNode figures(UUID summitId) {
        return coordinator.get(Service.LOGISTICS, "/v1/summits/" + summitId + "/figures");
    }

    private JsonNode budgetOf(UUID summitId) {
        return coordinator.get(Service.LOGISTICS, "/v1/summits/" + summitId + "/budget");
    }

    private LocalDate lastDay(UUID summitId) {
        return LocalDate.parse(coordinator
                .get(Service.LOGISTICS, "/v1/summits/" + summitId)
                .path("lastDay")
                .asString(""));
    }

    private static JsonNode named(JsonNode rows, String key) {
        for (JsonNode row : rows) {
            if (row.path("key").asString("").equals(key)) {
                return row;
            }
        }
        throw new NotAsItShouldBe("Expected " + key + ", but it is not there");
    }

    private static void require(boolean isSo, String expected, String but) {
        if (!isSo) {
            throw new NotAsItShouldBe("Expected " + expected + ", but " + but);
        }
    }

    private void show(EventLog.Event event) {
        if (!event.isTask() && shown.contains(event.key())) {
            terminal.say(
                    "  Kafka",
                    event.type() + "  key ..." + Words.shortened(event.key()) + "  sequence " + event.sequence());
        }
    }

    private static void chapter(String title) {
        System.out.println();
        System.out.println(title);
    }
}
