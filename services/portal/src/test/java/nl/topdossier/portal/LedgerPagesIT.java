package nl.topdossier.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of the ledger on what commitments, drafting and records answer, and what they ask of them. */
class LedgerPagesIT extends AnsweredPortal {

    private static final UUID SENT = new UUID(7, 1);
    private static final UUID SECTION = new UUID(7, 2);
    private static final UUID ITEM = new UUID(7, 3);

    @BeforeEach
    void oneLetterThatWasSent() {
        SERVICES.answer("POST /oauth2/token", """
                {"access_token": "token", "token_type": "Bearer", "expires_in": 3600}
                """);
        SERVICES.answer("GET /v1/persons", "[]");
        SERVICES.answer("GET /v1/offices", "[]");
        SERVICES.answer("GET /v1/letters", """
                [{"letterId": "%s", "title": "Verslag van de top", "state": "DISPATCHED"}]
                """.formatted(SENT));
        SERVICES.answer("GET /v1/letters/" + SENT, """
                {"sections": [{"sectionId": "%s", "title": "Tot slot"}]}
                """.formatted(SECTION));
        SERVICES.answer("GET /v1/items/" + ITEM, item());
        SERVICES.answer("GET /v1/items/" + ITEM + "/history", "[]");
        SERVICES.answer("GET /v1/items/" + ITEM + "/links", "[]");
    }

    private static String item() {
        return """
                {"item": {"itemId": "%s", "number": 1, "origin": "HAND", "kind": "OWN_PROMISE", "house": "TWEEDE_KAMER", "reference": "L-1",
                  "subject": "De Kamer hoort voor de zomer van het vervoer", "madeBy": "De minister", "occasion": "",
                  "madeOn": "2025-07-03", "dueOn": null, "dueReason": "", "done": "", "ours": "OPEN",
                  "houseStatus": "OPEN", "sourceLetterId": "%s",
                  "sourceSectionId": "%s", "dischargedBy": null, "dischargedWith": "", "dischargedOn": null,
                  "answerNote": null, "version": 1},
                 "closed": false, "overdue": false, "version": 1}
                """.formatted(ITEM, SENT, SECTION);
    }

    @Test
    void fillInWhereThePromiseStands() throws Exception {
        Document form = page(get("/ledger/new")
                .param("kind", "OWN_PROMISE")
                .param("sourceLetterId", SENT.toString())
                .param("sourceSectionId", SECTION.toString()));

        assertThat(form.select("#kind option[selected]").val()).isEqualTo("OWN_PROMISE");
        assertThat(form.select("#sourceLetterId option[selected]").text())
                .as("a letter that was sent already")
                .isEqualTo("Verslag van de top");
        assertThat(form.select("#sourceSectionId option[selected]").text()).isEqualTo("Tot slot");
    }

    @Test
    void recordThePromiseWithItsPlace() throws Exception {
        SERVICES.answer("POST /v1/items", item());

        MvcResult recorded = mvc.perform(asDesk(post("/ledger"))
                        .param("kind", "OWN_PROMISE")
                        .param("house", "TWEEDE_KAMER")
                        .param("subject", "De Kamer hoort voor de zomer van het vervoer")
                        .param("sourceLetterId", SENT.toString())
                        .param("sourceSectionId", SECTION.toString()))
                .andReturn();

        assertThat(recorded.getResponse().getRedirectedUrl()).isEqualTo("/ledger/" + ITEM);
        assertThat(SERVICES.asked("POST /v1/items")).contains(SENT.toString(), SECTION.toString());
    }

    @Test
    void showTheAuditTrailOfAnItem() throws Exception {
        SERVICES.answer("GET /v1/letters/" + ITEM + "/audit", """
                {"letterId": "%1$s",
                 "chains": [{"letterId": "%1$s", "service": "commitments", "entries": 1, "headPosition": 1,
                             "headHash": "abc", "whole": true, "breaks": [], "alarms": []}],
                 "entries": [{"service": "commitments", "position": 1, "at": "2025-07-03T08:00:00Z",
                              "act": "item-recorded", "person": "%1$s", "details": {}, "hash": "abc"}]}
                """.formatted(ITEM));

        SERVICES.answer("GET /v1/audit/verification", """
                {"chains": 1, "troubled": 0, "page": [
                  {"letterId": "%s", "service": "commitments", "entries": 1, "headPosition": 1, "headHash": "abc",
                   "whole": true, "breaks": [], "alarms": []}]}
                """.formatted(ITEM));

        assertThat(shown(asCoordinator(get("/audit")))
                        .select("a[href=/audit/" + ITEM + "]")
                        .text())
                .isEqualTo("Motie of toezegging 000000000003");
        assertThat(page(get("/ledger/" + ITEM)).select("a[href=/audit/" + ITEM + "]"))
                .hasSize(1);
        Document audit = page(get("/audit/" + ITEM));
        assertThat(audit.select("h1").text()).isEqualTo("L-1: De Kamer hoort voor de zomer van het vervoer");
        assertThat(audit.select("main").text()).contains("Motie of toezegging vastgelegd");
        assertThat(audit.select("a[href=/ledger/" + ITEM + "]")).hasSize(1);
        assertThat(waysFrom(audit)).as("the desk, from the entry").isEmpty();
        assertThat(waysFrom(shown(asCoordinator(get("/audit/" + ITEM)))))
                .as("a coordinator, from the overview")
                .containsExactly("/audit");
        assertThat(waysFrom(shown(asAuditor(get("/audit/" + ITEM)))))
                .as("an auditor, who also takes it along")
                .containsExactly("/audit", "/audit/" + ITEM + "/export");
    }

    /** Where the page and its menu lead within the audit; the page in another language is no other place. */
    private static List<String> waysFrom(Document page) {
        return page.select("a[href^=/audit]").eachAttr("href").stream()
                .filter(way -> !way.contains("?"))
                .distinct()
                .toList();
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return shown(asDesk(request));
    }
}
