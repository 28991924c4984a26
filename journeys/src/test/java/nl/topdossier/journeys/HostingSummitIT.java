package nl.topdossier.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A summit is planned with its work, moved, and worked on, by the people whose work it is. */
class HostingSummitIT {

    private static final String NAME = "Voorbeeldtop in Den Haag";
    private static final String WORK = "Ambtelijke voorbereiding";
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);
    private static final Pattern SUMMIT = Pattern.compile("/summits/[0-9a-f-]{36}");

    @Test
    void plansMovesAndWorksOnASummit() {
        try (Desk coen = Desk.of("coen");
                Desk tess = Desk.of("tess")) {
            String summit = planned(coen);
            workPlanned(summit, coen);
            momentOfDecisionAddedAndMoved(summit, coen);
            everyPageIsFit(summit, coen);
            taskDone(tess, coen, summit);
            shortened(summit, coen);
            movedWorkIsSeen(summit, tess);
        }
    }

    private static String planned(Desk coen) {
        LocalDate first = LocalDate.now().plusDays(200);
        Page page = coen.open("/summits/new").page();
        page.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill(NAME);
        page.getByLabel("Wat wij doen").selectOption("HOSTING");
        page.getByLabel("Eerste dag").fill(first.toString());
        page.getByLabel("Laatste dag").fill(first.plusDays(2).toString());
        page.getByLabel("Plaats", new Page.GetByLabelOptions().setExact(true)).fill("Den Haag");
        page.getByLabel("Wat geen bron heeft").fill("Aantal leden per delegatie");
        coen.excludesNobody("summit-new");
        coen.press("Plan de top");
        assertThat(coen.notice()).hasText("De top is gepland.");
        assertThat(page.getByText("Aantal leden per delegatie")).isVisible();
        var found = SUMMIT.matcher(page.url());
        assertThat(found.find()).as(page.url()).isTrue();
        return found.group();
    }

    private static void workPlanned(String summit, Desk coen) {
        Page page = coen.open(summit + "/work").page();
        page.getByLabel("Sjabloon").selectOption("den-haag-2025/1");
        coen.press("Plan het werk");
        assertThat(coen.notice()).hasText("Het werk is gepland.");
        assertThat(page.getByText("Vervoer van delegaties").first()).isVisible();
    }

    private static void momentOfDecisionAddedAndMoved(String summit, Desk coen) {
        coen.open(summit + "/figures");
        Locator added = coen.fold("Voeg een beslismoment toe");
        added.getByLabel("Hoe heet het moment").fill("Najaarsnota");
        added.getByLabel("Dag").fill("2030-11-29");
        Desk.send(added, "Voeg toe");
        assertThat(coen.notice()).hasText("Het beslismoment is toegevoegd.");

        Locator moved = coen.fold("Andere dag: Najaarsnota");
        moved.getByLabel("Dag").fill("20 working days before first day");
        Desk.send(moved, "Verzet");
        assertThat(coen.notice()).hasText("Het beslismoment is verzet.");
        assertThat(coen.page().getByText("meeschuivend: 20 working days before first day"))
                .isVisible();
    }

    private static void everyPageIsFit(String summit, Desk coen) {
        for (String page : List.of("", "/timetable", "/work", "/figures", "/report", "/edit", "/dates")) {
            coen.open(summit + page).excludesNobody("summit" + page.replace('/', '-'));
        }
        coen.open("/summits").excludesNobody("summits");
        coen.open("/plan").excludesNobody("plan");
        coen.open("/plan?summit=" + summit.substring("/summits/".length())).excludesNobody("plan-summit");
        coen.open(summit + "/work")
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vervoer van delegaties"))
                .first()
                .click();
        coen.page().waitForURL(Pattern.compile(".*/work-tasks/[0-9a-f-]{36}"));
        coen.excludesNobody("work");
    }

    private static void taskDone(Desk tess, Desk coen, String summit) {
        tess.open("/tasks?scope=OFFICES");
        assertThat(tess.task(WORK)).isVisible(SOON);
        tess.task(WORK).getByText("Open").click();
        tess.page().waitForURL(Pattern.compile(".*/work-tasks/[0-9a-f-]{36}"));
        tess.act("Klaar melden", "De voorbereiding staat.", "Meld klaar");
        assertThat(tess.notice()).hasText("Het werk is klaar gemeld.");
        assertThat(tess.page().getByText("De voorbereiding staat.")).isVisible();
        tess.open("/tasks?scope=OFFICES");
        assertThat(tess.task(WORK)).isHidden();
        assertThat(coen.open(summit + "/report").page().getByText(WORK).first()).isVisible();
    }

    private static void shortened(String summit, Desk coen) {
        LocalDate last = LocalDate.now().plusDays(201);
        Page page = coen.open(summit + "/dates").page();
        page.getByLabel("Laatste dag").fill(last.toString());
        coen.press("Toon wat er verandert");
        assertThat(page.getByText("Vervoer van delegaties: klaar")).isVisible();
        coen.excludesNobody("summit-preview");
        coen.press("Pas toe");
        assertThat(coen.notice()).containsText("De data zijn gewijzigd.");
    }

    private static void movedWorkIsSeen(String summit, Desk tess) {
        tess.open("/tasks?scope=OFFICES");
        assertThat(tess.task(NAME).first()).isVisible(SOON);
        tess.open(summit + "/work").excludesNobody("work-moved");
        tess.press("Gezien");
        assertThat(tess.notice()).hasText("Vastgelegd dat u het zag.");
    }
}
