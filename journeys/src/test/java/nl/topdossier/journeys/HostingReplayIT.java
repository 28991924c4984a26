package nl.topdossier.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.topdossier.exercise.DenHaag2025;
import nl.topdossier.exercise.ExerciseStack;
import nl.topdossier.exercise.SummitReviews;
import nl.topdossier.exercise.SummitWork;
import org.junit.jupiter.api.Test;

/**
 * The hosting of Den Haag 2025, from the first meeting of the committee to the thanks after it, with the shortening from three
 * days to two in between: the acts that ./topdossier demo summit does over the interfaces, each through a page by whose it is.
 */
class HostingReplayIT {

    private static final String NAME = "NAVO-top Den Haag 2025, nagespeeld";
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    private static final Map<String, String> REVIEWS = Map.of(
            "readiness-half-year", "Gereedheidstoets een half jaar vooraf",
            "readiness-two-months", "Gereedheidstoets twee maanden vooraf",
            "readiness-two-weeks", "Gereedheidstoets twee weken vooraf");

    private final ExerciseStack stack = Product.exercise();
    private final Desks desks = new Desks();

    @Test
    void replaysDenHaagFromTheFirstMeetingToTheThanks() {
        try (desks) {
            Desk coen = desks.of("coen");
            UUID summitId = planned(coen);
            String summit = "/summits/" + summitId;
            var work = new SummitWork(stack, summitId, new WorkThroughPages(stack, desks, DenHaag2025.WORK_RESULT));
            workPlanned(summit, coen);
            hasEndedByItself(summit, coen);

            var reviews = new SummitReviews(stack, summitId);
            int acts =
                    reviews.workBefore(DenHaag2025.SHORTENED_ASSUMED, work, review -> foundReady(review, summit, coen));
            roomsRecordedWhileSomebodyFillsIn(summit, desks.of("tess"), coen);
            shortened(summit, coen);
            seenByThoseWhoseWorkMoved(summit, work);
            budgetOverrunAndRaised(summit, coen);
            acts += reviews.workBefore(DenHaag2025.END_OF_REPLAY, work, review -> foundReady(review, summit, coen));
            sentLettersPutRight(summit, desks.of("petra"));
            evaluated(summit, coen);

            assertThat(acts).isGreaterThan(60);
            assertThat(work.open()).isEmpty();
            assertThat(work.onOtherDays()).isEmpty();
            assertThat(work.exceptions()).isZero();
            closedWithAllWorkDone(summit, coen);
            keptInTheAuditTrail(summitId, coen);
        }
    }

    private static UUID planned(Desk coen) {
        Page page = coen.open("/summits/new").page();
        page.getByLabel("Naam", exactly()).fill(NAME);
        page.getByLabel("Soort vergadering").selectOption("SUMMIT");
        page.getByLabel("Wat wij doen").selectOption("HOSTING");
        page.getByLabel("Eerste dag").fill(DenHaag2025.FIRST_DAY.toString());
        page.getByLabel("Laatste dag").fill(DenHaag2025.PLANNED_LAST_DAY.toString());
        page.getByLabel("Plaats", exactly()).fill("Den Haag");
        page.getByLabel("Locatie").fill("World Forum");
        coen.press("Plan de top");
        assertThat(coen.notice()).hasText("De top is gepland.");
        var address = Pattern.compile("/summits/([0-9a-f-]{36})").matcher(page.url());
        assertThat(address.find()).as(page.url()).isTrue();
        return UUID.fromString(address.group(1));
    }

    private static void workPlanned(String summit, Desk coen) {
        Page page = coen.open(summit + "/work").page();
        page.getByLabel("Sjabloon").selectOption(DenHaag2025.TEMPLATE + "/" + DenHaag2025.TEMPLATE_VERSION);
        coen.press("Plan het werk");
        assertThat(coen.notice()).hasText("Het werk is gepland.");
        assertThat(page.getByText("23 stukken werk")).isVisible();
        assertThat(coen.open(summit + "/timetable").page().locator("#letter-ANNOTATED_AGENDA"))
                .containsText("vrijdag 13 juni 2025");
    }

