package nl.topdossier.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person at work in a browser of their own. Whatever the browser complains of makes the journey fail when they leave. */
final class Desk implements AutoCloseable {

    private static final int DESKTOP = 1360;
    private static final int PHONE = 390;

    private final String person;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Desk(String person) {
        this.person = person;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(DESKTOP, 900)
                        .setLocale("nl-NL"));
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status")) {
                complaints.add(message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    /** Logs in at the provider, as a person of the exercise. */
    static Desk of(String person) {
        Desk desk = new Desk(person);
        desk.page.navigate(Product.portal());
        desk.page
                .locator("form:has(input[name=username][value='" + person + "']) button")
                .click();
        desk.page.waitForURL(Pattern.compile(Pattern.quote(Product.portal()) + "/tasks.*"));
        return desk;
    }

    Page page() {
        return page;
    }

    Desk open(String address) {
        page.navigate(Product.portal() + address);
        return this;
    }

    /** Presses what has this name; several acts of one page may bear it. */
    Desk press(String name) {
        button(name).click();
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    /** Opens the form behind an act, writes what it asks for and sends it. */
    Desk act(String name, String words, String send) {
        Locator act = page.locator("details")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("> summary", new Page.LocatorOptions().setHasText(name))))
                .last();
        act.locator("> summary").click();
        act.locator("textarea").first().fill(words);
        act.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(send))
                .click();
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    /** Opens the form that is folded behind these words, spoken or read; open already it stays so. */
    Locator fold(String name) {
        Locator summary = page.locator("details > summary")
                .and(page.getByLabel(name).or(page.getByText(name)))
                .first();
        Locator fold = summary.locator("..");
        if (fold.getAttribute("open") == null) {
            summary.click();
        }
        return fold.locator("form");
    }

    static void send(Locator form, String name) {
        form.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        form.page().waitForLoadState(LoadState.LOAD);
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Locator act(String name) {
        return page.locator("#acts").getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    Locator task(String title) {
        return page.locator(".td-task").filter(new Locator.FilterOptions().setHasText(title));
    }

    Locator notice() {
        return page.locator(".td-notice").first();
    }

    /** Everybody can use the page, on a desk and on a phone; a picture of each is kept. */
    Desk excludesNobody(String name) {
        page.locator("details").evaluateAll("all => all.forEach(each => { each.open = true; })");
        for (int width : List.of(DESKTOP, PHONE)) {
            page.setViewportSize(width, 900);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(person + " on " + name + " at " + width)
                    .extracting(Rule::toString)
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("no sideways scrolling for " + person + " on " + name + " at " + width)
                    .isEqualTo(true);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Product.pictures().resolve(name + "-" + person + "-" + width + ".png")));
        }
        page.setViewportSize(DESKTOP, 900);
        return this;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("complaints of the browser of " + person).isEmpty();
    }
}
