package nl.topdossier.drafting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
import nl.topdossier.contracts.task.TaskClosed;
import nl.topdossier.contracts.task.TaskOutcome;
import nl.topdossier.drafting.Drafting;
import nl.topdossier.drafting.DraftingOnSharedStack;
import nl.topdossier.drafting.PreparedLetter;
import nl.topdossier.messaging.Ids;
import nl.topdossier.testsupport.FactsOnKafka;
import nl.topdossier.testsupport.People;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
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

    /** Other tests' letters name Den Haag too. */
    @AfterEach
    void leaveNoFormerDaysBehind() {
        drafting.inTransaction(() -> drafting.rows()
                .sql("delete from former_days where summit_id = :id")
                .param("id", summitId)
                .update());
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

    @Test
    void findsTheDaysOfASummitInALetterOnAnother() {
        isPlanned("Den Haag", FIRST, FIRST.plusDays(2));
        UUID report = openedOnWashington();
        var path = "/v1/summits/" + summitId + "/outdated-letters";
        assertThat(mentions(path, report)).isEmpty();
        assertThat(mentions(path + "?firstDay=2025-06-24&lastDay=2025-06-25", report))
                .containsExactly("24-26 juni 2025", "24 tot en met 26 juni");

        isPlanned("Den Haag", FIRST, FIRST.plusDays(1));

        assertThat(mentions(path, report)).containsExactly("24-26 juni 2025", "24 tot en met 26 juni");
        awaitOutdated(report, new LetterDatesOutdated(report, summitId, false));
        assertThat(asCoordinator("/v1/letters/" + report).at("/meeting/until").asString())
                .isEqualTo("2024-07-11");
    }

    @Test
    void asksAboutFormerDaysUntilANamedPersonAnswersAndTellsOfALetterThatLeftWithThem() {
        isPlanned("Den Haag", FIRST, FIRST.plusDays(2));
        UUID report = openedOnWashington();
        drafting.awaitLetter(report, found -> found.get("proposed").asBoolean());
        drafting.answerMentions(report);
        assertThat(formerDays(report)).isEmpty();

        isPlanned("Den Haag", FIRST, FIRST);
        waive(report, standing(report));
        assertThat(formerDays(report).getFirst().get("holds").asBoolean()).isFalse();
        isPlanned("Den Haag", FIRST, FIRST.plusDays(1));
        JsonNode again = standing(report);
        assertThat(again.get("message").asString())
                .contains("‘24-26 juni 2025’, ‘24 tot en met 26 juni’", "24 June 2025 – 25 June 2025");
        drafting.anna()
                .ifMatch(1)
                .post("/v1/letters/" + report + "/submissions", Map.of())
                .expect(409);
        waive(report, again);
        leaves(report);

        awaitOutdated(
                report,
                new LetterDatesOutdated(report, summitId, false),
                new LetterDatesOutdated(report, summitId, true));
        assertThat(formerDays(report)).isEmpty();
    }

    @Test
    void aLetterThatIsSignedOffWhenTheSummitMovesDoesNotPassTheGateUnanswered() {
        isPlanned("Den Haag", FIRST, FIRST.plusDays(2));
        UUID report = openedOnWashington();
        drafting.awaitLetter(report, found -> found.get("proposed").asBoolean());
        drafting.answerMentions(report);
        isSignedOff(drafting.submitted(report));

        isPlanned("Den Haag", FIRST, FIRST.plusDays(1));

        assertThat(standingAtTheGate(report)).containsExactly("former-days");
        waive(report, standing(report));
        assertThat(standingAtTheGate(report)).isEmpty();
    }

    private List<String> standingAtTheGate(UUID letterId) {
        return drafting.as(People.PETRA, "parliamentary-desk")
                .get("/v1/letters/" + letterId + "/versions/1/dispatch-facts")
                .expect(200)
                .json()
                .get("standingFindings")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void readsFewOfManyLetters() {
        isPlanned("Den Haag", FIRST, FIRST.plusDays(2));
        UUID report = openedOnWashington();
        copies(report, 1_000);

        var path = "/v1/summits/" + summitId + "/outdated-letters?firstDay=2025-06-24&lastDay=2025-06-25";

        long start = System.nanoTime();
        List<String> found = mentions(path, report);
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        withoutCopies(report);
        assertThat(found).hasSize(2);
        assertThat(took).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void theDraftingOfficeIsToldOnceThatItsDeadlineMovedUntilItSawThat() {
        isPlanned(FIRST, FIRST.plusDays(2));
        UUID letterId = opened("002");
        String before = drafting.letter(letterId).at("/deadline/at").asString();
        isPlanned(FIRST, FIRST.plusDays(3));
        isPlanned(FIRST, FIRST.plusDays(3));
        isPlanned(FIRST, FIRST.plusDays(4));
        awaitFollowed();

        JsonNode moved = drafting.letter(letterId).get("movedDeadline");
        assertThat(moved.get("before").asString()).isEqualTo(before);
        assertThat(moved.get("after").asString()).isEqualTo("2025-07-06T15:00:00Z");
        assertThat(noticesOpen(letterId)).isEqualTo(1);
        UUID notice = UUID.fromString(moved.get("noticeId").asString());
        var path = "/v1/letters/" + letterId + "/deadline-notices/" + notice + "/acknowledgement";
        drafting.hanna().post(path, Map.of()).expect(204);
        drafting.anna().post(path, Map.of()).expect(204);

        assertThat(drafting.letter(letterId).get("movedDeadline").isNull()).isTrue();
        assertThat(noticesOpen(letterId)).isZero();
        assertThat(drafting.count("select count(*) from task where task_id = :id and outcome = 'DECIDED'", notice))
                .isEqualTo(1);
    }

    @Test
    void nobodyHasToSeeADeadlineThatIsWhereItWasOrOfALetterThatIsOver() {
        isPlanned(FIRST, FIRST.plusDays(2));
        UUID back = opened("002");
        UUID over = opened("002");
        Instant known = Instant.parse(drafting.letter(back).at("/deadline/at").asString());
        isPlanned(FIRST, FIRST.plusDays(4));
        awaitFollowed();
        assertThat(noticesOpen(back) + noticesOpen(over)).isEqualTo(2);

        drafting.anna()
                .post("/v1/letters/" + over + "/withdrawal", Map.of("reason", "Niet nodig."))
                .expect(204);
        isPlanned(FIRST, LocalDate.ofInstant(known, Deadline.ZONE).minusDays(8));
        awaitFollowed();

        assertThat(noticesOpen(back) + noticesOpen(over)).isZero();
        Awaitility.await()
                .atMost(Drafting.PATIENCE)
                .untilAsserted(() -> assertThat(told.of(TaskClosed.class, back))
                        .extracting(TaskClosed::outcome)
                        .containsExactly(TaskOutcome.OVERTAKEN));
    }

    @Test
    void aDeadlineThatAPersonMovedIsNoNews() {
        isPlanned(FIRST, FIRST.plusDays(2));
        UUID letterId = opened("002");
        long revision = drafting.letter(letterId).get("revision").asLong();

        drafting.anna()
                .ifMatch(revision)
                .put("/v1/letters/" + letterId + "/deadline", Map.of("date", "2025-07-01", "reason", "Afspraak."))
                .expect(200);

        assertThat(noticesOpen(letterId)).isZero();
    }

    private UUID openedOnWashington() {
        UUID washington = Ids.next();
        plans.plan(washington, "Washington D.C.", LocalDate.of(2024, 7, 9), LocalDate.of(2024, 7, 11));
        drafting.isTold(Topics.LOGISTICS_SUMMIT, new LetterTimetableSet(washington, List.of()));
        Awaitility.await()
                .atMost(Drafting.PATIENCE)
                .until(() -> drafting.count("select count(*) from summit where summit_id = :id", washington) == 1);
        return opened("000", washington);
    }

    /** Copies of the letter that name another place: of the same size, with nothing to find. */
    private void copies(UUID letterId, int count) {
        drafting.inTransaction(() -> {
            drafting.rows().sql("""
                            insert into letter select gen_random_uuid(), card, 'copy ' || letter_id, kind, drafting_office_id, houses,
                                opened_at, state, version, revision, null, null, null, participants, required_offices, proposed,
                                policy, earliest_dispatch, next_start, deadline, null
                            from letter, generate_series(1, :count) where letter_id = :id
                            """).param("count", count).param("id", letterId).update();
            drafting.rows().sql("""
                            insert into version select l.letter_id, v.number, replace(v.content, 'Den Haag', 'Brussel'),
                                v.sections, v.manifest, v.content_hash, v.parts, v.saved_by, v.saved_at
                            from letter l, version v where v.letter_id = :id and l.title = 'copy ' || v.letter_id
                            """).param("id", letterId).update();
        });
    }

    private void withoutCopies(UUID letterId) {
        String copies = "select letter_id from letter where title = 'copy ' || :id";
        drafting.inTransaction(() -> {
            drafting.rows()
                    .sql("delete from version where letter_id in (" + copies + ")")
                    .param("id", letterId)
                    .update();
            drafting.rows()
                    .sql("delete from letter where letter_id in (" + copies + ")")
                    .param("id", letterId)
                    .update();
        });
    }

    private List<String> mentions(String path, UUID letterId) {
        return asCoordinator(path)
                .valueStream()
                .filter(each -> each.get("letterId").asString().equals(letterId.toString()))
                .flatMap(each -> each.get("mentions").valueStream())
                .map(mention -> mention.get("text").asString())
                .toList();
    }

    private void awaitOutdated(UUID letterId, LetterDatesOutdated... facts) {
        Awaitility.await()
                .atMost(Drafting.PATIENCE)
                .untilAsserted(() -> assertThat(outdated(letterId)).containsExactly(facts));
    }

    private List<JsonNode> formerDays(UUID letterId) {
        return drafting.anna()
                .get("/v1/letters/" + letterId + "/findings")
                .json()
                .valueStream()
                .filter(finding -> finding.get("code").asString().equals("former-days"))
                .toList();
    }

    private JsonNode standing(UUID letterId) {
        JsonNode finding = formerDays(letterId).getFirst();
        assertThat(finding.get("holds").asBoolean()).isTrue();
        return finding;
    }

    private void waive(UUID letterId, JsonNode finding) {
        drafting.anna()
                .post(
                        "/v1/letters/" + letterId + "/findings/former-days/waiver",
                        Map.of("place", finding.get("place").asString(), "reason", "Zo stond het in 2024 vast."))
                .expect(204);
    }

    private long noticesOpen(UUID letterId) {
        return drafting.count(
                "select count(*) from task where letter_id = :id and kind = 'see-moved-deadline' and closed_at is null",
                letterId);
    }

    private UUID sent() {
        UUID letterId = opened("000");
        drafting.awaitLetter(letterId, found -> found.get("proposed").asBoolean());
        drafting.answerMentions(letterId);
        leaves(letterId);
        return letterId;
    }

    private LetterSubmitted signedOff(UUID letterId) {
        drafting.awaitLetter(letterId, found -> found.get("proposed").asBoolean());
        drafting.answerMentions(letterId);
        LetterSubmitted submitted = drafting.submitted(letterId);
        isSignedOff(submitted);
        return submitted;
    }

    private void leaves(UUID letterId) {
        LetterSubmitted submitted = drafting.submitted(letterId);
        isSignedOff(submitted);
        drafting.isTold(
                Topics.DISPATCH_DISPATCH,
                new LetterDispatched(letterId, submitted.submissionId(), submitted.contentHash()));
        drafting.awaitState(letterId, "DISPATCHED");
    }

    private void isSignedOff(LetterSubmitted submitted) {
        UUID letterId = submitted.letterId();
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
    }

    private UUID opened(String number) {
        return opened(number, summitId);
    }

    private UUID opened(String number, UUID summitId) {
        Map<String, Object> request = PreparedLetter.of(number).openingWithDraft();
        request.put("summitId", summitId.toString());
        return drafting.letterId(drafting.anna().post("/v1/letters", request).expect(201));
    }

    private void isPlanned(LocalDate first, LocalDate last) {
        isPlanned("Den Haag " + summitId, first, last);
    }

    private void isPlanned(String place, LocalDate first, LocalDate last) {
        plans.plan(summitId, place, first, last);
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
        return drafting.as(People.COEN, "coordinator").get(path).expect(200).json();
    }
}