    /** Its days lie in the past; the page follows when the engine has noticed. */
    private static void hasEndedByItself(String summit, Desk coen) {
        assertThat(coen.open(summit).page().locator(".td-head").getByText("Geweest"))
                .isVisible(SOON);
    }

    /** The page of whoever fills in an amount meanwhile follows, and leaves what was ticked and chosen. */
    private static void roomsRecordedWhileSomebodyFillsIn(String summit, Desk tess, Desk coen) {
        coen.open(summit + "/figures");
        Locator begun = coen.fold("Nieuw bedrag: veiligheid");
        begun.getByLabel("Verplicht").check();
        begun.getByLabel("Beslist bij").selectOption(new SelectOption().setLabel("Voorjaarsnota 2025"));
        begun.getByLabel("Dit is een aanname").check();

        roomsRecorded(summit, tess);

        assertThat(coen.page().locator(".td-figure", hasText("kamers geblokt")))
                .containsText("Eerdere waarden (2)", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        assertThat(begun.getByLabel("Verplicht")).isChecked();
        assertThat(begun.getByLabel("Dit is een aanname")).isChecked();
        assertThat(begun.getByLabel("Beslist bij")).hasValue("spring-2025");
    }

    private static void roomsRecorded(String summit, Desk tess) {
        tess.open(summit + "/figures");
        Locator form = tess.fold("Nieuwe waarde: kamers geblokt");
        form.getByLabel("Waarde").fill("4.000");
        form.getByLabel("Bron", alone()).fill(DenHaag2025.ROOMS_SOURCE);
        form.getByLabel("Sinds wanneer").fill(DenHaag2025.ROOMS_KNOWN_ON.toString());
        Desk.send(form, "Leg vast");
        assertThat(tess.notice()).hasText("De waarde is vastgelegd.");
        assertThat(tess.page().getByText("nog 500 kamers te kort")).isVisible();
    }

    private static void shortened(String summit, Desk coen) {
        Page page = coen.open(summit + "/dates").page();
        page.getByLabel("Laatste dag").fill(DenHaag2025.LAST_DAY.toString());
        coen.press("Toon wat er verandert");
        assertThat(page.getByText("Vervoer van delegaties: klaar")).isVisible();
        assertThat(page.getByText("Verslag: uiterlijk verzenden").first()).isVisible();
        coen.press("Pas toe");
        assertThat(coen.notice()).containsText("De data zijn gewijzigd.");
        assertThat(coen.page().locator(".td-head")).containsText("24 juni 2025 tot en met 25 juni 2025");
        assertThat(coen.open(summit + "/timetable").page().locator("#letter-REPORT"))
                .containsText("donderdag 3 juli 2025");
    }

    private void seenByThoseWhoseWorkMoved(String summit, SummitWork work) {
        int seen = 0;
        for (String person : work.owners().stream()
                .map(office -> stack.holderOf(office).userName())
                .distinct()
                .toList()) {
            Desk owner = desks.of(person);
            owner.open(summit + "/work");
            for (int told = owner.page().locator("#moved").count(); told > 0; told--) {
                owner.press("Gezien");
                assertThat(owner.notice()).hasText("Vastgelegd dat u het zag.");
                assertThat(owner.page().locator("#moved")).hasCount(told - 1);
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(5);
    }

    private static void budgetOverrunAndRaised(String summit, Desk coen) {
        coen.open(summit + "/figures");
        Locator committed = coen.fold("Nieuw bedrag: veiligheid");
        committed.getByLabel("Verplicht").check();
        committed.getByLabel("Bedrag in euro").fill("110 mln");
        committed.getByLabel("Bron", alone()).fill("aangenomen");
        recordedAsAssumed(committed, coen);
        assertThat(coen.page().locator("#budget tbody tr", hasText("veiligheid")))
                .containsText("Overschreden");

        Locator planned = coen.fold("Nieuw bedrag: veiligheid");
        planned.getByLabel("Begroot").check();
        planned.getByLabel("Bedrag in euro").fill("123,4 mln");
        planned.getByLabel("Bron", alone()).fill(DenHaag2025.RAISED_SOURCE);
        planned.getByLabel("Beslist bij").selectOption(new SelectOption().setLabel("Voorjaarsnota 2025"));
        recordedAsAssumed(planned, coen);
        assertThat(coen.page().locator("#budget tbody tr", hasText("veiligheid")))
                .not()
                .containsText("Overschreden");
    }

    private static void recordedAsAssumed(Locator form, Desk coen) {
        form.getByLabel("Sinds wanneer").fill(DenHaag2025.MONEY_KNOWN_ON.toString());
        form.getByLabel("Dit is een aanname").check();
        Desk.send(form, "Leg vast");
        assertThat(coen.notice()).hasText("Het bedrag is vastgelegd.");
    }

    /** From the task of the steering committee to what it found. */
    private static void foundReady(SummitReviews.Review review, String summit, Desk coen) {
        Locator form = fromTask(REVIEWS.getOrDefault(review.code(), review.code()), summit, coen);
        form.getByLabel("Gehouden op").fill(review.day().toString());
        form.getByLabel("Alles is op tijd klaar").check();
        Desk.send(form, "Leg vast");
        assertThat(coen.notice()).hasText("De uitkomst is vastgelegd.");
    }

    private static void evaluated(String summit, Desk coen) {
        Locator form = fromTask("Evaluatie", summit, coen);
        form.getByLabel("Gehouden op").fill(DenHaag2025.EVALUATED_ASSUMED.toString());
        form.getByLabel("Toelichting").fill(DenHaag2025.EVALUATION);
        Desk.send(form, "Leg vast");
        assertThat(coen.notice()).hasText("De uitkomst is vastgelegd.");
    }

    private static Locator fromTask(String milestone, String summit, Desk coen) {
        Locator task = coen.open("/tasks?kind=REVIEW&text=nagespeeld")
                .task(NAME)
                .locator(".td-row__title a[href^='" + summit + "']");
        assertThat(task).isVisible(SOON);
        task.click();
        coen.page().waitForURL(Pattern.compile(".*" + summit + ".*"));
        return coen.fold("Leg de uitkomst vast: " + milestone);
    }

    private static void sentLettersPutRight(String summit, Desk petra) {
        Locator open = petra.open(summit).page().locator("#corrections form");
        for (int letters = open.count(); letters > 0; letters--) {
            open.first().getByLabel("In welke brief").fill(DenHaag2025.CORRECTED);
            Desk.send(open.first(), "Leg vast");
            assertThat(open).hasCount(letters - 1);
        }
    }

    private static void closedWithAllWorkDone(String summit, Desk coen) {
        assertThat(coen.open(summit).page().locator(".td-head").getByText("Afgesloten"))
                .isVisible();
        coen.excludesNobody("summit-closed");
        Page report = coen.open(summit + "/report").page();
        assertThat(report.locator(".td-counter--ok")).containsText("23 van 23");
        assertThat(report.getByText("Niets is te laat.")).isVisible();
        assertThat(report.getByText("Dank, evaluatie en afrekening")).isVisible();
    }

    private static void keptInTheAuditTrail(UUID summitId, Desk coen) {
        Locator trail = coen.open("/audit/" + summitId).page().locator("main");
        for (String act : List.of(
                "Top gepland",
                "Werk gepland",
                "Top afgelopen",
                "Cijfer vastgelegd",
                "Data van de top gewijzigd",
                "Bedrag vastgelegd",
                "Uitkomst van een toets vastgelegd",
                "Top afgesloten")) {
            assertThat(trail).containsText(act);
        }
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Locator.GetByLabelOptions alone() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
