package nl.topdossier.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Many people with an open page each, who open another or act every half minute. */
final class PeopleAtWork {

    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final int LOGGING_IN = 8;
    private static final List<String> WHO = List.of(
            "anna",
            "bram",
            "hanna",
            "anna",
            "bram",
            "dirk",
            "sofie",
            "karel",
            "lotte",
            "petra",
            "coen",
            "minister-bz",
            "minister-def",
            "minister-president",
            "daan",
            "mila",
            "joris");

    private final BenchStack stack;
    private final Workload load;
    private final Report report;
    private final Times clicks = new Times();
    private final Times views = new Times();
    private final AtomicInteger troubles = new AtomicInteger();

    PeopleAtWork(BenchStack stack, Workload load, Report report) {
        this.stack = stack;
        this.load = load;
        this.report = report;
    }

    void measure() {
        report.say("logging " + load.people() + " people in");
        List<Browser> browsers = logIn();
        report.say(load.people() + " people at work for " + load.working().toSeconds() + " s");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long end = System.nanoTime() + load.working().toNanos();
            browsers.forEach(browser -> threads.execute(() -> work(new PersonAtWork(browser, clicks, views), end)));
        }
        report.add(Bar.atMost(
                "own click -> the page that shows it, with " + load.people() + " people at work, p95",
                load.people() > 1000 ? 500 : 150,
                "ms",
                clicks.millis(0.95),
                clicks + "; opening a page: " + views
                        + (troubles.get() == 0 ? "" : "; " + troubles.get() + " pages failed")));
    }

    private List<Browser> logIn() {
        var browsers = new ArrayList<Browser>();
        try (var threads = Executors.newFixedThreadPool(LOGGING_IN)) {
            var logins = new ArrayList<Future<Browser>>();
            for (int i = 0; i < load.people(); i++) {
                String name = WHO.get(i % WHO.size());
                logins.add(threads.submit(() -> stack.browser(name)));
            }
            for (Future<Browser> login : logins) {
                browsers.add(login.get());
            }
        } catch (ExecutionException e) {
            throw new Unmeasurable("Expected " + load.people() + " people to log in, but " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return browsers;
    }

    /** The first act at a moment of chance within the half minute, so that not all act at once. */
    private void work(PersonAtWork person, long end) {
        long next = System.nanoTime() + ThreadLocalRandom.current().nextLong(EVERY.toNanos());
        person.begin();
        while (next < end) {
            rest(next - System.nanoTime());
            try {
                person.act();
            } catch (Unmeasurable e) {
                troubles.incrementAndGet();
            }
            next += EVERY.toNanos();
        }
    }

    private static void rest(long nanos) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, nanos)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
