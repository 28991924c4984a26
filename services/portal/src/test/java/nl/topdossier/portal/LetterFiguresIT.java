package nl.topdossier.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MvcResult;
import tools.jackson.databind.json.JsonMapper;

/** A letter's page says where its numbers are not those of the summit, and when nobody could look. */
class LetterFiguresIT extends AnsweredPortal {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final UUID LETTER = new UUID(13, 1);
    private static final UUID PERSON = new UUID(0, 5);
    /** 4.000 rooms are blocked, says logistics. */
    private static final String OTHER = "Voor de top zijn 4.500 hotelkamers geblokkeerd.";

    private static final String SAME = "Voor de top zijn 4.000 hotelkamers geblokkeerd.";

    private void letter(String sentence, String summitId, String state) {
        SERVICES.answer("GET /v1/letters/" + LETTER, """
                {"letterId": "%1$s", "kind": "ANNOTATED_AGENDA", "meetingKind": "summit", "summit": "NAVO-top in Den Haag",
                 "summitId": %2$s, "meeting": {"from": "2025-06-24", "until": "2025-06-26"}, "title": "Voorbereiding",
                 "state": "%3$s", "version": 1, "revision": 1, "contentHash": "abc", "deadline": null,
                 "earliestDispatch": null, "houses": ["TWEEDE_KAMER"], "draftingOfficeId": "DVB", "participants": [],
                 "requiredOffices": [], "sections": [], "marking": null, "references": [], "undecidedItems": [],
                 "memoException": null, "policy": "HEAR_ALL", "submissionId": null, "findings": [], "draftTaskId": null,
                 "reentryTaskId": null, "openedBy": "%4$s", "openedAt": "2025-05-01T08:00:00Z", "authors": [],
                 "answers": [], "pendingRecall": null, "steps": [], "submissions": [],
                 "history": [{"number": 1, "contentHash": "abc", "savedBy": "%4$s", "savedAt": "2025-05-02T08:00:00Z"}]}
                """.formatted(LETTER, summitId, state, PERSON));
        SERVICES.answer("GET /v1/letters/" + LETTER + "/versions/1", """
                {"number": 1, "title": "Voorbereiding", "marking": "ONGERUBRICEERD", "markdown": %1$s,
                 "html": "<p>Tekst van de brief</p>", "coveringLetters": {}, "memos": {}, "memoException": null,
                 "references": [], "signatories": [], "sections": [], "contentHash": "abc", "savedBy": "%2$s",
                 "savedAt": "2025-05-02T08:00:00Z"}
                """.formatted(
                        JSON.writeValueAsString("## Logistiek\n\n" + sentence + "\n"), PERSON));
    }

    private Document page() throws Exception {
        MvcResult result = mvc.perform(asDesk(get("/letters/" + LETTER))).andReturn();
        assertThat(result.getResponse().getStatus())
                .as(() -> String.valueOf(result.getResolvedException()))
                .isEqualTo(200);
        Document page = Jsoup.parse(result.getResponse().getContentAsString());
        assertThat(page.text()).contains("Voorbereiding", "Tekst van de brief");
        return page;
    }

    private static String ofTheSummit() {
        return "\"" + SampleAnswers.SUMMIT + "\"";
    }

    @Test
    void showsTheSentenceThatGivesAnotherNumber() throws Exception {
        letter(OTHER, ofTheSummit(), "DRAFT");

        Elements section = page().select("section#figures");

        assertThat(section.text()).contains("Cijfers die niet meer kloppen", "nu 4.000 kamers", "4.500", OTHER);
        assertThat(section.select("a").attr("href")).isEqualTo("/summits/" + SampleAnswers.SUMMIT + "/figures");
    }

    @Test
    void looksForAFigureThatWasAddedByHandByItsName() throws Exception {
        SERVICES.answer("GET /v1/summits/" + SampleAnswers.SUMMIT + "/figures", """
                [{"figureId": "%1$s", "workTaskId": null, "key": "%1$s", "name": "vrijwilligers", "unit": "personen",
                  "value": 250, "source": "opgave", "assumed": false, "history": [], "version": 1}]
                """.formatted(LETTER));
        letter("Rond de top helpen 300 vrijwilligers.", ofTheSummit(), "DRAFT");

        assertThat(page().select("section#figures").text()).contains("nu 250 personen", "300 vrijwilligers");
    }

    @Test
    void showsNothingWhereTheNumbersAgree() throws Exception {
        letter(SAME, ofTheSummit(), "DRAFT");

        assertThat(page().select("section#figures")).isEmpty();
    }

    @Test
    void looksInALetterOfNoSummitOnlyWhereItNamesThePlaceAndTheYear() throws Exception {
        letter(OTHER, "null", "DRAFT");
        assertThat(page().select("section#figures")).isEmpty();

        letter("In Den Haag is in 2025 de top. " + OTHER, "null", "DRAFT");

        assertThat(page().select("section#figures").text()).contains(OTHER);
    }

    @Test
    void leavesLettersAloneThatAreSent() throws Exception {
        letter(OTHER, ofTheSummit(), "DISPATCHED");

        assertThat(page().select("section#figures")).isEmpty();
    }

    @Test
    void saysThatNothingWasComparedWhileLogisticsIsAway() throws Exception {
        for (String away : new String[] {"/v1/summits", "/v1/summits/" + SampleAnswers.SUMMIT + "/figures"}) {
            SERVICES.refuse("GET " + away, 503, "{\"code\": \"problem.http.503\"}");
            letter(SAME, ofTheSummit(), "DRAFT");

            assertThat(page().select("section#figures").text())
                    .contains("De cijfers zijn niet vergeleken", "niet op te vragen")
                    .doesNotContain("Cijfers die niet meer kloppen");
            nothingToldYet();
        }
    }
}
