package nl.topdossier.portal.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PromiseLinksTests {

    private static final UUID LETTER = new UUID(7, 1);
    private static final UUID SECTION = new UUID(7, 2);

    @Test
    void leadsFromEachSectionToTheLedgerWithLetterAndSectionFilledIn() {
        String text = EmbeddedHtml.embed("<h1 id=\"letter-a\">Steun &amp; hulp</h1><p>Tekst</p>", "text", 3);

        Document linked =
                Jsoup.parse(PromiseLinks.in(text, LETTER, Map.of("text-letter-a", SECTION), "Leg vast als toezegging"));

        assertThat(linked.select("h3 + p.td-promise + p").text()).isEqualTo("Tekst");
        assertThat(linked.select("a").attr("href"))
                .isEqualTo("/ledger/new?kind=OWN_PROMISE&sourceLetterId=" + LETTER + "&sourceSectionId=" + SECTION);
        assertThat(linked.select("a").text()).isEqualTo("Leg vast als toezegging: Steun & hulp");
    }

    @Test
    void leavesTextsAloneWhoseSectionsItDoesNotKnow() {
        String text = EmbeddedHtml.embed("<h1 id=\"letter-b\">Overzicht</h1><p>Tekst</p>", "text", 3);

        assertThat(PromiseLinks.in(text, LETTER, Map.of("text-letter-a", SECTION), "Leg vast"))
                .isEqualTo(text);
    }
}
