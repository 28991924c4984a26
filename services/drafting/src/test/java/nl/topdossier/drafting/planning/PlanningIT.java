package nl.topdossier.drafting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.calendar.Deadline;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.LetterDispatched;
import nl.topdossier.contracts.letter.LetterDatesOutdated;
import nl.topdossier.contracts.letter.LetterDeadlineSet;
import nl.topdossier.contracts.letter.LetterDue;
import nl.topdossier.contracts.letter.LetterKind;
import nl.topdossier.contracts.letter.LetterOpened;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.signoff.LetterSignedOff;
import nl.topdossier.contracts.summit.LetterTimetableSet;
import nl.topdossier.contracts.summit.SummitCancelled;
import nl.topdossier.drafting.Drafting;
import nl.topdossier.drafting.DraftingOnSharedStack;
import nl.topdossier.drafting.PreparedLetter;
import nl.topdossier.messaging.Ids;
import nl.topdossier.testsupport.FactsOnKafka;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the timetable of a summit asks: letters are opened on their day, deadlines move along, former days are found. */
@DraftingOnSharedStack
class PlanningIT {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 24);

    private final UUID summitId = Ids.next();

    @Autowired
    Drafting drafting;

    @Autowired
    FactsOnKafka told;

    @Autowired
    FakePlans plans;

    @BeforeEach
    void fillRegister() {
        drafting.fillRegister();
    }

    @Test
    void opensALetterOnItsDayOnce() {
        isPlanned(FIRST, FIRST.plusDays(2));
        UUID letterId = Ids.next();

        isDue(letterId, LetterKind.ANNOTATED_AGENDA);
        isDue(letterId, LetterKind.ANNOTATED_AGENDA);
        isDue(Ids.next(), LetterKind.ANNOTATED_AGENDA);
        awaitFollowed();

        JsonNode letter = asCoordinator("/v1/letters/" + letterId);
        assertThat(letter.get("kind").asString()).isEqualTo("ANNOTATED_AGENDA");
        assertThat(letter.get("summitId").asString()).isEqualTo(summitId.toString());
        assertThat(letter.get("title").asString()).startsWith("Geannoteerde agenda NAVO-top");
        assertThat(letter.at("/meeting/until").asString()).isEqualTo("2025-06-26");
        assertThat(letter.at("/deadline/at").asString())
                .isEqualTo(Deadline.instantOf(FIRST.minusDays(11), java.time.LocalTime.of(17, 0))
                        .toString());
        assertThat(letter.at("/deadline/rule").asString()).isEqualTo("agenda+before-recess");
        assertThat(lettersOfSummit()).isEqualTo(1);
        Awaitility.await()
                .atMost(Drafting.PATIENCE)
                .untilAsserted(() -> assertThat(told.of(LetterOpened.class, letterId))
                        .extracting(LetterOpened::summitId)
                        .containsExactly(summitId));
        // The drafting office finds it in its list.
        assertThat(drafting.letter(letterId).get("draftTaskId").isNull()).isFalse();
    }

    @Test
    void opensNoneWhereAPersonDidAlready() {
        isPlanned(FIRST, FIRST.plusDays(2));
        opened("002");

        isDue(Ids.next(), LetterKind.REPORT);
        awaitFollowed();

        assertThat(lettersOfSummit()).isEqualTo(1);
    }

    @Test
    void deadlinesThatRulesGaveMoveAlong() {
        isPlanned(FIRST, FIRST.plusDays(2));
        UUID byRule = opened("002");
        UUID byHand = opened("002");
        drafting.awaitLetter(byHand, found -> found.get("proposed").asBoolean());
        long revision = drafting.letter(byHand).get("revision").asLong();
        drafting.anna()
                .ifMatch(revision)
                .put("/v1/letters/" + byHand + "/deadline", Map.of("date", "2025-07-01", "reason", "Afspraak."))
                .expect(200);

        isPlanned(FIRST, FIRST.plusDays(1));
        awaitFollowed();

        assertThat(drafting.letter(byRule).at("/meeting/until").asString()).isEqualTo("2025-06-25");
        assertThat(drafting.letter(byHand).at("/meeting/until").asString()).isEqualTo("2025-06-25");
        assertThat(deadlines(byRule).getLast())
                .isEqualTo(new LetterDeadlineSet(
                        byRule,
                        Instant.parse("2025-07-03T15:00:00Z"),
                        "report+before-recess",
                        deadlines(byRule).size()));
        assertThat(deadlines(byHand).getLast().rule()).isEqualTo("by-hand");
    }

    @Test
    void tellsOnceWhatDoesNotChange() {
        isPlanned(FIRST, FIRST.plusDays(1));
        UUID letterId = opened("002");
        isPlanned(FIRST, FIRST.plusDays(1));
        awaitFollowed();
        int before = deadlines(letterId).size();

        isPlanned(FIRST, FIRST.plusDays(1));
        awaitFollowed();

        assertThat(deadlines(letterId)).hasSize(before);
    }

    @Test
    void listsDraftsWithFormerDaysAndSentLettersApart() {
        isPlanned(FIRST, FIRST.plusDays(2));
        UUID draft = opened("000");
        UUID clean = opened("003");
        UUID sent = sent();
        var path = "/v1/summits/" + summitId + "/outdated-letters";

        assertThat(asCoordinator(path)).isEmpty();
        assertThat(asCoordinator(path + "?firstDay=2025-06-24&lastDay=2025-06-25"))
                .hasSize(2);
        isPlanned(FIRST, FIRST.plusDays(1));
        awaitFollowed();

        JsonNode found = asCoordinator(path);
        assertThat(found.valueStream()
                        .map(each -> each.get("letterId").asString() + " "
                                + each.get("sent").asBoolean()))
                .containsExactlyInAnyOrder(draft + " false", sent + " true");
        assertThat(found.at("/0/mentions")
                        .valueStream()
                        .map(mention -> mention.get("text").asString()))
                .contains("24-26 juni 2025", "24 tot en met 26 juni");
        Awaitility.await()
                .atMost(Drafting.PATIENCE)
                .until(() -> outdated(draft).size() + outdated(sent).size() == 2);
        assertThat(outdated(draft)).containsExactly(new LetterDatesOutdated(draft, summitId, false));
        assertThat(outdated(sent)).containsExactly(new LetterDatesOutdated(sent, summitId, true));
        assertThat(outdated(clean)).isEmpty();
    }

    @Test
    void asksOnceWhatBecomesOfTheLettersOfACancelledSummit() {
        isPlanned(FIRST, FIRST.plusDays(2));
        UUID kept = opened("002");
        UUID withdrawn = opened("003");
        UUID sent = sent();

        isCancelled();
        isCancelled();
        isDue(Ids.next(), LetterKind.REPORT);
        isDue(Ids.next(), LetterKind.ANNOTATED_AGENDA);
        awaitFollowed();

        // Nothing is ended and nothing more is opened; each open letter is asked about once.
        assertThat(lettersOfSummit()).isEqualTo(3);
        assertThat(questions(kept)).isEqualTo(1);
        assertThat(questions(withdrawn)).isEqualTo(1);
        assertThat(questions(sent)).isZero();
        assertThat(drafting.letter(kept).get("state").asString()).isEqualTo("DRAFT");

        drafting.anna()
                .post("/v1/letters/" + kept + "/keeping", Map.of("reason", "De tekst gaat over naar de volgende top."))
                .expect(204);
        drafting.anna()
                .post("/v1/letters/" + kept + "/keeping", Map.of("reason", "Nog eens."))
                .expect(409, "problem.keeping.not-asked");
        drafting.anna()
                .post("/v1/letters/" + withdrawn + "/withdrawal", Map.of("reason", "De top gaat niet door."))
                .expect(204);

        assertThat(drafting.letter(kept).get("state").asString()).isEqualTo("DRAFT");
        assertThat(drafting.letter(kept).at("/steps/0/kind").asString()).isEqualTo("keeping");
        assertThat(drafting.letter(kept).get("cancellationTaskId").isNull()).isTrue();
        assertThat(questions(kept)).isZero();
        assertThat(questions(withdrawn)).isZero();
        isCancelled();
        awaitFollowed();
        assertThat(questions(kept)).isZero();
    }

    @Test
    void asksAboutALetterThatIsAwayUntilItIsBackOrSent() {
        isPlanned(FIRST, FIRST.plusDays(2));
        UUID letterId = opened("000");
        LetterSubmitted submitted = signedOff(letterId);

        isCancelled();
        awaitFollowed();
        assertThat(questions(letterId)).isEqualTo(1);
        drafting.isTold(
                Topics.DISPATCH_DISPATCH,
                new LetterDispatched(letterId, submitted.submissionId(), submitted.contentHash()));

        drafting.awaitState(letterId, "DISPATCHED");
        assertThat(questions(letterId)).isZero();
    }

    @Test
    void opensNothingForASummitThatWasCancelledBeforeAnythingWasKnownOfIt() {
        isCancelled();
        plans.plan(summitId, FIRST, FIRST.plusDays(2));
        isDue(Ids.next(), LetterKind.ANNOTATED_AGENDA);
        isPlanned(FIRST, FIRST.plusDays(2));

        assertThat(lettersOfSummit()).isZero();
        UUID meant = opened("002");
        assertThat(questions(meant)).isZero();
    }

    private void isCancelled() {
        drafting.isTold(Topics.LOGISTICS_SUMMIT, new SummitCancelled(summitId));
    }

    private long questions(UUID letterId) {
        return drafting.count(
                "select count(*) from task where letter_id = :id and kind = 'keep-or-withdraw' and closed_at is null",
                letterId);
    }

    private UUID sent() {
        UUID letterId = opened("000");
        LetterSubmitted submitted = signedOff(letterId);
        drafting.isTold(
                Topics.DISPATCH_DISPATCH,
                new LetterDispatched(letterId, submitted.submissionId(), submitted.contentHash()));
        drafting.awaitState(letterId, "DISPATCHED");
        return letterId;
    }

    private LetterSubmitted signedOff(UUID letterId) {
        drafting.awaitLetter(letterId, found -> found.get("proposed").asBoolean());
        drafting.answerMentions(letterId);
        LetterSubmitted submitted = drafting.submitted(letterId);
        drafting.isTold(
                Topics.APPROVAL_SIGN_OFF,
                new LetterSignedOff(
                        letterId,
                        submitted.submissionId(),
                        submitted.version(),
                        submitted.contentHash(),
                        List.of(),
                        submitted.houses(),
                        null,
                        null));
        drafting.awaitState(letterId, "SIGNED_OFF");
        return submitted;
    }

    private UUID opened(String number) {
        Map<String, Object> request = PreparedLetter.of(number).openingWithDraft();
        request.put("summitId", summitId.toString());
        return drafting.letterId(drafting.anna().post("/v1/letters", request).expect(201));
    }

    private void isPlanned(LocalDate first, LocalDate last) {
        plans.plan(summitId, first, last);
        drafting.isTold(Topics.LOGISTICS_SUMMIT, new LetterTimetableSet(summitId, List.of()));
        Awaitility.await()
                .atMost(Drafting.PATIENCE)
                .until(() -> drafting.count(
                                "select count(*) from summit where summit_id = :id and ends = date '" + last + "'",
                                summitId)
                        == 1);
    }

    private void isDue(UUID letterId, LetterKind kind) {
        drafting.isTold(
                Topics.LOGISTICS_SUMMIT,
                new LetterDue(letterId, summitId, kind, Instant.parse("2025-06-13T15:00:00Z")));
    }

    /** One more fact of the same summit is handled after all that was told before. */
    private void awaitFollowed() {
        String place = "Den Haag " + Ids.next();
        plans.rename(summitId, place);
        drafting.isTold(Topics.LOGISTICS_SUMMIT, new LetterTimetableSet(summitId, List.of()));
        Awaitility.await()
                .atMost(Drafting.PATIENCE)
                .until(() -> drafting.count(
                                "select count(*) from summit where summit_id = :id and place = '" + place + "'",
                                summitId)
                        == 1);
    }

    private long lettersOfSummit() {
        return drafting.count("select count(*) from letter where summit_id = :id", summitId);
    }

    private List<LetterDeadlineSet> deadlines(UUID letterId) {
        return Awaitility.await()
                .atMost(Drafting.PATIENCE)
                .until(
                        () -> told.of(LetterDeadlineSet.class, letterId),
                        found -> found.size()
                                == drafting.count(
                                        "select count(*) from deadline_plan where letter_id = :id", letterId));
    }

    private List<LetterDatesOutdated> outdated(UUID letterId) {
        return told.of(LetterDatesOutdated.class, letterId);
    }

    private JsonNode asCoordinator(String path) {
        return drafting.as(nl.topdossier.testsupport.People.COEN, "coordinator")
                .get(path)
                .expect(200)
                .json();
    }
}
