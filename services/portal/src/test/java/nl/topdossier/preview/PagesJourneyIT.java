package nl.topdossier.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page in a real browser: for everyone, by keyboard, without script, and live. */
@SpringBootTest(
        classes = PreviewApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=portal",
            "topdossier.exercise=true",
            "logging.level.org.springframework.web=ERROR"
        })
class PagesJourneyIT {

    private static final int DESKTOP = 1360;
    private static final int PHONE = 390;

    @LocalServerPort
    int port;

    @Autowired
    LiveSample live;

    private static BrowserContext everyday;

    @BeforeAll
    static void openBrowser() {
        everyday = Chromium.browser().newContext();
    }

    @AfterAll
    static void closeBrowser() {
        everyday.close();
    }

    @BeforeEach
    void nobodyWasFaster() {
        live.reset();
    }

    static Stream<String> pages() {
        Stream<String> lists = Stream.of(
                "/tasks",
                "/tasks?scope=OFFICES&kind=AGREE",
                "/tasks?text=niets",
                "/letters",
                "/letters?text=niets",
                "/letters/new",
                "/board",
                "/board/letters/" + SampleLetters.MINISTER,
                "/board/summits/" + SampleSummits.HOSTED,
                "/board/work-tasks/" + SampleWork.TRANSPORT,
                "/audit",
                "/audit/" + SampleLetters.MINISTER,
                "/offices",
                "/login-lost",
                "/login-away",
                "/fail/400",
                "/fail/403",
                "/fail/404",
                "/fail/409",
                "/fail/413",
                "/fail/500",
                "/fail/503");
        Stream<String> letters = SampleLetters.ALL.stream().map(id -> "/letters/" + id);
        Stream<String> editing = Stream.of(
                "/letters/" + SampleLetters.DRAFTER + "/edit",
                "/letters/" + SampleLetters.MINISTER + "/edit",
                "/letters/" + SampleLetters.DRAFTER + "/conflict",
                "/letters/" + SampleLetters.MINISTER + "/versions/3");
        Stream<String> ledger = Stream.of(
                "/ledger",
                "/ledger?words=niets",
                "/ledger/new",
                "/ledger/" + SampleLedger.DISCHARGED,
                "/ledger/" + SampleLedger.DISCHARGED + "/edit",
                "/ledger/import",
                "/ledger/import?broken=true",
                "/ledger/import?done=true",
                "/ledger/expiries",
                "/ledger/overview");
        String hosted = "/summits/" + SampleSummits.HOSTED;
        Stream<String> summits = Stream.of(
                "/summits",
                "/summits/new",
                hosted,
                hosted + "/edit",
                hosted + "/timetable",
                hosted + "/dates",
                hosted + "/dates?firstDay=2025-10-15&lastDay=2025-10-16",
                hosted + "/work",
                hosted + "/work?state=CANCELLED",
                hosted + "/work-tasks/new",
                hosted + "/figures",
                hosted + "/report",
                "/work-tasks/" + SampleWork.TRANSPORT,
                "/plan");
        return Stream.of(lists, letters, editing, ledger, summits).flatMap(page -> page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void excludeNobodyOnDesktopAndPhone(String address) {
        onPage(address, DESKTOP, page -> {
            page.locator("details").evaluateAll("all => all.forEach(each => { each.open = true; })");
            for (int width : List.of(DESKTOP, PHONE)) {
                page.setViewportSize(width, 844);
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as("findings at " + width)
                        .extracting(Rule::toString)
                        .isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("no sideways scrolling at " + width)
                        .isEqualTo(true);
            }
        });
    }

    @Test
    void areReachedByKeyboardAlone() {
        onPage("/letters/" + SampleLetters.MINISTER, DESKTOP, page -> {
            page.keyboard().press("Tab");
            assertThat(page.getByText("Naar de inhoud")).isFocused();

            tabTo(page, page.getByText("Akkoord en ondertekenen"));
            tabTo(page, page.locator("summary", new Page.LocatorOptions().setHasText("Terugsturen")));
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Wat moet er anders?")).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.getByLabel("Wat moet er anders?")).isHidden();
            assertThat(page.locator("summary", new Page.LocatorOptions().setHasText("Terugsturen")))
                    .isFocused();
        });
        onPage("/tasks", DESKTOP, page -> {
            tabTo(page, button(page, "Neem op: Verslag van de NAVO-top van 14 juni 2021"));
            tabTo(page, toDo(page, "Verslag van de NAVO-top van 14 juni 2021"));
        });
        onPage("/board", DESKTOP, page -> {
            tabTo(page, button(page, "Probeer opnieuw"));
            tabTo(page, button(page, "Herstart het proces"));
            tabTo(page, button(page, "Verwerk opnieuw"));
        });
        onPage("/work-tasks/" + SampleWork.TRANSPORT, DESKTOP, page -> {
            tabTo(page, page.locator("#act-done > summary"));
            page.keyboard().press("Enter");
            assertThat(page.locator("#done-day")).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.locator("#act-done > summary")).isFocused();
        });
        onPage("/plan", DESKTOP, page -> {
            tabTo(page, button(page, "Toon"));
            tabTo(page, page.getByText("Toon ook de overige"));
        });
        onPage("/letters/" + SampleLetters.DRAFTER + "/edit", DESKTOP, page -> {
            tabTo(page, page.getByLabel("Tekst", new Page.GetByLabelOptions().setExact(true)));
            tabTo(page, button(page, "Opslaan als nieuwe versie"));
        });
    }

    @Test
    void keepTheActionsInSightOnPhone() {
        onPage("/letters/" + SampleLetters.MINISTER, PHONE, page -> {
            page.evaluate("window.scrollTo(0, 2000)");

            assertThat(button(page, "Akkoord en ondertekenen")).isInViewport();
            assertThat(page.locator("summary", new Page.LocatorOptions().setHasText("Terugsturen")))
                    .isInViewport();
        });
    }

    @Test
    void showTasksOfFasterColleaguesWithTheirNames() {
        onPage("/tasks", DESKTOP, page -> {
            followed(page);
            assertThat(page.getByText("Door Anna de Vries afgehandeld")).isHidden();

            live.letColleagueBeFaster();

            assertThat(page.getByText("Door Anna de Vries afgehandeld")).isVisible();
            assertThat(toDo(page, "Verslag van de NAVO-top in Washington")).isHidden();
        });
    }

    @Test
    void keepWhatIsOpenAndTypedWhenTheyRenewThemselves() {
        onPage("/letters/" + SampleLetters.MINISTER, DESKTOP, page -> {
            followed(page);
            Locator remarks = openReturn(page);
            remarks.fill("Welk nummer heeft de motie?");

            page.waitForResponse(response -> response.url().endsWith(SampleLetters.MINISTER.toString()), live::changed);

            assertThat(remarks).isVisible();
            assertThat(remarks).hasValue("Welk nummer heeft de motie?");
        });
    }

    @Test
    void keepRemarksOfTasksThatVanished() {
        onPage("/letters/" + SampleLetters.MINISTER, DESKTOP, page -> {
            followed(page);
            openReturn(page).fill("Welk nummer heeft de motie?");

            live.letColleagueBeFaster();

            assertThat(page.getByText("U had opmerkingen getypt")).isVisible();
            assertThat(page.locator("[data-unsent] blockquote")).hasText("Welk nummer heeft de motie?");
            button(page, "Tekst weggooien").click();
            assertThat(page.getByText("U had opmerkingen getypt")).isHidden();
        });
    }

    @Test
    void putTypedRemarksBackAfterLostPageAndForgetThemOnceSent() {
        onPage("/letters/" + SampleLetters.MINISTER, DESKTOP, page -> {
            openReturn(page).fill("Welk nummer heeft de motie?");
            page.reload();
            assertThat(page.getByLabel("Wat moet er anders?")).hasValue("Welk nummer heeft de motie?");

            button(page, "Stuur terug").click();

            assertThat(page.getByRole(AriaRole.STATUS).first()).isVisible();
            page.reload();
            assertThat(page.getByLabel("Wat moet er anders?")).isHidden();
        });
    }

    @Test
    void drawTheModelWithItsTokens() {
        onPage("/board/letters/" + SampleLetters.MINISTER, DESKTOP, page -> {
            Locator diagram = page.locator("#diagram-collect-sign-offs");

            assertThat(diagram.locator(".td-token")).hasText("2");
            assertThat(diagram.locator("[data-element-id=Task_GiveSignOff].td-active"))
                    .isVisible();
            assertThat(diagram.locator(".bjs-powered-by")).isVisible();
            assertThat(page.locator("#diagram-draft-letter .td-incident")).isVisible();
        });
    }

    @Test
    void drawTheModelsOfSummitsAndWorkWithTheirTokens() {
        onPage("/board/summits/" + SampleSummits.HOSTED, DESKTOP, page -> {
            Locator diagram = page.locator("#diagram-prepare-summit");

            assertThat(diagram.locator("[data-element-id=Task_AwaitMilestone].td-active"))
                    .isVisible();
            assertThat(diagram.locator(".td-token").filter(new Locator.FilterOptions().setHasText("6")))
                    .isVisible();
        });
        onPage("/board/work-tasks/" + SampleWork.TRANSPORT, DESKTOP, page -> {
            Locator diagram = page.locator("#diagram-do-work-task");

            assertThat(diagram.locator("[data-element-id=Task_DoWork].td-active"))
                    .isVisible();
        });
    }

    @Test
    void leadFromSectionsOfLettersToTheLedger() {
        onPage("/letters/" + SampleLetters.MINISTER, DESKTOP, page -> {
            page.getByText("Leg vast als toezegging: Tot slot: Woord van dank").click();

            assertThat(page).hasURL(Pattern.compile("/ledger/new\\?.*sourceLetterId="));
        });
    }

    @Test
    void leaveTheScreenBehindOnPaperAndSayWhatAndWhenItWas() {
        onPage("/plan", DESKTOP, page -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.getByRole(AriaRole.NAVIGATION)).isHidden();
            assertThat(page.getByRole(AriaRole.SEARCH)).isHidden();
            assertThat(page.getByText("Niet afgedrukt: 18 andere die niet in gevaar zijn."))
                    .isVisible();
            assertThat(aboveEachSheet(page, "what")).isEqualTo("\"Wat bedreigt de deadline?\"");
        });
        onPage("/summits/" + SampleSummits.HOSTED + "/report", DESKTOP, page -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.getByRole(AriaRole.NAVIGATION).first()).isHidden();
            assertThat(aboveEachSheet(page, "what")).contains("Voorbeeldtop in Den Haag");
            assertThat(aboveEachSheet(page, "when")).contains("Stand van 2 juli 2025", "OEFENING");
        });
    }

    private static String aboveEachSheet(Page page, String part) {
        return String.valueOf(page.evaluate(
                "getComputedStyle(document.documentElement).getPropertyValue('--td-paper-" + part + "')"));
    }

    @Test
    void workWithoutScript() {
        try (BrowserContext context =
                Chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(url("/tasks"));
            page.getByLabel("Zoek op titel").fill("niets");
            button(page, "Toon").click();
            assertThat(page.getByText("Geen taken die aan dit filter voldoen")).isVisible();

            page.navigate(url("/summits/" + SampleSummits.HOSTED + "/dates"));
            page.getByLabel("Laatste dag").fill("2025-10-22");
            button(page, "Toon wat er verandert").click();
            assertThat(page.getByText("Er veranderen 3 data")).isVisible();

            page.navigate(url("/letters/" + SampleLetters.MINISTER));
            openReturn(page).fill("Welk nummer heeft de motie?");
            button(page, "Stuur terug").click();
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Terugsturen");
        }
    }

    private static Locator openReturn(Page page) {
        page.locator("summary", new Page.LocatorOptions().setHasText("Terugsturen"))
                .click();
        return page.getByLabel("Wat moet er anders?");
    }

    private static Locator toDo(Page page, String title) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(": " + title));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static void tabTo(Page page, Locator target) {
        for (int steps = 0; steps < 150; steps++) {
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Expected the keyboard to reach " + target + ", but 150 tabs did not");
    }

    private void followed(Page page) {
        page.waitForCondition(() -> live.followers() > 0);
    }

    private void onPage(String address, int width, Consumer<Page> looks) {
        List<String> complaints = new ArrayList<>();
        try (Page page = everyday.newPage()) {
            page.setViewportSize(width, 844);
            page.onPageError(complaints::add);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("the server responded with a status")) {
                    complaints.add(message.text());
                }
            });
            page.navigate(url(address));
            looks.accept(page);
            page.evaluate("window.localStorage.clear()");
        }
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    private String url(String address) {
        return "http://127.0.0.1:" + port + address;
    }
}
