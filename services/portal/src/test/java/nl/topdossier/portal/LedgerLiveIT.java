package nl.topdossier.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.commitments.CommitmentMet;
import nl.topdossier.contracts.commitments.HouseStatus;
import nl.topdossier.contracts.commitments.HouseStatusRecorded;
import nl.topdossier.contracts.commitments.ItemFact;
import nl.topdossier.contracts.commitments.ItemKind;
import nl.topdossier.contracts.commitments.ItemLinked;
import nl.topdossier.contracts.commitments.ItemRecorded;
import nl.topdossier.contracts.commitments.ItemUnlinked;
import nl.topdossier.contracts.commitments.MotionDischarged;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.messaging.Ids;
import nl.topdossier.testsupport.KafkaFacts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;

/** Open pages of the ledger look again when commitments tells that something changed, and at nothing else. */
class LedgerLiveIT extends AnsweredPortal {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final LocalDate DAY = LocalDate.of(2024, 7, 3);
    private static final UUID ITEM = new UUID(12, 1);
    private static final UUID LETTER = new UUID(12, 2);

    @BeforeEach
    void anItem() {
        SERVICES.answer("GET /v1/items/" + ITEM, row("MET"));
        SERVICES.answer("GET /v1/items", """
                {"items": [%s], "total": 1, "counts": {"open": 0, "overdue": 0, "awaitingHouse": 0, "closed": 1}}
                """.formatted(row("MET")));
        SERVICES.answer("GET /v1/items/" + ITEM + "/links", "[]");
        SERVICES.answer("GET /v1/items/" + ITEM + "/history", "[]");
        SERVICES.answer("GET /v1/letters", "[]");
        SERVICES.answer("GET /v1/expiries", """
                {"today": "2025-06-01", "until": "2025-09-01", "lines": [], "withoutDay": 0}
                """);
        SERVICES.answer("GET /v1/overviews/half-year", """
                {"house": "TWEEDE_KAMER", "from": "2025-01-01", "until": "2025-06-30", "openAtStart": 0, "made": 0,
                 "closed": 0, "openAtEnd": 0, "overdue": 0, "partly": 0, "awaitingHouse": 0, "open": [], "met": []}
                """);
    }

    private static String row(String houseStatus) {
        return """
                {"closed": true, "overdue": false, "version": 4, "item": {"itemId": "%s", "number": 12, "kind": "MOTION",
                 "house": "TWEEDE_KAMER", "reference": "L-12", "subject": "Rapportage", "madeBy": "lid", "occasion": "",
                 "madeOn": "2024-07-03", "dueOn": null, "dueReason": "", "done": "", "ours": "OPEN", "houseStatus": "%s",
                 "sourceLetterId": null, "sourceSectionId": null, "dischargedBy": null, "dischargedWith": "",
                 "dischargedOn": null, "answerSectionId": null, "answerNote": null, "origin": "HAND", "version": 4}}
                """.formatted(ITEM, houseStatus);
    }

    static Stream<ItemFact> facts() {
        UUID item = Ids.next();
        House house = House.TWEEDE_KAMER;
        return Stream.of(
                new ItemRecorded(item, ItemKind.MOTION, house, "L-12", DAY, null),
                new HouseStatusRecorded(item, house, HouseStatus.MET, DAY),
                new MotionDischarged(item, house, "L-12", LETTER, DAY),
                new CommitmentMet(item, ItemKind.COMMITMENT, house, "L-12", LETTER, DAY),
                new ItemLinked(item, LETTER, ItemKind.MOTION, "L-12"),
                new ItemUnlinked(item, LETTER));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void tellThePagesOfTheItemAndOfTheWholeAndNoOthers(ItemFact fact) throws Exception {
        MockHttpServletResponse item = follows("/live/ledger/" + fact.itemId());
        MockHttpServletResponse list = follows("/live/ledger");
        // The whole of the letters is not among them: the facts of other tests may still come in.
        List<MockHttpServletResponse> others =
                List.of(follows("/live/ledger/" + Ids.next()), follows("/live/summits/" + LETTER));

        try (KafkaFacts kafka = new KafkaFacts()) {
            kafka.tell(Topics.COMMITMENTS_ITEM, fact);
        }

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(item.getContentAsString()).contains("event:changed");
            assertThat(list.getContentAsString()).contains("event:changed");
        });
        for (MockHttpServletResponse other : others) {
            assertThat(other.getContentAsString()).doesNotContain("event:changed");
        }
    }

    private MockHttpServletResponse follows(String stream) throws Exception {
        MvcResult started = mvc.perform(asDesk(get(stream))).andReturn();
        assertThat(started.getRequest().isAsyncStarted()).isTrue();
        return started.getResponse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ledger", "/ledger/expiries", "/ledger/overview"})
    void followTheWholeLedger(String page) throws Exception {
        assertThat(livePart(page, "/live/ledger").attr("hx-get")).startsWith(page);
    }

    @Test
    void followTheItemThatIsShown() throws Exception {
        String page = "/ledger/" + ITEM;

        assertThat(livePart(page, "/live" + page).attr("hx-get")).isEqualTo(page);
    }

    /** What the page asks for when it is told; it gets just that. */
    private Element livePart(String page, String stream) throws Exception {
        Document whole = Jsoup.parse(html(page, false));
        assertThat(whole.select("[sse-connect]").attr("sse-connect")).isEqualTo(stream);
        Element live = whole.select("#ledger-live").getFirst();
        assertThat(live.attr("hx-trigger")).contains("sse:changed");
        assertThat(html(live.attr("hx-get"), true))
                .contains("id=\"ledger-live\"")
                .doesNotContain("<html");
        return live;
    }

    private String html(String page, boolean part) throws Exception {
        var request = asDesk(get(page));
        if (part) {
            request.header("HX-Request", "true").header("HX-Target", "ledger-live");
        }
        MvcResult result = mvc.perform(request).andReturn();
        assertThat(result.getResponse().getStatus())
                .as(() -> String.valueOf(result.getResolvedException()))
                .isEqualTo(200);
        return result.getResponse().getContentAsString();
    }

    @Test
    void warnWhoRecordsAnEarlierWordOfTheHouse() throws Exception {
        String put = "PUT /v1/items/" + ITEM + "/house-status";
        SERVICES.answer(put, row("MET"));

        assertThat(notice("PARTLY")).contains("WARNING", "ledgers.house.earlier");
        assertThat(notice("MET")).contains("OK", "ledgers.changed");
        assertThat(SERVICES.asked(put)).contains("If-Match: \"4\"", "\"since\":\"2024-09-01\"");
        SERVICES.refuse(put, 409, """
                {"code": "commitments.item.reopen", "detail": "Heropenen kan alleen met een latere dag."}
                """);
        assertThat(notice("OPEN")).contains("ERROR", "Heropenen kan alleen met een latere dag.");
    }

    private String notice(String status) throws Exception {
        return String.valueOf(mvc.perform(asDesk(post("/ledger/" + ITEM + "/house-status"))
                        .param("version", "4")
                        .param("status", status)
                        .param("since", "2024-09-01")
                        .param("evidence", "register"))
                .andReturn()
                .getFlashMap()
                .get("notice"));
    }
}
