package nl.topdossier.logistics.summits;

import static nl.topdossier.logistics.Logistics.aSummit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.summit.SummitDatesChanged;
import nl.topdossier.logistics.Logistics;
import nl.topdossier.logistics.LogisticsOnSharedStack;
import nl.topdossier.testsupport.FactsOnKafka;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A summit over REST: planned, described, moved with a preview, cancelled; two planners at once lose nothing. */
@LogisticsOnSharedStack
class SummitIT {

    private final LocalDate first = LocalDate.ofInstant(
                    java.time.Clock.systemUTC().instant(), ZoneOffset.UTC)
            .plusDays(400);

    @Autowired
    Logistics logistics;

    @Autowired
    FactsOnKafka told;

    @Test
    void keepsWhatWasPlannedAndTellsTheDays() {
        var wish = aSummit("HOSTING", first, first.plusDays(2));
        wish.put("venue", "World Forum");
        wish.put("sessions", List.of(Map.of("title", "Werksessie I", "day", first.toString(), "from", "09:00")));
        wish.put(
                "debates",
                List.of(Map.of(
                        "house", "TWEEDE_KAMER", "day", first.minusDays(7).toString())));
        wish.put("assumed", List.of("venue"));

        UUID summitId = logistics.planned(wish);

        JsonNode summit = logistics.summit(summitId);
        assertThat(summit.get("venue").asString()).isEqualTo("World Forum");
        assertThat(summit.at("/sessions/0/from").asString()).isEqualTo("09:00:00");
        assertThat(summit.at("/debates/0/house").asString()).isEqualTo("TWEEDE_KAMER");
        assertThat(summit.at("/assumed/0").asString()).isEqualTo("venue");
        assertThat(summit.get("state").asString()).isEqualTo("PLANNED");
        awaitTold(summitId, "SummitPlanned", "LetterTimetableSet");
    }

    @Test
    void showsEveryDayThatChangesBeforeItIsChanged() {
        UUID summitId = logistics.planned(aSummit("HOSTING", first, first.plusDays(2)));
        var week = Map.of(
                "firstDay", first.plusDays(7).toString(),
                "lastDay", first.plusDays(9).toString());

        JsonNode lines = logistics
                .coen()
                .post("/v1/summits/" + summitId + "/date-changes/preview", week)
                .expect(200)
                .json();

        assertThat(lines.valueStream()
                        .map(line -> line.get("part").asString() + " "
                                + line.get("what").asString()))
                .contains("summit first-day", "summit last-day", "letter opens", "letter release", "milestone day");
        assertThat(logistics.summit(summitId).get("firstDay").asString()).isEqualTo(first.toString());
    }

    @Test
    void movesEverythingThatDepends() {
        UUID summitId = logistics.planned(aSummit("HOSTING", first, first.plusDays(2)));
        JsonNode before = logistics.timetable(summitId);

        logistics.move(summitId, first.plusDays(7), first.plusDays(8));

        JsonNode after = logistics.timetable(summitId);
        assertThat(day(after, "/letters/0/latestDispatch")).isAfter(day(before, "/letters/0/latestDispatch"));
        assertThat(day(after, "/letters/1/latestDispatch"))
                .isAfterOrEqualTo(day(before, "/letters/1/latestDispatch").plusDays(4));
        assertThat(day(after, "/milestones/0/day")).isAfter(day(before, "/milestones/0/day"));
        awaitTold(summitId, "SummitPlanned", "LetterTimetableSet", "SummitDatesChanged", "LetterTimetableSet");
        assertThat(told.of(SummitDatesChanged.class, summitId))
                .containsExactly(new SummitDatesChanged(
                        summitId, first, first.plusDays(2), first.plusDays(7), first.plusDays(8)));
        assertThat(logistics.count(
                        "select count(*) from audit_entry where letter_id = :id and entry like '%summit-dates-changed%'",
                        summitId))
                .isEqualTo(1);
    }

