package nl.topdossier.standins;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.topdossier.standins.griffie.Sender;
import nl.topdossier.standins.mail.Mails;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a real browser. Needs Chromium on this machine (-Dtopdossier.chromium, by default /usr/bin/chromium). */
@EnabledIf("chromiumIsHere")
class PagesIT {

    private static final Path CHROMIUM = Path.of(System.getProperty("topdossier.chromium", "/usr/bin/chromium"));

    @TempDir
    static Path data;

    static HttpServer portal;
    static StandIns standIns;
    static Playwright playwright;
    static Browser browser;

    static boolean chromiumIsHere() {
        return Files.isExecutable(CHROMIUM);
    }

    @BeforeAll
    static void start() throws Exception {
        portal = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        portal.createContext("/", exchange -> {
            byte[] page = "<h1>Terug bij het portaal</h1>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        portal.start();
        standIns = StandIns.started(data, Map.of("topdossier.portal.url", portalUrl()));
        Sender sender = new Sender(standIns);
        sender.handOver("tweede-kamer", "one", "brief");
        sender.behave("eerste-kamer", "{\"mode\": \"silent\"}");
        sender.handOver("eerste-kamer", "two", "brief");
        Mails.send(standIns.smtpPort(), "coordinator@bz.test", "three");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run",
                                "--disable-quic")));
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        standIns.close();
        portal.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login?fout", "/griffie", "/mail", "/bestaat-niet"})
    void isAccessibleAndFitsOnAPhone(String path) {
        try (BrowserContext phone = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 740))) {
            Page page = phone.newPage();
            page.navigate(standIns.url() + path);

            assertThat(page.getByText("OEFENING").first()).isVisible();
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        }
    }

    @Test
    void logsInWithOneClickWithoutJavaScript() {
        try (BrowserContext plain = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = plain.newPage();
            page.navigate(standIns.url() + "/oauth2/authorize?response_type=code&client_id=portal&scope=openid"
                    + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256"
                    + "&redirect_uri=" + portalUrl() + "/login/oauth2/code/topdossier");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in als Anna de Vries"))
                    .click();

            assertThat(page.getByRole(AriaRole.HEADING)).hasText("Terug bij het portaal");
            assertThat(page.url()).contains("/login/oauth2/code/topdossier?code=");
        }
    }

    @Test
    void showsAMailAsText() {
        try (BrowserContext phone = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 740))) {
            Page page = phone.newPage();
            page.navigate(standIns.url() + "/mail");
            page.getByText("Verslag: één top").click();

            assertThat(page.getByText("<b>Bijgaand</b> de brief")).isVisible();
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
    }

    @Test
    void changesTheBehaviourOfAHouse() {
        try (BrowserContext plain = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = plain.newPage();
            page.navigate(standIns.url() + "/griffie");
            page.getByLabel("Gedrag", new Page.GetByLabelOptions().setExact(true))
                    .first()
                    .selectOption("REFUSE");
            page.getByLabel("Voor de volgende").first().fill("2");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Instellen Tweede Kamer"))
                    .click();

            assertThat(page.getByText("weigert, voor de volgende 2")).isVisible();
        }
    }

    private static String portalUrl() {
        return "http://127.0.0.1:" + portal.getAddress().getPort();
    }
}
