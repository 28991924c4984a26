package nl.topdossier.lettertext.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import nl.topdossier.calendar.House;
import org.jsoup.nodes.Entities;

/** The HTML of each kind of document; every field is escaped, every text comes as safe HTML. */
final class DocumentHtml {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "nl.topdossier.lettertext.letter-words",
            Locale.ROOT,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

    private DocumentHtml() {}

    static String of(LetterDocument letter) {
        return page(
                letter.text().title(),
                head(letter.marking(), letter.exercise()) + "<main>"
                        + letter.text().printHtml() + "</main>");
    }

    static String of(CoveringLetter letter) {
        var top = "<div class='covering'>" + letterhead(letter.letterhead())
                + "<div class='addressee'>" + word("addressee." + letter.house()) + "<br/>" + word("place") + "</div>"
                + "<div class='date'>" + word("date") + "</div></div>"
                + "<div class='subject'><span class='label'>" + word("subject") + "</span><div class='value'>"
                + escape(letter.subject()) + "</div></div>";
        var body = "<p>" + escape(letter.salutation()) + "</p>" + letter.body().printHtml() + otherHouses(letter);
        return page(
                letter.subject(),
                head(letter.marking(), letter.exercise())
                        + top
                        + body
                        + signatories(letter.signatories())
                        + enclosures(letter.enclosures()));
    }

    static String of(MemoDocument memo) {
        var fields = memo.fields().entrySet().stream()
                .map(field -> "<tr><th>" + word("memo." + field.getKey()) + "</th><td>" + escape(field.getValue())
                        + "</td></tr>")
                .collect(Collectors.joining("", "<table class='fields'>", "</table>"));
        return page(
                memo.subject(),
                head(memo.marking(), memo.exercise()) + letterhead(new Letterhead(memo.department(), ""))
                        + "<div class='stamp'>" + escape(memo.stamp()) + "</div>" + fields
                        + memo.text().printHtml());
    }

    private static String page(String title, String body) {
        return "<html lang='nl'><head><title>" + escape(title) + "</title></head><body>" + body + "</body></html>";
    }

    private static String head(String marking, boolean exercise) {
        var mark = exercise ? "<span class='exercise'>" + word("exercise") + "</span> &#160; " : "";
        return "<div class='head'>" + mark + escape(marking) + "</div>";
    }

    private static String letterhead(Letterhead letterhead) {
        return "<div class='letterhead'><div class='ministry'>" + escape(letterhead.ministry())
                + "</div><div class='unit'>" + escape(letterhead.unit()) + "</div></div>";
    }

    private static String otherHouses(CoveringLetter letter) {
        return letter.addressed().stream()
                .filter(house -> house != letter.house())
                .sorted(Comparator.comparing(House::name))
                .map(house -> "<p>" + word("other-house." + house) + "</p>")
                .collect(Collectors.joining());
    }

    private static String signatories(List<Signatory> signatories) {
        var cells = signatories.stream()
                .map(who -> "<td><div>" + escape(who.office()) + ",</div><div class='name'>" + escape(who.name())
                        + "</div></td>")
                .toList();
        var rows = new StringBuilder();
        for (var i = 0; i < cells.size(); i += 2) {
            rows.append("<tr>")
                    .append(cells.get(i))
                    .append(i + 1 < cells.size() ? cells.get(i + 1) : "<td></td>")
                    .append("</tr>");
        }
        return rows.isEmpty() ? "" : "<table class='signatories'>" + rows + "</table>";
    }

    private static String enclosures(List<String> enclosures) {
        return enclosures.isEmpty()
                ? ""
                : enclosures.stream()
                        .map(name -> "<li>" + escape(name) + "</li>")
                        .collect(Collectors.joining(
                                "", "<div class='enclosures'>" + word("annexes") + "<ol>", "</ol></div>"));
    }

    private static String word(String key) {
        return escape(WORDS.getString(key));
    }

    private static String escape(String text) {
        return Entities.escape(text).replace("'", "&#39;");
    }
}
