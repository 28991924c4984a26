package nl.topdossier.commitments.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.topdossier.commitments.CommitmentsStack;
import nl.topdossier.commitments.LedgerClient;
import nl.topdossier.commitments.Ledgers;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.audit.AuditEntryRecorded;
import nl.topdossier.contracts.commitments.HouseStatus;
import nl.topdossier.contracts.commitments.HouseStatusRecorded;
import nl.topdossier.contracts.commitments.ItemRecorded;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Roles;
import nl.topdossier.testsupport.FactsOnKafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

/** Items by hand: what is refused, what is kept, and that only the House closes one. */
class LedgerIT extends CommitmentsStack {

    @Autowired
    private FactsOnKafka told;

    private LedgerClient desk = new LedgerClient(rest);

    @BeforeEach
    void atWork() {
        desk = new LedgerClient(rest);
    }

    @Test
    void anItemIsRecordedOncePerHouseAndReference() throws Exception {
        String number = Ledgers.number();
        UUID item = desk.record(Ledgers.item("MOTION", "TWEEDE_KAMER", "Kamerstuk 28 676, nr. " + number.substring(6)));

        assertThat(desk.item(item).path("reference").asString()).isEqualTo("kst-" + number);
        desk.tryToRecord(Ledgers.item("MOTION", "TWEEDE_KAMER", number))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("commitments.item.known"))
                .andExpect(jsonPath("$.detail").value(containsString("kst-" + number)));
        assertThat(desk.record(Ledgers.item("MOTION", "EERSTE_KAMER", number))).isNotEqualTo(item);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told.of(ItemRecorded.class, item))
                        .singleElement()
                        .satisfies(fact -> assertThat(fact.house()).isEqualTo(House.TWEEDE_KAMER)));
    }

    @Test
    void anItemWithoutNumberIsKnownByTheLedgersOwnAndByItsWords() throws Exception {
        Map<String, ?> promise = Ledgers.item("OWN_PROMISE", "TWEEDE_KAMER", null);
        UUID item = desk.record(promise);

        assertThat(desk.item(item).path("reference").asString())
                .isEqualTo("L-" + desk.item(item).path("number").asLong());
        desk.tryToRecord(promise)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("commitments.item.known"));
    }

    @Test
    void whatIsNotRightIsRefusedInTheReadersWords() throws Exception {
        refuses("reference", "nummer vijf", "commitments.item.reference");
        refuses("subject", " ", "commitments.item.missing.subject");
        refuses("madeOn", "2999-01-01", "commitments.item.future");
        refuses("dueOn", "2024-07-02", "commitments.item.due-before");
        refuses("subject", "STG. GEHEIM", "commitments.text.marking");
        refuses("sourceSectionId", Ids.next().toString(), "commitments.item.section");
        desk.tryToRecord(Map.of())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("Zeg op welke dag."));
    }

    private void refuses(String field, String value, String code) throws Exception {
        var item = Ledgers.item("COMMITMENT", "TWEEDE_KAMER", null);
        item.put(field, value);
        desk.tryToRecord(item)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value(code));
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() throws Exception {
        Map<String, Object> given = new java.util.HashMap<>(Ledgers.item("COMMITMENT", "TWEEDE_KAMER", null));
        UUID item = desk.record(given);
        given.put("dueOn", "2024-12-31");
        given.put("reference", "TZ202407-" + Ledgers.number().substring(8));
        String body = JSON.writeValueAsString(given);

        rest.perform(put("/v1/items/" + item)
                        .with(as(Roles.COORDINATOR))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().is(428));
        desk.change(item, "", given).andExpect(status().isOk()).andExpect(header().string("ETag", "\"2\""));
        rest.perform(put("/v1/items/" + item)
                        .with(as(Roles.COORDINATOR))
                        .header("If-Match", "\"1\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isPreconditionFailed());

        assertThat(desk.item(item).path("dueOn").asString()).isEqualTo("2024-12-31");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told.of(ItemRecorded.class, item))
                        .extracting(ItemRecorded::dueOn)
                        .containsExactly(null, LocalDate.of(2024, 12, 31)));
    }

    @Test
    void onlyTheHouseClosesAnItem() throws Exception {
        UUID item = desk.record(Ledgers.item("COMMITMENT", "TWEEDE_KAMER", null));
        desk.change(item, "/our-status", Map.of("status", "DISCHARGED", "reason", "klaar"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("commitments.item.receipt-only"));
        desk.change(item, "/our-status", Map.of("status", "IN_PROGRESS", "reason", "in de brief van deze week"))
                .andExpect(status().isOk());
        desk.change(item, "/house-status", Map.of("status", "PARTLY", "since", "2024-07-02", "evidence", "register"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("commitments.item.since"));
        desk.change(item, "/house-status", Map.of("status", "PARTLY", "since", "2024-09-10", "evidence", "register"))
                .andExpect(jsonPath("$.closed").value(false));
        desk.change(item, "/house-status", Map.of("status", "MET", "since", "2024-10-10", "evidence", "register"))
                .andExpect(jsonPath("$.closed").value(true))
                .andExpect(jsonPath("$.item.ours").value("IN_PROGRESS"));

        assertThat(desk.read("/v1/items/" + item + "/history"))
                .extracting(entry -> entry.path("side").asString("") + " "
                        + entry.path("status").asString(""))
                .containsExactly("OURS OPEN", "HOUSE OPEN", "OURS IN_PROGRESS", "HOUSE PARTLY", "HOUSE MET");
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(told.of(HouseStatusRecorded.class, item))
                    .extracting(HouseStatusRecorded::status)
                    .containsExactly(HouseStatus.PARTLY, HouseStatus.MET);
            assertThat(told.on(Topics.audit("commitments"), item))
                    .extracting(fact -> ((AuditEntryRecorded) fact).position())
                    .containsExactly(1L, 2L, 3L, 4L);
        });
    }

    @Test
    void listsCountWhatTheHouseWaitsFor() throws Exception {
        String words = "telling " + Ledgers.number();
        for (String status : List.of("OPEN", "OPEN", "MET")) {
            var given = Ledgers.item("COMMITMENT", "EERSTE_KAMER", null);
            given.put("subject", words + " " + Ledgers.number());
            given.put("dueOn", "2024-08-01");
            UUID item = desk.record(given);
            if (status.equals("MET")) {
                desk.change(item, "/house-status", Map.of("status", status, "evidence", "overzicht"))
                        .andExpect(status().isOk());
            }
        }

        rest.perform(get("/v1/items").param("words", words).with(as(Roles.DRAFTER)))
                .andExpect(jsonPath("$.total").value(3))
                .andExpect(jsonPath("$.counts.open").value(2))
                .andExpect(jsonPath("$.counts.overdue").value(2))
                .andExpect(jsonPath("$.counts.closed").value(1));
        rest.perform(get("/v1/items")
                        .param("words", words)
                        .param("bucket", "CLOSED")
                        .with(as(Roles.DRAFTER)))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].closed").value(true));
        rest.perform(get("/v1/items").param("words", "100%_").with(as(Roles.DRAFTER)))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void aPromiseInALetterThatNoHouseHasIsAsVisibleAsTheLetter() throws Exception {
        var given = Ledgers.item("OWN_PROMISE", "TWEEDE_KAMER", null);
        given.put("sourceLetterId", Ids.next().toString());
        UUID item = desk.record(given);

        rest.perform(get("/v1/items/" + item).with(as(Roles.COORDINATOR))).andExpect(status().isOk());
        rest.perform(get("/v1/items/" + item).with(as(Roles.MINISTER))).andExpect(status().isNotFound());
        rest.perform(get("/v1/items")
                        .param("words", String.valueOf(given.get("subject")))
                        .with(as(Roles.MINISTER)))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void twoPeopleAtOnceRecordOneItem() throws Exception {
        var given = Ledgers.item("MOTION", "TWEEDE_KAMER", Ledgers.number());
        Callable<Integer> entry =
                () -> desk.tryToRecord(given).andReturn().getResponse().getStatus();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(entry, entry));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        }
    }
}
