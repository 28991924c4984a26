package nl.topdossier.lettertext;

import java.util.regex.Pattern;
import nl.topdossier.lettertext.TextRefused.Code;
import org.jsoup.Jsoup;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The second lock: whatever the writer of HTML let through, only this leaves, and never with less text than went in. */
final class SafeHtml {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,120}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h1", "h2", "h3", "h4", "h5", "h6", "p", "em", "strong", "ul", "ol", "li", "blockquote")
            .allowElements("code", "pre", "hr", "br", "a", "sup", "span", "section")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowWithoutAttributes("a", "span")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("id")
            .matching(ID)
            .globally()
            .allowAttributes("class")
            .matching(false, "note", "note-ref")
            .onElements("span")
            .allowAttributes("data-n")
            .matching(NUMBER)
            .onElements("span")
            .allowAttributes("role")
            .matching(false, "doc-noteref", "doc-backlink", "doc-endnotes")
            .onElements("a", "section")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("align")
            .matching(false, "left", "right", "center")
            .onElements("th", "td")
            .toFactory();

    private SafeHtml() {}

    static String clean(String html) {
        var clean = POLICY.sanitize(html);
        if (!text(clean).equals(text(html))) {
            throw new TextRefused(Code.NOT_SHOWABLE);
        }
        return clean;
    }

    private static String text(String html) {
        return Jsoup.parse(html).text();
    }
}
