package nl.topdossier.exercise;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.exercise.StackAddresses.Service;
import tools.jackson.databind.JsonNode;

/** What the coordinator does with the summit of Den Haag 2025: plans, shortens, reviews and closes it, each looked at after it. */
final class SummitScript {

    private static final LocalDate FIRST = DenHaag2025.FIRST_DAY;
    private static final LocalDate PLANNED_LAST = DenHaag2025.PLANNED_LAST_DAY;
    private static final LocalDate LAST = DenHaag2025.LAST_DAY;

    private final ExerciseStack stack;
    private final Colleague coordinator;
    private final Told told;

    SummitScript(ExerciseStack stack, Told told) {
        this.stack = stack;
        this.coordinator = stack.colleague("coen");
        this.told = told;
    }

    UUID plan() {
        String time = LocalTime.now(ZoneId.of("Europe/Amsterdam")).format(DateTimeFormatter.ofPattern("HH:mm"));
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
        told.say("coen (coordinator)", "plans the summit on " + FIRST + " to " + PLANNED_LAST);
        lettersAreCountedBack(summitId);
        return summitId;
    }

    /** The real letter of 13 June 2025 left on its day; a letter whose day was over when the summit was planned is not opened. */
    private void lettersAreCountedBack(UUID summitId) {
        for (JsonNode letter : timetable(summitId).path("letters")) {
            String kind = letter.path("kind").asString("");
            String latest = letter.path("latestDispatch").asString("");
            NotAsItShouldBe.unless(
                    !kind.equals("ANNOTATED_AGENDA") || latest.equals(DenHaag2025.AGENDA_BY.toString()),
                    "the agenda to leave by 13 June 2025",
                    "it is " + latest);
            NotAsItShouldBe.unless(
                    letter.path("letterId").isNull(), "no letter to be opened for a day that is over", kind + " was");
            told.say("Timetable", kind + " leaves by " + latest);
        }
    }

    void planWork(UUID summitId) {
        JsonNode plan = coordinator.post(
                Service.LOGISTICS,
                "/v1/summits/" + summitId + "/work",
                Map.of("template", DenHaag2025.TEMPLATE, "version", DenHaag2025.TEMPLATE_VERSION));
        NotAsItShouldBe.unless(
                plan.path("tasks").size() == 23,
                "23 pieces of work",
                "there are " + plan.path("tasks").size());
        told.say(
                "Work",
                plan.path("tasks").size() + " pieces planned, "
                        + plan.path("criticalPath").size() + " on the critical path");
    }

    void shorten(UUID summitId) {
        Map<String, String> days = Map.of("firstDay", FIRST.toString(), "lastDay", LAST.toString());
        JsonNode preview =
                coordinator.post(Service.LOGISTICS, "/v1/summits/" + summitId + "/date-changes/preview", days);
        var parts = new HashMap<String, Integer>();
        preview.forEach(line -> parts.merge(line.path("part").asString(""), 1, Integer::sum));
        NotAsItShouldBe.unless(
                parts.containsKey("letter") && parts.containsKey("work-task"),
                "a preview of letters and work that move",
                "it shows " + parts);
        told.say("Preview", "would move: " + parts);
        NotAsItShouldBe.unless(
                lastDay(summitId).equals(PLANNED_LAST), "nothing to be stored by a preview", "the days have changed");
        JsonNode summit = coordinator.get(Service.LOGISTICS, "/v1/summits/" + summitId);
        coordinator.send(
                "POST",
                Service.LOGISTICS,
                "/v1/summits/" + summitId + "/date-changes",
                days,
                summit.path("version").asLong());
        NotAsItShouldBe.unless(lastDay(summitId).equals(LAST), "two days", "the last is " + lastDay(summitId));
        told.say("coen (coordinator)", "shortens the summit to " + FIRST + " and " + LAST);
        reportMoved(summitId);
        ownersAreTold(summitId);
    }

    private void reportMoved(UUID summitId) {
        for (JsonNode letter : timetable(summitId).path("letters")) {
            if (letter.path("kind").asString("").equals("REPORT")) {
                String latest = letter.path("latestDispatch").asString("");
                NotAsItShouldBe.unless(
                        latest.equals(DenHaag2025.REPORT_BY.toString()),
                        "the report to leave by 3 July 2025",
                        "it is " + latest);
                told.say("Timetable", "the report leaves by " + latest + " now, 8 days after the last day");
            }
        }
    }

    /** Every owner whose work moved is told, and says so. */
    private void ownersAreTold(UUID summitId) {
        JsonNode notices = coordinator.get(Service.LOGISTICS, "/v1/summits/" + summitId + "/work-notices");
        NotAsItShouldBe.unless(notices.size() > 0, "owners of moved work to be told", "nobody was");
        for (JsonNode notice : notices) {
            String office = notice.path("officeId").asString("");
            stack.holderOf(office)
                    .post(
                            Service.LOGISTICS,
                            "/v1/work-notices/" + notice.path("noticeId").asString("") + "/acknowledgement",
                            Map.of());
            told.say(office, "saw that " + notice.path("lines").size() + " of its days moved");
        }
    }

    /** The work until this day, with each review on its own day in between. */
    int workBefore(LocalDate end, SummitWork work, UUID summitId) {
        return new SummitReviews(stack, summitId).workBefore(end, work, review -> foundReady(summitId, review));
    }

    private void foundReady(UUID summitId, SummitReviews.Review review) {
        String task = openMilestone(summitId, "REVIEW").path("taskId").asString("");
        coordinator.post(
                Service.LOGISTICS,
                "/v1/summits/" + summitId + "/reviews/" + task,
                Map.of("result", "READY", "doneOn", review.day().toString()));
        told.say(review.day() + " review", "the steering committee finds it ready (" + review.code() + ")");
    }

    /** Letters that left with the third day in them, if there are any here; a summit is not closed before each is put right. */
    void correct(UUID summitId) {
        Colleague desk = stack.colleague("petra");
        for (JsonNode correction : timetable(summitId).path("corrections")) {
            if (correction.path("doneBy").isNull()) {
                desk.post(
                        Service.LOGISTICS,
                        "/v1/summits/" + summitId + "/corrections/"
                                + correction.path("taskId").asString(""),
                        Map.of("note", DenHaag2025.CORRECTED));
                told.say("petra (parliamentary desk)", "notes where a sent letter with three days is put right");
            }
        }
    }

    void evaluate(UUID summitId) {
        JsonNode evaluation = openMilestone(summitId, "EVALUATION");
        coordinator.post(
                Service.LOGISTICS,
                "/v1/summits/" + summitId + "/evaluations/"
                        + evaluation.path("taskId").asString(""),
                Map.of("remarks", DenHaag2025.EVALUATION, "doneOn", DenHaag2025.EVALUATED_ASSUMED.toString()));
        told.say("coen (coordinator)", "records the evaluation and closes the summit");
    }

    private JsonNode openMilestone(UUID summitId, String kind) {
        return Patience.USUAL.until("a task for the " + kind.toLowerCase(Locale.ROOT), () -> {
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

    private JsonNode timetable(UUID summitId) {
        return coordinator.get(Service.LOGISTICS, "/v1/summits/" + summitId + "/timetable");
    }

    private LocalDate lastDay(UUID summitId) {
        return LocalDate.parse(coordinator
                .get(Service.LOGISTICS, "/v1/summits/" + summitId)
                .path("lastDay")
                .asString(""));
    }
}
