package nl.topdossier.drafting.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.drafting.Drafting;
import nl.topdossier.drafting.DraftingOnSharedStack;
import nl.topdossier.drafting.PreparedLetter;
import nl.topdossier.drafting.deadlines.DeadlineWatch;
import nl.topdossier.drafting.letters.DraftRegistration;
import nl.topdossier.drafting.letters.OfficeProposal;
import nl.topdossier.drafting.letters.RequiredOffice;
import nl.topdossier.engine.Processes;
import nl.topdossier.testsupport.FactsOnKafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every worker may run twice for one step: the second run finds the work done and answers the same. */
@DraftingOnSharedStack
class RunTwiceIT {

    private static final PreparedLetter LETTER = PreparedLetter.of("003");
    private static final List<RequiredOffice> THREE = List.of(
            new RequiredOffice("BZ", "signs", "whole"),
            new RequiredOffice("DEF", "signs", "whole"),
            new RequiredOffice("MP", "agrees", "whole"));

    @Autowired
    Drafting drafting;

    @Autowired
    FactsOnKafka told;

    @Autowired
    DraftRegistration registration;

    @Autowired
    OfficeProposal proposal;

    @Autowired
    LetterChecking checking;

    @Autowired
    DeadlineWatch watch;

    @Autowired
    Processes processes;

    @BeforeEach
    void register() {
        drafting.fillRegister();
    }

    @Test
    void registering() {
        UUID letterId = drafting.proposed(LETTER);
        long instance = Optional.ofNullable(
                        processes.ofLetter(letterId).getFirst().instanceKey())
                .orElseThrow();

        DraftRegistration.Route again = registration.register(letterId, instance);

        assertThat(again.route()).isEqualTo("draft");
        assertThat(again.draftTaskId()).isNotNull();
        assertThat(registration.register(letterId, instance + 1).route()).isEqualTo("ended");
        assertThat(registration
                        .register(UUID.fromString("00000000-0000-7000-8000-000000000099"), 1)
                        .route())
                .isEqualTo("ended");
    }

    @Test
    void proposing() {
        UUID letterId = drafting.proposed(LETTER);
        JsonNode before = drafting.letter(letterId);

        proposal.propose(letterId, THREE.subList(0, 1));

        assertThat(drafting.letter(letterId).get("participants")).isEqualTo(before.get("participants"));
        assertThat(drafting.letter(letterId).get("revision")).isEqualTo(before.get("revision"));
    }

    @Test
    void checkingThatPassed() {
        UUID letterId = drafting.proposed(LETTER);
        LetterSubmitted submitted = drafting.submitted(letterId);

        assertThat(checking.check(letterId, submitted.submissionId(), THREE).checkOutcome())
                .isEqualTo("passed");
        assertThat(told.on(Topics.DRAFTING_LETTER, letterId).stream()
                        .filter(LetterSubmitted.class::isInstance)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void checkingThatFailed() {
        UUID letterId = drafting.proposed(LETTER);
        long revision = drafting.letter(letterId).get("revision").asLong();
        drafting.anna()
                .ifMatch(revision)
                .put(
                        "/v1/letters/" + letterId + "/participants",
                        Map.of("participants", List.of(Map.of("officeId", "BZ", "role", "SIGNS"))))
                .expect(204);
        // What the decision table asked for before is known, so that submitting says it at once.
        drafting.anna()
                .ifMatch(1)
                .post("/v1/letters/" + letterId + "/submissions", Map.of())
                .expect(409, "problem.submission.blocked");
        drafting.rows()
                .sql("update letter set required_offices = '[]' where letter_id = :id")
                .param("id", letterId)
                .update();
        UUID submissionId = drafting.submit(letterId);

        drafting.awaitState(letterId, "DRAFT");
        drafting.awaitEngineFollowed(letterId);
        String task = drafting.letter(letterId).get("draftTaskId").asString();
        LetterChecking.Outcome again = checking.check(letterId, submissionId, THREE);

        assertThat(again.checkOutcome()).isEqualTo("failed");
        assertThat(String.valueOf(again.draftTaskId())).isEqualTo(task);
        drafting.awaitEngineHasTask(UUID.fromString(task));
        assertThat(drafting.letter(letterId)
                        .get("findings")
                        .valueStream()
                        .map(finding -> finding.get("code").asString()))
                .contains("office-missing");
    }

    @Test
    void clickingTwice() {
        UUID letterId = drafting.proposed(LETTER);

        assertThat(drafting.submit(letterId)).isEqualTo(drafting.submit(letterId));
    }

    @Test
    void warning() {
        UUID letterId = drafting.proposed(LETTER);
        watch.warn(letterId);
        watch.warn(letterId);

        assertThat(drafting.count("select count(*) from deadline_warning where business_key = :id", letterId))
                .isEqualTo(1);
    }
}
