package nl.topdossier.drafting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.commitments.ItemKind;
import nl.topdossier.contracts.commitments.ItemLinked;
import nl.topdossier.contracts.commitments.ItemUnlinked;
import nl.topdossier.contracts.letter.ItemAnswer;
import nl.topdossier.contracts.letter.ItemsAnswered;
import nl.topdossier.drafting.Drafting;
import nl.topdossier.drafting.DraftingOnSharedStack;
import nl.topdossier.drafting.PreparedLetter;
import nl.topdossier.messaging.Ids;
import nl.topdossier.testsupport.FactsOnKafka;
import nl.topdossier.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A letter can not leave with a linked item undecided; what it answers is told by references and places. */
@DraftingOnSharedStack
class LinkedItemsIT {

    @Autowired
    Drafting drafting;

    @Autowired
    FactsOnKafka told;

    private final UUID item = Ids.next();

    @BeforeEach
    void register() {
        drafting.fillRegister();
    }

    @Test
    void aLinkedItemHoldsTheLetterUntilItsListAnswersItOrSaysWhyNot() {
        UUID letterId = drafting.proposed(PreparedLetter.of("003"));
        link(letterId, "L-77");

        drafting.anna()
                .ifMatch(1)
                .post("/v1/letters/" + letterId + "/submissions", Map.of())
                .expect(409);
        assertThat(undecided(letterId, 1)).contains("L-77");
        JsonNode asked = drafting.letter(letterId).get("undecidedItems");
        assertThat(asked.findValuesAsString("reference")).containsExactly("L-77");

        references(letterId, 1, row("L-77", "past niet in dit verslag"));

        assertThat(undecided(letterId, 2)).isEmpty();
        assertThat(answered(letterId, 1)).doesNotContain("L-77");
        assertThat(answered(letterId, 2)).contains("L-77");
        drafting.submitted(letterId);
        await().atMost(Drafting.PATIENCE)
                .untilAsserted(() -> assertThat(told.of(ItemsAnswered.class, letterId))
                        .singleElement()
                        .satisfies(fact -> {
                            assertThat(fact.version()).isEqualTo(2);
                            assertThat(fact.contentHash())
                                    .isEqualTo(drafting.letter(letterId)
                                            .get("contentHash")
                                            .asString());
                            assertThat(fact.answers()).containsExactly(new ItemAnswer("L-77", null, null, true));
                        }));
    }

    @Test
    void aLinkThatComesAfterTheSubmissionHoldsTheLetterAtTheGate() {
        UUID letterId = drafting.proposed(PreparedLetter.of("003"));
        drafting.submitted(letterId);

        link(letterId, "kst-28676-99");

        assertThat(undecided(letterId, 1)).containsExactly("kst-28676-99");
        drafting.isTold(Topics.COMMITMENTS_ITEM, new ItemUnlinked(item, letterId));
        await().atMost(Drafting.PATIENCE)
                .untilAsserted(() -> assertThat(undecided(letterId, 1)).isEmpty());
    }

    @Test
    void whatALetterAnswersIsToldWithThePlaceOfTheAnswer() {
        UUID letterId = drafting.proposed(PreparedLetter.of("000"));
        drafting.submitted(letterId);

        await().atMost(Drafting.PATIENCE)
                .untilAsserted(() -> assertThat(told.of(ItemsAnswered.class, letterId))
                        .singleElement()
                        .satisfies(fact -> assertThat(fact.answers())
                                .extracting(ItemAnswer::reference)
                                .containsExactly(
                                        "kst-21501-20-2023",
                                        "kst-21501-20-2100",
                                        "kst-21501-20-2026",
                                        "L-1",
                                        "TZ202403-090")));
        List<ItemAnswer> answers =
                told.of(ItemsAnswered.class, letterId).getFirst().answers();
        assertThat(answers).noneMatch(ItemAnswer::moved);
        List<String> sections = drafting.letter(letterId).get("sections").findValuesAsString("sectionId");
        assertThat(sections).contains(String.valueOf(answers.getFirst().sectionId()));
        assertThat(answers.getLast().note()).isEqualTo("4");
    }

    private void link(UUID letterId, String reference) {
        drafting.isTold(Topics.COMMITMENTS_ITEM, new ItemLinked(item, letterId, ItemKind.OWN_PROMISE, reference));
        await().atMost(Drafting.PATIENCE)
                .until(() -> drafting.letter(letterId).get("undecidedItems").size() == 1);
    }

    private void references(UUID letterId, long version, Map<String, String> row) {
        drafting.anna()
                .ifMatch(version)
                .put("/v1/letters/" + letterId + "/references", Map.of("references", List.of(row)))
                .expect(200);
    }

    private static Map<String, String> row(String number, String reason) {
        return Map.of(
                "kind", "COMMITMENT", "label", "Informatie over de weerbaarheid", "number", number, "reason", reason);
    }

    private List<String> undecided(UUID letterId, int version) {
        return dispatchFacts(letterId, version, "undecidedReferences");
    }

    private List<String> answered(UUID letterId, int version) {
        return dispatchFacts(letterId, version, "answeredReferences");
    }

    private List<String> dispatchFacts(UUID letterId, int version, String what) {
        List<String> found = new ArrayList<>();
        drafting.as(People.PETRA, "service")
                .get("/v1/letters/" + letterId + "/versions/" + version + "/dispatch-facts")
                .expect(200)
                .json()
                .get(what)
                .forEach(reference -> found.add(reference.asString()));
        return found;
    }
}
