package nl.topdossier.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One letter, from a blank page to the numbers of both Houses, by the people whose work it is. */
class DayOfWorkIT {

    private static final String TITLE = "Verslag van de bijeenkomst in Antalya";
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);
    private static final LocatorAssertions.IsHiddenOptions GONE =
            new LocatorAssertions.IsHiddenOptions().setTimeout(30_000);
    private static final Pattern LETTER = Pattern.compile("/letters/[0-9a-f-]{36}");

    @Test
    void bringsALetterFromABlankPageToBothHouses() {
        try (Desk anna = Desk.of("anna");
                Desk bram = Desk.of("bram");
                Desk hanna = Desk.of("hanna");
                Desk karel = Desk.of("karel");
                Desk foreignAffairs = Desk.of("minister-bz");
                Desk defence = Desk.of("minister-def");
                Desk primeMinister = Desk.of("minister-president");
                Desk petra = Desk.of("petra")) {
            String letter = opensAndWrites(anna);
            bothTextsAreKept(letter, anna, bram);
            submits(letter, anna);

            foreignAffairs.open("/tasks");
            assertThat(foreignAffairs.task(TITLE)).isVisible(SOON);
            primeMinister.open("/tasks");
            assertThat(primeMinister.task(TITLE)).isVisible(SOON);

            preparedRemarksReachTheMinister(letter, karel, foreignAffairs);
            returned(letter, defence, foreignAffairs);
            answeredAndSentAgain(letter, anna, hanna);
            agreedInAnyOrder(letter, primeMinister, foreignAffairs, defence);
            released(letter, petra);
        }
    }

    private static String opensAndWrites(Desk anna) {
        Page page = anna.open("/letters/new").page();
        page.getByLabel("Titel").fill(TITLE);
        page.getByLabel("Soort brief").selectOption("REPORT");
        page.getByLabel("Vergadering begint op").fill(LocalDate.now().toString());
        page.getByLabel("Vergadering eindigt op").fill(LocalDate.now().toString());
        anna.press("Brief openen");
        assertThat(page.getByText("De brief is geopend.")).isVisible();
        String letter = letterOf(page);
        assertThat(page.locator("#edit-signatories")).isVisible(reloading(page, letter + "/edit"));

        page.locator("#text").fill("""
                # Verslag van de bijeenkomst in Antalya

                De bijeenkomst vond plaats in Antalya.

                ## Inzet

                Er is gesproken over de motie met nummer 533.
                """);
        assertThat(page.locator("#preview-live")).containsText("Er is gesproken over de motie");
        page.getByLabel("Tweede Kamer", exactly())
                .fill("Geachte voorzitter,\n\nHierbij het verslag, ook aan de Eerste Kamer.");
        page.getByLabel("Eerste Kamer", exactly())
                .fill("Geachte voorzitter,\n\nHierbij het verslag, ook aan de Tweede Kamer.");
        page.getByLabel("Wie moet beslissen").selectOption("BZ");
        page.getByLabel("Onderwerp van de nota").fill("Verslag van de bijeenkomst");
        page.getByLabel("Tekst van de nota").fill("Geadviseerd wordt akkoord te gaan met verzending.");
        anna.press("Opslaan als nieuwe versie");
        assertThat(anna.notice()).hasText("Versie 1 is opgeslagen.");
        assertThat(page.locator("#text-head ~ span").first()).hasText("versie 1");
        return letter;
    }

    /** The offices that sign are proposed by the decision table, a moment after opening. */
    private static LocatorAssertions.IsVisibleOptions reloading(Page page, String address) {
        page.waitForCondition(() -> {
            if (page.locator("#edit-signatories").isVisible()) {
                return true;
            }
            page.navigate(Product.portal() + address);
            return page.locator("#edit-signatories").isVisible();
        });
        return SOON;
    }

    private static void bothTextsAreKept(String letter, Desk anna, Desk bram) {
        anna.open(letter + "/edit");
        bram.open(letter + "/edit");
        replace(anna.page().locator("#text"), "in Antalya.", "in Antalya, in Turkije.");
        anna.press("Opslaan als nieuwe versie");
        replace(bram.page().locator("#text"), "Er is gesproken", "Er is lang gesproken");
        bram.press("Opslaan als nieuwe versie");

        Page both = bram.page();
        assertThat(both.getByText("Iemand anders was u voor").first()).isVisible();
        assertThat(both.locator(".td-conflict del")).containsText(", in Turkije");
        assertThat(both.locator(".td-conflict ins")).containsText("lang");
        bram.excludesNobody("both-texts");
        replace(both.getByLabel("De tekst die u wilt bewaren").first(), "in Antalya.", "in Antalya, in Turkije.");
        bram.press("Opslaan als versie 3");
        assertThat(bram.notice()).hasText("Versie 3 is opgeslagen.");
        assertThat(both.locator("#text article")).containsText("in Turkije");
        assertThat(both.locator("#text article")).containsText("lang gesproken");
    }

    private static void submits(String letter, Desk anna) {
        anna.open(letter).press("Voorleggen");
        assertThat(anna.notice()).hasText("De brief is voorgelegd.");
        assertThat(anna.act("Voorleggen")).isHidden();
        assertThat(anna.act("Bewerken")).isHidden();
        anna.open("/tasks");
        assertThat(anna.task(TITLE).locator(".td-task__do")).isHidden();
    }

    private static void preparedRemarksReachTheMinister(String letter, Desk karel, Desk minister) {
        karel.open(letter);
        assertThat(karel.act("Akkoord en ondertekenen")).isHidden();
        karel.act("Opmerkingen voorbereiden", "Let op: het nummer van de motie.", "Bewaar voor wie beslist");
        assertThat(karel.notice()).hasText("Uw opmerkingen staan klaar voor wie beslist.");
        minister.open(letter);
        assertThat(minister.page().getByText("Voorbereid door Karel Smit")).isVisible();
        assertThat(minister.page().locator("#memo")).containsText("Geadviseerd wordt akkoord");
        minister.excludesNobody("letter-to-sign");
    }

    private static void returned(String letter, Desk defence, Desk foreignAffairs) {
        defence.open(letter).act("Terugsturen", "Welk nummer heeft de motie: 532 of 533?", "Stuur terug");
        assertThat(defence.notice()).hasText("U hebt de brief teruggestuurd, met uw opmerkingen.");
        assertThat(defence.act("Akkoord en ondertekenen")).isHidden();
        assertThat(defence.page().locator("#signoffs")).containsText("532 of 533");
        defence.open("/tasks");
        assertThat(defence.task(TITLE).locator(".td-task__do")).isHidden();
        // The round stops, and the page that the other minister has open follows by itself.
        assertThat(foreignAffairs.act("Akkoord en ondertekenen")).isHidden(GONE);
    }

    private static void answeredAndSentAgain(String letter, Desk anna, Desk hanna) {
        hanna.open(letter);
        assertThat(hanna.act("Kies hoe het verdergaat")).isVisible(SOON);
        hanna.page().locator("#choose-reentry > summary").click();
        hanna.excludesNobody("choose-reentry");
        hanna.page()
                .getByLabel("de gewijzigde tekst daarna meteen naar de bewindspersonen")
                .check();
        hanna.page().locator("#choose-reentry textarea").fill("De tekst moet anders.");
        hanna.press("Ga zo verder");
        assertThat(hanna.notice()).hasText("De brief gaat verder zoals u koos.");
        assertThat(hanna.act("Kies hoe het verdergaat")).isHidden();

        Page page = anna.open(letter).page();
        page.getByText("Beantwoord deze opmerking").click();
        page.getByLabel("Uw antwoord").fill("Het is 532.");
        page.getByLabel("Dit is een aanname").check();
        anna.press("Leg antwoord vast");
        assertThat(anna.notice()).hasText("Uw antwoord is vastgelegd.");
        assertThat(page.locator("#remarks")).containsText("Het is 532.");
        assertThat(page.locator("#remarks")).containsText("aanname van de oefening");

        anna.open(letter + "/edit");
        replace(page.locator("#text"), "nummer 533", "nummer 532");
        anna.press("Opslaan als nieuwe versie");
        assertThat(anna.notice()).hasText("Versie 4 is opgeslagen.");
        anna.press("Voorleggen");
        assertThat(anna.notice()).hasText("De brief is voorgelegd.");
    }

    private static void agreedInAnyOrder(String letter, Desk primeMinister, Desk foreignAffairs, Desk defence) {
        primeMinister.open("/tasks");
        assertThat(primeMinister.task(TITLE).locator(".td-task__do")).isVisible(SOON);
        primeMinister.open(letter).press("Akkoord");
        assertThat(primeMinister.notice()).hasText("U hebt akkoord gegeven.");
        assertThat(primeMinister.act("Akkoord")).isHidden();
        primeMinister.open("/tasks");
        assertThat(primeMinister.task(TITLE).locator(".td-task__do")).isHidden();

        defence.open(letter);
        assertThat(defence.page().locator("#changes")).containsText("532");
        defence.press("Akkoord en ondertekenen");
        assertThat(defence.notice()).hasText("U hebt akkoord gegeven en ondertekend.");
        foreignAffairs.open(letter).press("Akkoord en ondertekenen");
        assertThat(foreignAffairs.notice()).hasText("U hebt akkoord gegeven en ondertekend.");
        assertThat(foreignAffairs.act("Akkoord en ondertekenen")).isHidden();
    }

    private static void released(String letter, Desk petra) {
        petra.open("/tasks");
        assertThat(petra.task(TITLE).locator(".td-task__do")).isVisible(SOON);
        petra.open(letter).excludesNobody("letter-to-release");
        petra.press("Vrijgeven voor verzending");
        assertThat(petra.notice()).hasText("De brief is vrijgegeven voor verzending.");
        assertThat(petra.act("Vrijgeven voor verzending")).isHidden();
        petra.press("Vrijgave ongedaan maken");
        assertThat(petra.notice()).hasText("De vrijgave is ongedaan gemaakt.");

        assertThat(petra.act("Vrijgeven voor verzending")).isVisible(SOON);
        petra.open(letter).press("Vrijgeven voor verzending");
        Locator houses = petra.page().locator("#houses");
        // The page renews itself until both Houses have received and numbered the letter.
        assertThat(houses.locator(".td-house").first()).containsText("Genummerd", within(60));
        petra.excludesNobody("letter-at-the-houses");
    }

    private static LocatorAssertions.ContainsTextOptions within(int seconds) {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(seconds * 1_000d);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static void replace(Locator text, String before, String after) {
        String now = text.inputValue();
        org.assertj.core.api.Assertions.assertThat(now).contains(before);
        text.fill(now.replace(before, after));
    }

    private static String letterOf(Page page) {
        Matcher address = LETTER.matcher(page.url());
        org.assertj.core.api.Assertions.assertThat(address.find())
                .as(page.url())
                .isTrue();
        return address.group();
    }
}
