package nl.topdossier.bench;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A task list that stays open: it fetches its live part again when its stream says so, as the page's script does. */
final class OpenList {

    private static final String PATH = "/tasks?scope=OFFICES";
    private static final Pattern TASK = Pattern.compile("id=\"task-([0-9a-f-]{36})\"");

    private final Browser browser;
    private final ExecutorService threads;
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<UUID, Long> seen = new ConcurrentHashMap<>();

    OpenList(Browser browser, ExecutorService threads) {
        this.browser = browser;
        this.threads = threads;
        fetch();
        browser.listen("/live/tasks", this::changed);
    }

    /** When each task was in the list for the first time, by the clock of this machine in milliseconds. */
    Map<UUID, Long> seen() {
        return seen;
    }

    /** What is asked while a part is under way is fetched once more after it. */
    private void changed() {
        if (asked.getAndIncrement() == 0) {
            threads.execute(() -> {
                int done = 0;
                while (asked.addAndGet(-done) > 0) {
                    done = asked.get();
                    fetch();
                }
            });
        }
    }

    private void fetch() {
        String body = browser.part(PATH).body();
        long now = System.currentTimeMillis();
        Matcher tasks = TASK.matcher(body);
        while (tasks.find()) {
            seen.putIfAbsent(UUID.fromString(tasks.group(1)), now);
        }
    }
}