    @Test
    void movingToWhereItIsChangesNothing() {
        UUID summitId = logistics.planned(aSummit("ATTENDING", first, first));

        logistics.move(summitId, first, first);

        assertThat(logistics.summit(summitId).get("version").asLong()).isEqualTo(1);
    }

    @Test
    void anotherDebateMovesTheAgenda() {
        var wish = aSummit("ATTENDING", first, first.plusDays(1));
        UUID summitId = logistics.planned(wish);
        LocalDate before = day(logistics.timetable(summitId), "/letters/0/latestDispatch");
        wish.put(
                "debates",
                List.of(Map.of(
                        "house", "EERSTE_KAMER", "day", first.minusDays(20).toString())));

        JsonNode foretold = logistics
                .coen()
                .post("/v1/summits/" + summitId + "/preview", wish)
                .expect(200)
                .json();
        assertThat(day(logistics.timetable(summitId), "/letters/0/latestDispatch"))
                .as("nothing is stored")
                .isEqualTo(before);

        logistics.coen().ifMatch(1).put("/v1/summits/" + summitId, wish).expect(200);

        LocalDate after = day(logistics.timetable(summitId), "/letters/0/latestDispatch");
        assertThat(after).isBefore(before).isBeforeOrEqualTo(first.minusDays(22));
        assertThat(foretold.valueStream()
                        .filter(line -> line.get("part").asString().equals("letter")
                                && line.get("what").asString().equals("release"))
                        .map(line -> line.get("subject").asString() + " "
                                + line.get("before").asString() + " "
                                + line.get("after").asString()))
                .containsExactly("ANNOTATED_AGENDA " + before + " " + after);
        assertThat(logistics
                        .coen()
                        .post("/v1/summits/" + summitId + "/preview", wish)
                        .expect(200)
                        .json())
                .as("nothing is left to change")
                .isEmpty();
    }

    @Test
    void namesTheLettersThatAreStillToBeOpenedWithTheirLeastSlack() {
        UUID summitId = logistics.planned(aSummit("ATTENDING", first, first.plusDays(1)));

        List<JsonNode> unsent = logistics
                .coen()
                .get("/v1/plan/letters")
                .expect(200)
                .json()
                .valueStream()
                .filter(letter -> letter.get("summitId").asString().equals(summitId.toString()))
                .toList();

        JsonNode timetable = logistics.timetable(summitId).get("letters");
        assertThat(unsent).hasSize(timetable.size());
        for (int i = 0; i < unsent.size(); i++) {
            JsonNode letter = timetable.get(i);
            assertThat(unsent.get(i).get("letterId").isNull()).isTrue();
            assertThat(unsent.get(i).get("kind")).isEqualTo(letter.get("kind"));
            assertThat(unsent.get(i).get("opensOn")).isEqualTo(letter.get("opensOn"));
            assertThat(unsent.get(i).get("deadline")).isEqualTo(letter.get("deadline"));
            assertThat(unsent.get(i).get("slack").asInt())
                    .isEqualTo(letter.get("steps")
                            .valueStream()
                            .mapToInt(step -> step.get("slack").asInt())
                            .min()
                            .orElseThrow());
        }
    }

    @Test
    void ofTwoPlannersAtOnceOneIsToldToLookAgain() {
        UUID summitId = logistics.planned(aSummit("HOSTING", first, first.plusDays(2)));

        List<Integer> answers;
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = List.of(7, 14).stream()
                    .map(days -> threads.submit(() -> logistics
                            .coen()
                            .ifMatch(1)
                            .post(
                                    "/v1/summits/" + summitId + "/date-changes",
                                    Map.of("firstDay", first.plusDays(days).toString()))
                            .status()))
                    .toList();
            answers = both.stream().map(Logistics::get).sorted().toList();
        }

