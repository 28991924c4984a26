package nl.topdossier.commitments.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.topdossier.commitments.CommitmentsStack;
import nl.topdossier.commitments.LedgerClient;
import nl.topdossier.commitments.Ledgers;
import nl.topdossier.contracts.commitments.HouseStatus;
import nl.topdossier.contracts.commitments.HouseStatusRecorded;
import nl.topdossier.security.Roles;
import nl.topdossier.testsupport.FactsOnKafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;

/** The latest day decides what the House says of an item, in whatever order people hear of it. */
class HouseStatusIT extends CommitmentsStack {

    @Autowired
    private FactsOnKafka told;

    private LedgerClient desk = new LedgerClient(rest);
    private UUID item = new UUID(0, 0);

    @BeforeEach
    void anItemThatTheHouseClosed() throws Exception {
        desk = new LedgerClient(rest);
        item = desk.record(Ledgers.item("COMMITMENT", "TWEEDE_KAMER", null));
        says("MET", "2024-10-10").andExpect(status().isOk());
    }

    private ResultActions says(String status, String since) throws Exception {
        return desk.change(item, "/house-status", Map.of("status", status, "since", since, "evidence", "overzicht"));
    }

    private List<String> history() throws Exception {
        List<String> said = new ArrayList<>();
        desk.read("/v1/items/" + item + "/history").forEach(entry -> {
            if (entry.path("side").asString("").equals("HOUSE")) {
                said.add(entry.path("status").asString("") + " "
                        + entry.path("onDay").asString(""));
            }
        });
        return said;
    }

    @Test
    void anEarlierWordGoesIntoTheHistoryOnly() throws Exception {
        says("PARTLY", "2024-09-01")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.closed").value(true))
                .andExpect(jsonPath("$.item.houseStatus").value("MET"));

        assertThat(history()).containsExactly("OPEN 2024-07-03", "MET 2024-10-10", "PARTLY 2024-09-01");
        says("OPEN", "2024-11-01").andExpect(jsonPath("$.closed").value(false));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told.of(HouseStatusRecorded.class, item))
                        .extracting(HouseStatusRecorded::status)
                        .containsExactly(HouseStatus.MET, HouseStatus.OPEN));
    }

    @Test
    void theOverviewAndTheItemSayTheSame() throws Exception {
        says("PARTLY", "2024-09-01").andExpect(status().isOk());

        String overview = desk.read("/v1/overviews/half-year?house=TWEEDE_KAMER&year=2024&half=2")
                .path("met")
                .toString();

        assertThat(overview).contains(item.toString());
        assertThat(desk.item(item).path("houseStatus").asString()).isEqualTo("MET");
    }

    @Test
    void whatTheHouseSaidAlreadyChangesNothing() throws Exception {
        says("MET", "2024-12-01").andExpect(status().isOk());
        says("OPEN", "2024-07-03")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.closed").value(true));

        assertThat(history()).containsExactly("OPEN 2024-07-03", "MET 2024-10-10");
    }

    @Test
    void reopeningTakesALaterDay() throws Exception {
        says("PARTLY", "2024-10-10")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("commitments.item.reopen"))
                .andExpect(jsonPath("$.detail").value(containsString("2024-10-10")));

        assertThat(history()).containsExactly("OPEN 2024-07-03", "MET 2024-10-10");
        says("PARTLY", "2024-10-11").andExpect(jsonPath("$.item.houseStatus").value("PARTLY"));
    }

    @Test
    void onTheSameDayTheHouseMayGetFurther() throws Exception {
        says("PARTLY", "2024-11-01").andExpect(jsonPath("$.item.houseStatus").value("PARTLY"));
        says("MET", "2024-11-01").andExpect(jsonPath("$.item.houseStatus").value("MET"));
        says("MET", "2024-11-01").andExpect(status().isOk());

        assertThat(history())
                .containsExactly("OPEN 2024-07-03", "MET 2024-10-10", "PARTLY 2024-11-01", "MET 2024-11-01");
    }

    @Test
    void ofTwoPeopleAtOnceOneIsHeard() throws Exception {
        long seen = desk.item(item).path("version").asLong();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers =
                    threads.invokeAll(List.of(word("OPEN", "2024-11-01", seen), word("PARTLY", "2024-09-01", seen)));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 412);
        }
    }

    private Callable<Integer> word(String status, String since, long seen) {
        return () -> rest.perform(put("/v1/items/" + item + "/house-status")
                        .with(as(Roles.PARLIAMENTARY_DESK))
                        .header("If-Match", "\"" + seen + "\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(JSON.writeValueAsString(
                                Map.of("status", status, "since", since, "evidence", "overzicht"))))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
