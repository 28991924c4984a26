package nl.topdossier.portal.letters;

import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts below each heading of a letter the way to record in the ledger what is promised there. */
public final class PromiseLinks {

    private PromiseLinks() {}

    /**
     * @param html an embedded text
     * @param sections the sections by the id that their headings have in it
     * @param words on the link; the heading is added for who hears it without seeing where it is
     */
    public static String in(String html, UUID letterId, Map<String, UUID> sections, String words) {
        Document text = Jsoup.parseBodyFragment(html);
        text.outputSettings().prettyPrint(false);
        sections.forEach((id, section) -> {
            Element heading = text.getElementById(id);
            if (heading != null) {
                heading.after(link(letterId, section, words, heading.text()));
            }
        });
        return text.body().html();
    }

    private static Element link(UUID letterId, UUID section, String words, String heading) {
        Element line = new Element("p").addClass("td-promise");
        line.appendElement("a")
                .addClass("utrecht-link")
                .attr("href", "/ledger/new?kind=OWN_PROMISE&sourceLetterId=" + letterId + "&sourceSectionId=" + section)
                .text(words)
                .appendElement("span")
                .addClass("td-hidden")
                .text(": " + heading);
        return line;
    }
}
