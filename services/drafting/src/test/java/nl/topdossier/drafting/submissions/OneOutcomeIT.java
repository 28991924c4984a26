package nl.topdossier.drafting.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.letter.LetterWithdrawn;
import nl.topdossier.contracts.letter.RecallRequested;
import nl.topdossier.contracts.signoff.LetterReturned;
import nl.topdossier.contracts.signoff.LetterSignedOff;
import nl.topdossier.contracts.signoff.RecallRefused;
import nl.topdossier.contracts.signoff.ReturnCause;
import nl.topdossier.drafting.Drafting;
import nl.topdossier.drafting.DraftingOnSharedStack;
import nl.topdossier.drafting.PreparedLetter;
import nl.topdossier.testsupport.FactsOnKafka;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Edit, submit, recall, withdraw and the answers of others, one after the other and at the same instant. */
@DraftingOnSharedStack
class OneOutcomeIT {

    private static final PreparedLetter LETTER = PreparedLetter.of("003");

    @Autowired
    Drafting drafting;

    @Autowired
    FactsOnKafka told;

    @BeforeEach
    void register() {
        drafting.fillRegister();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "save submit withdraw",
                "save withdraw submit",
                "submit save withdraw",
                "submit withdraw save",
                "withdraw save submit",
                "withdraw submit save"
            })
    void draftsGiveOneOutcomeInEveryOrder(String order) {
        UUID letterId = drafting.proposed(LETTER);

        List<Integer> answers = List.of(order.split(" ")).stream()
                .map(act -> status(act, letterId))
                .toList();

        assertThat(answers.getFirst()).isLessThan(300);
        boolean submitted = isOnce(order, answers, "submit");
        boolean withdrawn = isOnce(order, answers, "withdraw");
        assertThat(submitted && withdrawn).isFalse();
        settled(letterId, withdrawn, submitted);
    }

    @Test
    void draftsGiveOneOutcomeAtTheSameInstant() throws Exception {
        for (int round = 0; round < 6; round++) {
            UUID letterId = drafting.proposed(LETTER);

            List<Integer> answers = atOnce(
                    () -> status("save", letterId),
                    () -> status("submit", letterId),
                    () -> status("withdraw", letterId),
                    () -> status("submit", letterId));

            boolean submitted = answers.get(1) == 202 || answers.get(3) == 202;
            boolean withdrawn = answers.get(2) == 204;
            assertThat(submitted && withdrawn).as("%s", answers).isFalse();
            settled(letterId, withdrawn, submitted);
            assertThat(drafting.count("select count(*) from submission where letter_id = :id", letterId))
                    .isEqualTo(submitted ? 1 : 0);
        }
    }

    private boolean isOnce(String order, List<Integer> answers, String act) {
        int status = answers.get(List.of(order.split(" ")).indexOf(act));
        return status == 202 || status == 204;
    }

    private int status(String act, UUID letterId) {
        String letter = "/v1/letters/" + letterId;
        return switch (act) {
            case "save" ->
                drafting.bram()
                        .ifMatch(1)
                        .put(letter + "/draft", Map.of("title", "Anders"))
                        .status();
            case "submit" ->
                drafting.anna()
                        .ifMatch(1)
                        .post(letter + "/submissions", Map.of())
                        .status();
            default ->
                drafting.anna()
                        .post(letter + "/withdrawal", Map.of("reason", "Vervalt."))
                        .status();
        };
    }

    private void settled(UUID letterId, boolean withdrawn, boolean submitted) {
        if (withdrawn) {
            assertThat(drafting.state(letterId)).isEqualTo("WITHDRAWN");
            drafting.awaitProcessEnded(letterId);
        } else if (submitted) {
            drafting.awaitState(letterId, "SUBMITTED");
        } else {
            assertThat(drafting.state(letterId)).isEqualTo("DRAFT");
        }
        drafting.awaitEngineFollowed(letterId);
        assertThat(told.on(Topics.DRAFTING_LETTER, letterId).stream()
                        .filter(LetterWithdrawn.class::isInstance)
                        .count())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void recallWhileChecksRunIsGrantedAtOnceAndTheProcessFollows() {
        for (String purpose : List.of("EDIT", "WITHDRAW")) {
            UUID letterId = drafting.proposed(LETTER);
            drafting.submit(letterId);

            var recall = drafting.anna().post("/v1/letters/" + letterId + "/recalls", Map.of("purpose", purpose));

            assertThat(recall.status()).isEqualTo(202);
            boolean atOnce = recall.json().get("state").asString().equals("GRANTED");
            if (!atOnce) {
                // The check was faster: approval holds the letter and answers.
                LetterSubmitted submitted = submitted(letterId);
                drafting.isTold(Topics.APPROVAL_SIGN_OFF, granted(letterId, submitted, recallOf(letterId)));
            }
            drafting.awaitState(letterId, purpose.equals("EDIT") ? "DRAFT" : "WITHDRAWN");
            drafting.awaitEngineFollowed(letterId);
            if (purpose.equals("WITHDRAW")) {
                drafting.awaitProcessEnded(letterId);
            } else {
                assertThat(drafting.submitted(letterId).submissionId()).isNotNull();
            }
        }
    }

    @Test
    void recalledLetterIsUnlockedByAGrantOnly() {
        UUID letterId = drafting.proposed(LETTER);
        LetterSubmitted submitted = drafting.submitted(letterId);
        String letter = "/v1/letters/" + letterId;

        drafting.anna().post(letter + "/recalls", Map.of("purpose", "EDIT")).expect(202);
        drafting.anna().post(letter + "/recalls", Map.of("purpose", "EDIT")).expect(202);
        drafting.anna().post(letter + "/recalls", Map.of("purpose", "WITHDRAW")).expect(409, "problem.recall.pending");
        drafting.anna()
                .ifMatch(1)
                .put(letter + "/draft", Map.of("title", "Anders"))
                .expect(409, "problem.draft.locked");
        drafting.anna()
                .post(letter + "/withdrawal", Map.of("reason", "Vervalt."))
                .expect(409, "problem.withdrawal.away");
        RecallRequested asked = recallOf(letterId);

        drafting.isTold(Topics.APPROVAL_SIGN_OFF, granted(letterId, submitted, asked));

        drafting.awaitState(letterId, "DRAFT");
        drafting.anna()
                .ifMatch(1)
                .put(letter + "/draft", Map.of("title", "Anders"))
                .expect(200);
        LetterSubmitted again = drafting.submitted(letterId);
        assertThat(again.version()).isEqualTo(2);
        assertThat(again.submissionId()).isNotEqualTo(submitted.submissionId());
    }

    @Test
    void refusedRecallLeavesTheLetterWhereItIs() {
        UUID letterId = drafting.proposed(LETTER);
        LetterSubmitted submitted = drafting.submitted(letterId);
        drafting.anna()
                .post("/v1/letters/" + letterId + "/recalls", Map.of("purpose", "WITHDRAW"))
                .expect(202);
        RecallRequested asked = recallOf(letterId);

        drafting.isTold(
                Topics.DISPATCH_DISPATCH, new RecallRefused(letterId, submitted.submissionId(), asked.recallId()));

        drafting.awaitLetter(letterId, found -> found.get("pendingRecall").isNull());
        assertThat(drafting.state(letterId)).isEqualTo("SUBMITTED");
        assertThat(drafting.letter(letterId).get("recalls").get(0).get("state").asString())
                .isEqualTo("REFUSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"signed-off returned", "returned signed-off", "recalled returned", "returned recalled"})
    void firstAnswerOfApprovalCountsAndRepetitionsChangeNothing(String order) {
        UUID letterId = drafting.proposed(LETTER);
        LetterSubmitted submitted = drafting.submitted(letterId);
        String[] answers = order.split(" ");

        for (String answer : List.of(answers[0], answers[0], answers[1], answers[0])) {
            tell(answer, letterId, submitted);
        }

        String expected = switch (answers[0]) {
            case "signed-off" -> "SIGNED_OFF";
            case "returned" -> "RETURNED";
            default -> "DRAFT";
        };
        drafting.awaitState(letterId, expected);
        drafting.awaitEngineFollowed(letterId);
        awaitHandled(letterId, 4);
        assertThat(drafting.state(letterId)).isEqualTo(expected);
        assertThat(drafting.count("select count(*) from task where letter_id = :id and closed_at is null", letterId))
                .isEqualTo(expected.equals("SIGNED_OFF") ? 0 : 1);
    }

    private void tell(String answer, UUID letterId, LetterSubmitted submitted) {
        UUID submissionId = submitted.submissionId();
        drafting.isTold(
                Topics.APPROVAL_SIGN_OFF,
                switch (answer) {
                    case "signed-off" ->
                        new LetterSignedOff(
                                letterId,
                                submissionId,
                                1,
                                submitted.contentHash(),
                                List.of(),
                                submitted.houses(),
                                null,
                                null);
                    case "returned" -> new LetterReturned(letterId, submissionId, ReturnCause.RETURNED, null);
                    default -> new LetterReturned(letterId, submissionId, ReturnCause.RECALLED, null);
                });
    }

    private void awaitHandled(UUID letterId, int facts) {
        Awaitility.await()
                .atMost(Drafting.PATIENCE)
                .until(() -> drafting.count(
                                "select count(*) from inbox where key = :id and topic = 'approval.sign-off.v1' and done_at is not null",
                                letterId)
                        == facts);
    }

    private static LetterReturned granted(UUID letterId, LetterSubmitted submitted, RecallRequested asked) {
        return new LetterReturned(letterId, submitted.submissionId(), ReturnCause.RECALLED, asked.recallId());
    }

    private RecallRequested recallOf(UUID letterId) {
        return fact(letterId, RecallRequested.class);
    }

    private LetterSubmitted submitted(UUID letterId) {
        return fact(letterId, LetterSubmitted.class);
    }

    private <F> F fact(UUID letterId, Class<F> type) {
        Awaitility.await()
                .atMost(Drafting.PATIENCE)
                .until(() -> told.on(Topics.DRAFTING_LETTER, letterId).stream().anyMatch(type::isInstance));
        return told.on(Topics.DRAFTING_LETTER, letterId).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    @SafeVarargs
    private static List<Integer> atOnce(Callable<Integer>... acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        try (var people = Executors.newFixedThreadPool(acts.length)) {
            List<Future<Integer>> doing = new ArrayList<>();
            for (Callable<Integer> act : acts) {
                doing.add(people.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> one : doing) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
