package nl.topdossier.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.UUID;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.LetterDispatched;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.letter.Participant;
import nl.topdossier.contracts.letter.RoundKind;
import nl.topdossier.contracts.signoff.LetterSignedOff;
import nl.topdossier.testsupport.FactsOnKafka;
import nl.topdossier.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A letter from its opening to its dispatch, on the real engine and Kafka. */
@DraftingOnSharedStack
class OneLetterIT {

    @Autowired
    Drafting drafting;

    @Autowired
    FactsOnKafka told;

    @BeforeEach
    void register() {
        drafting.fillRegister();
    }

    @ParameterizedTest
    @MethodSource("nl.topdossier.drafting.PreparedLetter#all")
    void eachOfTheFiveLettersIsSubmittedToExactlyTheOfficesOfTheDecisionTable(PreparedLetter prepared) {
        UUID letterId = drafting.proposed(prepared);
        JsonNode letter = drafting.letter(letterId);

        LetterSubmitted submitted = drafting.submitted(letterId);

        assertThat(submitted.participants().stream()
                        .filter(participant -> participant.round() == RoundKind.MINISTERS)
                        .map(participant -> words(participant, letter)))
                .containsExactlyInAnyOrderElementsOf(prepared.decidingOffices());
        assertThat(submitted.participants().stream()
                        .filter(participant -> participant.round() == RoundKind.LINE)
                        .sorted(Comparator.comparing(Participant::position))
                        .map(Participant::officeId))
                .containsExactly("DVB", "DGPZ", "SG-BZ");
        assertThat(submitted.version()).isEqualTo(1);
        assertThat(submitted.contentHash()).isEqualTo(letter.get("contentHash").asString());
        assertThat(submitted.authors()).containsExactly(People.ANNA);
        assertThat(submitted.deadline()).isNotNull();
        assertThat(drafting.state(letterId)).isEqualTo("SUBMITTED");
    }

    private static String words(Participant participant, JsonNode letter) {
        String scope = participant.sectionId() == null
                ? "whole"
                : letter.get("sections")
                        .valueStream()
                        .filter(section ->
                                section.get("sectionId").asString().equals(String.valueOf(participant.sectionId())))
                        .map(section -> section.get("title").asString())
                        .findFirst()
                        .orElse("?");
        return participant.officeId() + " " + participant.role() + " " + scope;
    }

    @Test
    void tellsTheGateOfAMarkingAboveTheCeiling() {
        UUID letterId = drafting.opened(PreparedLetter.of("003"));
        assertThat(markingAllowed(letterId)).isTrue();

        drafting.rows().sql("""
                        insert into finding (letter_id, version, position, finding) values (:id, 1, 1000,
                            '{"code":"marking-above-ceiling","severity":"BLOCKING","part":"letter","sectionId":"","arguments":[],"waivable":false}')
                        """).param("id", letterId).update();

        assertThat(markingAllowed(letterId)).isFalse();
    }

    private boolean markingAllowed(UUID letterId) {
        return drafting.as(People.PETRA, "service")
                .get("/v1/letters/" + letterId + "/versions/1/dispatch-facts")
                .expect(200)
                .json()
                .get("markingAllowed")
                .asBoolean();
    }

    @Test
    void goesFromOpeningToDispatchAndItsProcessEnds() {
        UUID letterId = drafting.proposed(PreparedLetter.of("003"));
        LetterSubmitted submitted = drafting.submitted(letterId);

        drafting.isTold(
                Topics.APPROVAL_SIGN_OFF,
                new LetterSignedOff(
                        letterId,
                        submitted.submissionId(),
                        1,
                        submitted.contentHash(),
                        java.util.List.of(),
                        submitted.houses(),
                        null,
                        null));
        drafting.awaitState(letterId, "SIGNED_OFF");
        drafting.isTold(
                Topics.DISPATCH_DISPATCH,
                new LetterDispatched(letterId, submitted.submissionId(), submitted.contentHash()));

        drafting.awaitState(letterId, "DISPATCHED");
        drafting.awaitProcessEnded(letterId);
        assertThat(Drafting.names(told.on(Topics.DRAFTING_LETTER, letterId)))
                .containsExactly(
                        "LetterOpened", "LetterDeadlineSet", "VersionSaved", "LetterSubmitted", "ItemsAnswered");
    }
}
