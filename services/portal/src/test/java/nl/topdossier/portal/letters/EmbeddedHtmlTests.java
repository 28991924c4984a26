package nl.topdossier.portal.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmbeddedHtmlTests {

    @Test
    void putsTheHighestHeadingBelowThePage() {
        assertThat(EmbeddedHtml.embed("<h1>Verslag</h1><h2>Overzicht</h2>", "letter", 3))
                .isEqualTo("<h3>Verslag</h3><h4>Overzicht</h4>");
    }

    @Test
    void keepsFootnotesLinkedUnderIdsOfTheirOwn() {
        assertThat(EmbeddedHtml.embed("<p>norm<sup id=\"ref-1\"><a href=\"#fn-1\">1</a></sup></p>", "letter", 3))
                .contains("id=\"letter-ref-1\"", "href=\"#letter-fn-1\"");
    }

    @Test
    void dropsEverythingActive() {
        String html = "<p onclick=\"x()\" style=\"color:red\">Tekst<script>alert(1)</script>"
                + "<img src=x onerror=alert(1)><a href=\"javascript:alert(1)\">link</a><iframe src=\"/x\"></iframe></p>";

        assertThat(EmbeddedHtml.embed(html, "letter", 3))
                .contains("Tekst")
                .doesNotContain("script", "onclick", "style", "img", "iframe");
    }
}
