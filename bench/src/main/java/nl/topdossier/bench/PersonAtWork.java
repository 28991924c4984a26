package nl.topdossier.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import nl.topdossier.bench.Browser.Page;

/** One of many: reads the list, reads a letter, takes a task up or puts it back; the list stays open and live meanwhile. */
final class PersonAtWork {

    private static final String TASKS = "/tasks?scope=OFFICES";
    private static final Pattern CLAIMABLE = Pattern.compile("action=\"(/tasks/[0-9a-f-]{36}/claim)\"");
    private static final Pattern CLAIMED = Pattern.compile("action=\"(/tasks/[0-9a-f-]{36}/release)\"");
    private static final Pattern LETTER = Pattern.compile("href=\"(/letters/[0-9a-f-]{36})");

    private final Browser browser;
    private final Times clicks;
    private final Times views;

    PersonAtWork(Browser browser, Times clicks, Times views) {
        this.browser = browser;
        this.clicks = clicks;
        this.views = views;
    }

    /** With the list open, which is fetched again whenever it changes. */
    void begin() {
        browser.listen("/live/tasks", () -> Thread.startVirtualThread(this::refresh));
    }

    void act() {
        Page list = view(TASKS);
        List<String> claimable = found(CLAIMABLE, list);
        List<String> claimed = found(CLAIMED, list);
        List<String> letters = found(LETTER, list);
        if (!claimed.isEmpty()) {
            click(claimed, "/release", "/claim");
        } else if (!claimable.isEmpty() && ThreadLocalRandom.current().nextBoolean()) {
            click(claimable, "/claim", "/release");
        } else if (!letters.isEmpty()) {
            view(oneOf(letters));
        }
    }

    /** The click counts from the moment that it is made until the page that shows it is there. */
    private void click(List<String> choices, String act, String shows) {
        String address = oneOf(choices);
        long begin = System.nanoTime();
        Page page = browser.post(address, Map.of());
        long took = System.nanoTime() - begin;
        requireThere(page, address);
        // The same demo person may sit at several screens; what another screen did meanwhile shows nothing.
        if (page.body().contains(address.replace(act, shows))) {
            clicks.add(took);
        }
    }

    private Page view(String address) {
        long begin = System.nanoTime();
        Page page = browser.page(address);
        views.add(System.nanoTime() - begin);
        requireThere(page, address);
        return page;
    }

    private void refresh() {
        try {
            browser.part(TASKS);
        } catch (Unmeasurable e) {
            // The page would say that it is not connected; the next act shows whether that is so.
        }
    }

    private static void requireThere(Page page, String address) {
        if (!page.isThere()) {
            throw new Unmeasurable("Expected a page at " + address + ", but got " + page.status());
        }
    }

    private static String oneOf(List<String> choices) {
        return choices.get(ThreadLocalRandom.current().nextInt(choices.size()));
    }

    private static List<String> found(Pattern pattern, Page page) {
        var found = new ArrayList<String>();
        var matcher = pattern.matcher(page.body());
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
