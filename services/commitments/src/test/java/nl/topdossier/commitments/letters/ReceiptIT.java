package nl.topdossier.commitments.letters;

import static nl.topdossier.contracts.letter.House.EERSTE_KAMER;
import static nl.topdossier.contracts.letter.House.TWEEDE_KAMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.commitments.CommitmentsStack;
import nl.topdossier.commitments.LedgerClient;
import nl.topdossier.commitments.Ledgers;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.commitments.CommitmentMet;
import nl.topdossier.contracts.commitments.ItemLinked;
import nl.topdossier.contracts.commitments.ItemUnlinked;
import nl.topdossier.contracts.commitments.MotionDischarged;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Roles;
import nl.topdossier.testsupport.FactsOnKafka;
import nl.topdossier.testsupport.KafkaFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An item is discharged when its House has the letter that answers it: never before, once, and for that House alone. */
class ReceiptIT extends CommitmentsStack {

    @Autowired
    private LetterFollowing letters;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private FactsOnKafka told;

    private final SentLetter letter = SentLetter.next();
    private LedgerClient desk = new LedgerClient(rest);

    @BeforeEach
    void atWork() {
        desk = new LedgerClient(rest);
    }

    private void hear(Fact... facts) {
        for (Fact fact : facts) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> SentLetter.hear(letters, fact));
        }
    }

    @Test
    void eachHouseDischargesItsOwnOnItsOwnReceipt() throws Exception {
        String number = Ledgers.number();
        UUID ofTweedeKamer = desk.record(Ledgers.item("MOTION", "TWEEDE_KAMER", number));
        UUID ofEersteKamer = desk.record(Ledgers.item("COMMITMENT", "EERSTE_KAMER", number));
        try (var kafka = new KafkaFacts()) {
            kafka.tell(Topics.DRAFTING_LETTER, letter.opened(TWEEDE_KAMER, EERSTE_KAMER));
            kafka.tell(Topics.DRAFTING_LETTER, letter.answers(SentLetter.passage("kst-" + number)));
            kafka.tell(Topics.DISPATCH_DISPATCH, letter.released());
            kafka.tell(Topics.DISPATCH_DISPATCH, letter.received(TWEEDE_KAMER));
        }

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(desk.item(ofTweedeKamer).path("ours").asString())
                                .isEqualTo("DISCHARGED"));
        assertThat(desk.item(ofTweedeKamer).path("houseStatus").asString()).isEqualTo("OPEN");
        assertThat(desk.item(ofTweedeKamer).path("dischargedBy").asString())
                .isEqualTo(letter.letterId().toString());
        // Half past eleven in the evening in UTC is the next day in the Netherlands.
        assertThat(desk.item(ofTweedeKamer).path("dischargedOn").asString()).isEqualTo("2026-11-21");
        assertThat(desk.item(ofEersteKamer).path("ours").asString()).isEqualTo("OPEN");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told.of(MotionDischarged.class, ofTweedeKamer))
                        .singleElement()
                        .satisfies(fact -> assertThat(fact.receivedOn()).isEqualTo(LocalDate.of(2026, 11, 21))));

        hear(letter.received(EERSTE_KAMER));

        assertThat(desk.item(ofEersteKamer).path("ours").asString()).isEqualTo("DISCHARGED");
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(told.of(CommitmentMet.class, ofEersteKamer)).hasSize(1));
    }

    static List<List<Integer>> orders() {
        return List.of(
                List.of(0, 1, 2),
                List.of(0, 2, 1),
                List.of(1, 0, 2),
                List.of(1, 2, 0),
                List.of(2, 0, 1),
                List.of(2, 1, 0));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void theFactsMayComeInAnyOrderAndTwice(List<Integer> order) throws Exception {
        String number = Ledgers.number();
        UUID item = desk.record(Ledgers.item("COMMITMENT", "TWEEDE_KAMER", number));
        List<Fact> facts = List.of(
                letter.answers(SentLetter.passage("kst-" + number)), letter.released(), letter.received(TWEEDE_KAMER));

        for (int place = 0; place < order.size(); place++) {
            assertThat(desk.item(item).path("ours").asString()).isEqualTo("OPEN");
            hear(facts.get(order.get(place)));
        }
        facts.forEach(this::hear);

        assertThat(desk.item(item).path("ours").asString()).isEqualTo("DISCHARGED");
        assertThat(desk.read("/v1/items/" + item + "/history")).hasSize(3);
    }

    @Test
    void aLetterOnItsWayDischargesByTheLedgersNumberAnItemThatGotOneOfTheHouse() throws Exception {
        Map<String, Object> given = new java.util.HashMap<>(Ledgers.item("COMMITMENT", "TWEEDE_KAMER", null));
        UUID item = desk.record(given);
        String own = desk.item(item).path("reference").asString();
        hear(letter.answers(SentLetter.passage(own)), letter.released());
        given.put("reference", Ledgers.number());
        desk.change(item, "", given).andExpect(status().isOk());

        hear(letter.received(TWEEDE_KAMER));

        assertThat(desk.item(item).path("reference").asString()).isNotEqualTo(own);
        assertThat(desk.item(item).path("ours").asString()).isEqualTo("DISCHARGED");
    }

    @Test
    void onlyWhatTheSentVersionAnswersCounts() throws Exception {
        String number = Ledgers.number();
        UUID item = desk.record(Ledgers.item("COMMITMENT", "TWEEDE_KAMER", number));

        hear(
                letter.answers(2, "b".repeat(64), SentLetter.passage("kst-" + number)),
                letter.answers(3, letter.hash()),
                letter.released(),
                letter.received(TWEEDE_KAMER));

        assertThat(desk.item(item).path("ours").asString()).isEqualTo("OPEN");
    }

    @Test
    void anItemThatTheLetterMovesOnStaysOpenAndSaysSo() throws Exception {
        String number = Ledgers.number();
        UUID item = desk.record(Ledgers.item("COMMITMENT", "TWEEDE_KAMER", number));

        hear(letter.answers(SentLetter.moved("kst-" + number)), letter.released(), letter.received(TWEEDE_KAMER));
        hear(letter.received(TWEEDE_KAMER));

        assertThat(desk.item(item).path("ours").asString()).isEqualTo("OPEN");
        assertThat(desk.read("/v1/items/" + item + "/history"))
                .extracting(entry -> entry.path("status").asString(""))
                .containsExactly("OPEN", "OPEN", "MOVED");
    }

    @Test
    void anItemThatIsRecordedAfterTheReceiptIsDischargedAtOnce() throws Exception {
        String number = Ledgers.number();
        hear(letter.answers(SentLetter.passage("kst-" + number)), letter.released(), letter.received(TWEEDE_KAMER));

        UUID item = desk.record(Ledgers.item("MOTION", "TWEEDE_KAMER", number));

        assertThat(desk.item(item).path("ours").asString()).isEqualTo("DISCHARGED");
    }

    @Test
    void whatADeskTookBackStaysTakenBackWhenTheFactComesAgain() throws Exception {
        String number = Ledgers.number();
        UUID item = desk.record(Ledgers.item("MOTION", "TWEEDE_KAMER", number));
        hear(letter.answers(SentLetter.passage("kst-" + number)), letter.released(), letter.received(TWEEDE_KAMER));
        desk.change(item, "/our-status", Map.of("status", "IN_PROGRESS", "reason", "de Kamer wil meer weten"))
                .andExpect(status().isOk());

        hear(letter.received(TWEEDE_KAMER));

        assertThat(desk.item(item).path("ours").asString()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void aLinkIsToldUntilTheLetterIsReleased() throws Exception {
        UUID item = desk.record(Ledgers.item("OWN_PROMISE", "TWEEDE_KAMER", null));
        desk.link(item, letter.letterId()).andExpect(status().isNotFound());
        hear(letter.opened(TWEEDE_KAMER));

        desk.link(item, letter.letterId()).andExpect(status().isNoContent());
        desk.link(item, letter.letterId()).andExpect(status().isNoContent());

        assertThat(desk.item(item).path("ours").asString()).isEqualTo("IN_PROGRESS");
        assertThat(desk.read("/v1/items/" + item + "/links")).hasSize(1);
        rest.perform(get("/v1/items/" + item + "/links").with(as(Roles.MINISTER)))
                .andExpect(jsonPath("$.length()").value(0));
        rest.perform(delete("/v1/items/" + item + "/links/" + letter.letterId()).with(as(Roles.COORDINATOR)))
                .andExpect(status().isNoContent());
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(told.of(ItemLinked.class, item)).hasSize(1);
            assertThat(told.of(ItemUnlinked.class, item)).hasSize(1);
        });
        hear(letter.released());
        desk.link(item, letter.letterId())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("commitments.link.released"));
    }

    @Test
    void aLinkIsKnownToWhoeverReleasesTheLetterAtOnce() throws Exception {
        UUID item = desk.record(Ledgers.item("MOTION", "TWEEDE_KAMER", Ledgers.number()));
        hear(letter.opened(TWEEDE_KAMER));
        assertThat(desk.read("/v1/letters/" + letter.letterId() + "/linked-items"))
                .isEmpty();

        desk.link(item, letter.letterId()).andExpect(status().isNoContent());

        rest.perform(get("/v1/letters/" + letter.letterId() + "/linked-items").with(as(Roles.SERVICE)))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].itemId").value(item.toString()))
                .andExpect(jsonPath("$[0].reference")
                        .value(desk.item(item).path("reference").asString()))
                .andExpect(jsonPath("$[0].ownReference")
                        .value("L-" + desk.item(item).path("number").asLong()));
    }

    @Test
    void anItemIsLinkedOnlyWithALetterToItsHouse() throws Exception {
        UUID item = desk.record(Ledgers.item("OWN_PROMISE", "EERSTE_KAMER", null));
        hear(letter.opened(TWEEDE_KAMER));

        desk.link(item, letter.letterId())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("commitments.link.house"));
    }

    @Test
    void anotherReferenceIsToldToTheLinkedLetter() throws Exception {
        Map<String, Object> given = new java.util.HashMap<>(Ledgers.item("MOTION", "TWEEDE_KAMER", null));
        UUID item = desk.record(given);
        hear(letter.opened(TWEEDE_KAMER));
        desk.link(item, letter.letterId()).andExpect(status().isNoContent());
        String number = Ledgers.number();

        given.put("reference", number);
        desk.change(item, "", given).andExpect(status().isOk());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told.of(ItemLinked.class, item))
                        .extracting(ItemLinked::reference)
                        .last()
                        .isEqualTo("kst-" + number));
    }

    @Test
    void aLetterFromOutsideDischargesWithItsNumberDayAndEvidence() throws Exception {
        UUID item = desk.record(Ledgers.item("COMMITMENT", "TWEEDE_KAMER", null));

        discharge(item, Map.of("kamerstuk", "TZ202403-090", "receivedOn", "2024-08-13", "evidence", "brief"))
                .andExpect(jsonPath("$.code").value("commitments.discharge.number"));
        discharge(item, Map.of("kamerstuk", "28676-465", "receivedOn", "2999-08-13", "evidence", "brief"))
                .andExpect(jsonPath("$.code").value("commitments.discharge.day"));
        discharge(item, Map.of("kamerstuk", "28676-465", "receivedOn", "2024-08-13", "evidence", "brief"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.ours").value("DISCHARGED"))
                .andExpect(jsonPath("$.dischargedWith").value("kst-28676-465"));
        discharge(item, Map.of("kamerstuk", "28676-465", "receivedOn", "2024-08-13", "evidence", "brief"))
                .andExpect(status().isConflict());
    }

    private org.springframework.test.web.servlet.ResultActions discharge(UUID item, Object body) throws Exception {
        return rest.perform(post("/v1/items/" + item + "/discharge")
                .with(as(Roles.PARLIAMENTARY_DESK))
                .header("If-Match", "\"" + desk.item(item).path("version").asLong() + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(body)));
    }

    @Test
    void aPromiseIsVisibleToAllOnceAHouseHasItsLetter() throws Exception {
        var given = Ledgers.item("OWN_PROMISE", "TWEEDE_KAMER", null);
        given.put("sourceLetterId", letter.letterId().toString());
        given.put("sourceSectionId", Ids.next().toString());
        UUID item = desk.record(given);

        hear(letter.received(TWEEDE_KAMER));

        rest.perform(get("/v1/items/" + item).with(as(Roles.MINISTER))).andExpect(status().isOk());
    }
}