        assertThat(answers).containsExactly(200, 412);
        assertThat(logistics.summit(summitId).get("version").asLong()).isEqualTo(2);
        awaitTold(summitId, "SummitPlanned", "LetterTimetableSet", "SummitDatesChanged", "LetterTimetableSet");
    }

    @Test
    void changesNothingWithoutTheVersionThatWasSeen() {
        UUID summitId = logistics.planned(aSummit("ATTENDING", first, first));
        var path = "/v1/summits/" + summitId + "/cancellation";

        logistics.coen().post(path, Map.of("reason", "Geen doorgang.")).expect(428, "problem.http.428");
        logistics
                .coen()
                .ifMatch(7)
                .post(path, Map.of("reason", "Geen doorgang."))
                .expect(412, "problem.http.412");
        logistics.coen().ifMatch(1).post(path, Map.of()).expect(400, "problem.text.empty");
    }

    @Test
    void aCancelledSummitStaysAsItIs() {
        UUID summitId = logistics.planned(aSummit("ATTENDING", first, first));
        logistics
                .coen()
                .ifMatch(1)
                .post("/v1/summits/" + summitId + "/cancellation", Map.of("reason", "Geen doorgang."))
                .expect(200);

        logistics
                .coen()
                .ifMatch(2)
                .post(
                        "/v1/summits/" + summitId + "/date-changes",
                        Map.of("firstDay", first.plusDays(1).toString()))
                .expect(409, "problem.summit.state.cancelled");
        awaitTold(summitId, "SummitPlanned", "LetterTimetableSet", "SummitCancelled");
    }

    /** Drafting reads these names: see its SummitPlan. */
    @Test
    void givesDraftingWhatFactsDoNotHold() {
        UUID summitId = logistics.planned(aSummit("ATTENDING", first, first));

        JsonNode plan = logistics
                .coen()
                .get("/v1/summits/" + summitId + "/letter-plan")
                .expect(200)
                .json();

        assertThat(plan.propertyNames())
                .contains("summitId", "name", "meetingKind", "place", "firstDay", "lastDay", "letters");
        JsonNode agenda = plan.at("/letters/0");
        assertThat(agenda.get("kind").asString()).isEqualTo("ANNOTATED_AGENDA");
        assertThat(agenda.get("draftingOfficeId").asString()).isEqualTo("DVB");
        assertThat(agenda.get("houses")).hasSize(2);
        assertThat(LocalDate.parse(agenda.get("date").asString())).isBefore(first);
        assertThat(agenda.get("time").asString()).startsWith("17:00");
        assertThat(agenda.at("/rules/0").asString()).isEqualTo("agenda");
        assertThat(agenda.at("/reasons/0/code").asString()).startsWith("reason.");
        assertThat(agenda.at("/reasons/0/arguments/0").asString()).isEqualTo("@rule.agenda");
        assertThat(agenda.get("warnings").isArray()).isTrue();
    }

    @Test
    void refusesWhatCanNotBe() {
        var backwards = aSummit("ATTENDING", first, first.minusDays(1));
        var unknown = aSummit("ATTENDING", first, first);
        unknown.put("meetingKind", "party");
        var marked = aSummit("ATTENDING", first, first);
        marked.put("name", "STG. GEHEIM");

        logistics.coen().post("/v1/summits", backwards).expect(400, "problem.summit.days");
        logistics.coen().post("/v1/summits", unknown).expect(400, "problem.summit.kind");
        logistics.coen().post("/v1/summits", marked).expect(400, "problem.text.marking");
    }

    private void awaitTold(UUID summitId, String... names) {
        Awaitility.await()
                .atMost(Logistics.PATIENCE)
                .untilAsserted(() -> assertThat(told.namesOn(Topics.LOGISTICS_SUMMIT, summitId))
                        .containsExactly(names));
    }

    private static LocalDate day(JsonNode timetable, String pointer) {
        return LocalDate.parse(timetable.at(pointer).asString());
    }
}
