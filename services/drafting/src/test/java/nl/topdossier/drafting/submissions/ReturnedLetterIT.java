package nl.topdossier.drafting.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.LetterDispatched;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.letter.RoundKind;
import nl.topdossier.contracts.signoff.LetterReturned;
import nl.topdossier.contracts.signoff.ReturnCause;
import nl.topdossier.drafting.Drafting;
import nl.topdossier.drafting.DraftingOnSharedStack;
import nl.topdossier.drafting.PreparedLetter;
import nl.topdossier.engine.Processes;
import nl.topdossier.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Ways back: the head chooses where a returned letter re-enters; a restarted process goes on where the letter is. */
@DraftingOnSharedStack
class ReturnedLetterIT {

    private static final PreparedLetter LETTER = PreparedLetter.of("003");

    @Autowired
    Drafting drafting;

    @Autowired
    Processes processes;

    @BeforeEach
    void register() {
        drafting.fillRegister();
    }

    @ParameterizedTest
    @EnumSource(Reentering.Target.class)
    void headChoosesWhereItReenters(Reentering.Target target) {
        UUID letterId = returned(ReturnCause.RETURNED, Topics.APPROVAL_SIGN_OFF);
        String reentry = "/v1/letters/" + letterId + "/reentry";

        drafting.anna().post(reentry, Map.of("to", target, "reason", "Zo.")).expect(403, "problem.letter.not-head");
        drafting.hanna().post(reentry, Map.of("to", target, "reason", " ")).expect(400, "problem.text.empty");
        drafting.hanna()
                .post(reentry, Map.of("to", target, "thenStartAt", "MINISTERS", "reason", "De rest is akkoord."))
                .expect(204);

        if (target == Reentering.Target.DRAFT) {
            drafting.awaitState(letterId, "DRAFT");
            assertThat(drafting.submitted(letterId).startAt()).isEqualTo(RoundKind.MINISTERS);
        } else {
            drafting.awaitState(letterId, "SUBMITTED");
        }
        drafting.awaitEngineFollowed(letterId);
        JsonNode letter = drafting.letter(letterId);
        assertThat(letter.get("steps").get(0).get("reason").asString()).isEqualTo("De rest is akkoord.");
        assertThat(letter.get("submissions").size()).isEqualTo(2);
        String expected = target == Reentering.Target.DRAFT ? "MINISTERS" : target.name();
        assertThat(letter.get("submissions").get(1).get("startAt").get("round").asString())
                .isEqualTo(expected);
    }

    @Test
    void drafterMayNotLeaveOutRoundsButTheHeadMay() {
        UUID letterId = drafting.proposed(LETTER);
        String submissions = "/v1/letters/" + letterId + "/submissions";

        drafting.anna()
                .ifMatch(1)
                .post(submissions, Map.of("startAt", "MINISTERS"))
                .expect(403, "problem.submission.start");
        drafting.as(People.HANNA, "drafter")
                .ifMatch(1)
                .post(submissions, Map.of("startAt", "MINISTERS"))
                .expect(202);
    }

    @Test
    void returnedLetterCanBeWithdrawn() {
        UUID letterId = returned(ReturnCause.RETURNED, Topics.APPROVAL_SIGN_OFF);

        drafting.anna()
                .post("/v1/letters/" + letterId + "/withdrawal", Map.of("reason", "Vervalt."))
                .expect(204);
        drafting.anna()
                .post("/v1/letters/" + letterId + "/withdrawal", Map.of("reason", "Vervalt."))
                .expect(204);

        assertThat(drafting.state(letterId)).isEqualTo("WITHDRAWN");
        drafting.awaitProcessEnded(letterId);
    }

    @Test
    void dispatchMayBeHeardBeforeApproval() {
        UUID letterId = drafting.proposed(LETTER);
        LetterSubmitted submitted = drafting.submitted(letterId);

        drafting.isTold(
                Topics.DISPATCH_DISPATCH,
                new LetterDispatched(letterId, submitted.submissionId(), submitted.contentHash()));

        drafting.awaitState(letterId, "DISPATCHED");
        drafting.awaitProcessEnded(letterId);
    }

    @Test
    void deskBlocksOrWithdraws() {
        UUID blocked = returned(ReturnCause.BLOCKED, Topics.DISPATCH_DISPATCH);
        drafting.awaitEngineFollowed(blocked);

        UUID letterId = drafting.proposed(LETTER);
        LetterSubmitted submitted = drafting.submitted(letterId);
        drafting.isTold(
                Topics.DISPATCH_DISPATCH,
                new LetterReturned(letterId, submitted.submissionId(), ReturnCause.WITHDRAWN, null));

        drafting.awaitState(letterId, "WITHDRAWN");
        drafting.awaitProcessEnded(letterId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "SUBMITTED", "RETURNED"})
    void restartedProcessGoesOnWhereTheLetterIs(String state) {
        UUID letterId = in(state);
        drafting.awaitEngineFollowed(letterId);

        processes.restart("draft-letter", letterId);

        drafting.awaitEngineFollowed(letterId);
        assertThat(drafting.state(letterId)).isEqualTo(state);
        UUID task = openTask(letterId, state);
        if (task != null) {
            drafting.awaitEngineHasTask(task);
        }
        toTheEnd(letterId, state);
    }

    private UUID in(String state) {
        if (state.equals("RETURNED")) {
            return returned(ReturnCause.RETURNED, Topics.APPROVAL_SIGN_OFF);
        }
        UUID letterId = drafting.proposed(LETTER);
        if (state.equals("SUBMITTED")) {
            drafting.submitted(letterId);
        }
        return letterId;
    }

    private @org.jspecify.annotations.Nullable UUID openTask(UUID letterId, String state) {
        JsonNode letter = drafting.letter(letterId);
        return switch (state) {
            case "DRAFT" -> UUID.fromString(letter.get("draftTaskId").asString());
            case "RETURNED" -> UUID.fromString(letter.get("reentryTaskId").asString());
            default -> null;
        };
    }

    private void toTheEnd(UUID letterId, String state) {
        if (state.equals("SUBMITTED")) {
            UUID submissionId = UUID.fromString(
                    drafting.letter(letterId).get("submissionId").asString());
            drafting.isTold(
                    Topics.APPROVAL_SIGN_OFF, new LetterReturned(letterId, submissionId, ReturnCause.RETURNED, null));
            drafting.awaitState(letterId, "RETURNED");
        }
        drafting.anna()
                .post("/v1/letters/" + letterId + "/withdrawal", Map.of("reason", "Vervalt."))
                .expect(204);
        drafting.awaitProcessEnded(letterId);
    }

    private UUID returned(ReturnCause cause, String topic) {
        UUID letterId = drafting.proposed(LETTER);
        LetterSubmitted submitted = drafting.submitted(letterId);
        drafting.isTold(topic, new LetterReturned(letterId, submitted.submissionId(), cause, null));
        drafting.awaitState(letterId, "RETURNED");
        return letterId;
    }

    @Test
    void answersAreShownAndAnAssumptionAsSuch() {
        UUID letterId = returned(ReturnCause.RETURNED, Topics.APPROVAL_SIGN_OFF);

        drafting.anna()
                .post(
                        "/v1/letters/" + letterId + "/answers",
                        Map.of("question", "532 of 533?", "answer", "Aangenomen: 533.", "assumption", true))
                .expect(201);

        assertThat(drafting.letter(letterId)
                        .get("assumptions")
                        .get(0)
                        .get("text")
                        .asString())
                .isEqualTo("Aangenomen: 533.");
        assertThat(List.of(drafting.letter(letterId).get("answers").size())).containsExactly(1);
    }
}
