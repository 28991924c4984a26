package nl.topdossier.portal.letters;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Makes HTML that a service rendered fit into a page: cleaned once more, headings below those of the page, ids that
 * can't clash with the page's own.
 */
public final class EmbeddedHtml {

    private static final Safelist ALLOWED = Safelist.relaxed()
            .removeTags("img")
            .addTags("section", "ins", "del", "hr")
            .addAttributes(":all", "id", "lang")
            .addAttributes("section", "class")
            .addAttributes("a", "aria-label")
            .addProtocols("a", "href", "#");

    private EmbeddedHtml() {}

    /**
     * @param prefix put before every id, and before every link to one
     * @param topLevel level that the highest heading of the text gets
     */
    public static String embed(String html, String prefix, int topLevel) {
        Document text = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(html));
        text.outputSettings().prettyPrint(false);
        shiftHeadings(text, topLevel);
        text.select("[id]").forEach(element -> element.id(prefix + "-" + element.id()));
        text.select("a[href^=#]")
                .forEach(link ->
                        link.attr("href", "#" + prefix + "-" + link.attr("href").substring(1)));
        return text.body().html();
    }

    private static void shiftHeadings(Document text, int topLevel) {
        var headings = text.select("h1, h2, h3, h4, h5, h6");
        int highest = headings.stream().mapToInt(EmbeddedHtml::level).min().orElse(topLevel);
        headings.forEach(heading -> heading.tagName("h" + Math.min(6, level(heading) - highest + topLevel)));
    }

    private static int level(Element heading) {
        return heading.tagName().charAt(1) - '0';
    }
}
