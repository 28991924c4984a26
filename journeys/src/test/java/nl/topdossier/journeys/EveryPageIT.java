package nl.topdossier.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each person opens every page that their menu leads to, with the letters of the exercise at work. */
class EveryPageIT {

    /** The administrator of the offices, and an office that owns work and no letter. */
    private static final Set<String> WITHOUT_LETTERS = Set.of("ada", "tess");

    @ParameterizedTest
    @ValueSource(strings = {"anna", "minister-bz", "petra", "coen", "olga", "ada", "tess"})
    void isFitForEverybody(String person) {
        try (Desk desk = Desk.of(person)) {
            desk.excludesNobody("tasks");
            List<String> menu = addresses(desk, "header nav a, nav.td-nav a");
            assertThat(menu).isNotEmpty();
            for (String address : menu) {
                desk.open(address).excludesNobody(named(address));
            }
            desk.open("/letters?ended=true");
            List<String> letters = addresses(desk, "table a[href^='/letters/']");
            assertThat(letters.isEmpty() && !WITHOUT_LETTERS.contains(person))
                    .as("%s sees no letter", person)
                    .isFalse();
            for (String letter : letters.subList(0, Math.min(2, letters.size()))) {
                desk.open(letter).excludesNobody("letter-" + letters.indexOf(letter));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"coen,/board", "coen,/summits", "olga,/audit", "petra,/ledger"})
    void isThereForWhoeverNeedsIt(String person, String address) {
        try (Desk desk = Desk.of(person)) {
            desk.open(address);
            List<String> pages = addresses(desk, "main a[href^='" + address + "/']");
            assertThat(pages).as("pages below %s", address).isNotEmpty();
            for (String below : pages.subList(0, Math.min(3, pages.size()))) {
                desk.open(below).excludesNobody(named(address) + "-one");
            }
        }
    }

    private static List<String> addresses(Desk desk, String links) {
        return desk.page().locator(links).all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(address -> address != null && address.startsWith("/") && !address.contains("/new"))
                .map(address -> address.split("[?#]", 2)[0])
                .distinct()
                .toList();
    }

    private static String named(String address) {
        return address.substring(1).replace('/', '-');
    }
}
