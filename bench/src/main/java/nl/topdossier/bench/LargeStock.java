package nl.topdossier.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nl.topdossier.bench.Browser.Page;
import nl.topdossier.processes.Postgres;

/** Pages over many open tasks and running letters, which are written straight into the schemas. */
final class LargeStock {

    private static final int LISTS = 500;
    private static final int BOARDS = 100;
    private static final Duration AT_MOST = Duration.ofSeconds(30);
    private static final List<String> WHO = List.of("hanna", "dirk", "minister-bz", "minister-def", "petra", "mila");

    /** Thirteen offices of the exercise and others beside them, of which each has its share. */
    private static final String OFFICE = """
            (case when n %% 100 < 13 then (array['BZ','DEF','MP','JENV','DVB','DGPZ','SG-BZ','DEF-BS','AZ-KMP','JZ','BZ-KAB','DEF-KAB','PZ'])[n %% 100 + 1]
                  else 'OFFICE-' || n %% 1000 end)""";

    private static final String CARDS = """
            insert into portal.letter_card (letter_id, title, kind, office_id, houses, marking, version, stage, stage_since, deadline,
                stale)
            select md5('bench letter ' || n)::uuid, 'Brief ' || n || ' over een onderwerp van de top', 'REPORT', 'DVB', 'TWEEDE_KAMER',
                'ONGERUBRICEERD', 1 + n %% 5, (array['DRAFT','COORDINATION','LINE','MINISTERS','READY'])[n %% 5 + 1],
                now() - n %% 1000 * interval '1 hour', now() + (n %% 2000 - 100) * interval '1 hour', false
            from generate_series(1, %1$d) n
            """;

    private static final String BOOKED_TASKS = """
            insert into portal.task_row (task_id, letter_id, service, kind, process_id, business_key, office_id, deadline, opened_at)
            select md5('bench task ' || n)::uuid, md5('bench letter ' || 1 + n %% %2$d)::uuid, 'approval', 'give-sign-off',
                'collect-sign-offs', md5('bench round ' || n)::uuid, %3$s, now() + n %% 2000 * interval '1 hour',
                now() - n %% 1000 * interval '1 hour'
            from generate_series(1, %1$d) n
            """;

    private static final String TASKS = """
            insert into approval.task (task_id, letter_id, kind, process_id, business_key, office_id, deadline, opened_at)
            select task_id, letter_id, kind, process_id, business_key, office_id, deadline, opened_at
            from portal.task_row on conflict do nothing
            """;

    private final BenchStack stack;
    private final Workload load;
    private final Report report;

    LargeStock(BenchStack stack, Workload load, Report report) {
        this.stack = stack;
        this.load = load;
        this.report = report;
    }

    void measure() {
        report.say("writing " + load.tasks() + " open tasks of " + load.items() + " letters into the schemas");
        write();
        List<Browser> officials = WHO.stream().map(stack::browser).toList();
        Times lists = open(officials, "/tasks?scope=OFFICES", LISTS);
        report.add(Bar.atMost(
                "task list page among " + load.tasks() + " open tasks, p99",
                50,
                "ms",
                lists.millis(0.99),
                lists.toString()));
        Times boards = open(List.of(stack.browser("coen")), "/board", BOARDS);
        report.add(Bar.atMost(
                "board among " + load.items() + " open items, p99",
                1000,
                "ms",
                boards.millis(0.99),
                boards.toString()));
    }

    /** So often, or as often as half a minute allows; some times before it counts. */
    private static Times open(List<Browser> browsers, String path, int times) {
        var measured = new Times();
        long end = System.nanoTime() + AT_MOST.toNanos();
        for (int i = -times / 10; i < times && System.nanoTime() < end; i++) {
            Browser browser = browsers.get(Math.floorMod(i, browsers.size()));
            long begin = System.nanoTime();
            Page page = browser.page(path);
            if (i >= 0) {
                measured.add(System.nanoTime() - begin);
            }
            if (!page.isThere()) {
                throw new Unmeasurable("Expected a page at " + path + ", but got " + page.status());
            }
        }
        return measured;
    }

    private void write() {
        String url = Postgres.jdbcUrl(stack.port("postgresql"), "topdossier");
        try (var connection = DriverManager.getConnection(url, Postgres.USER, "");
                var statement = connection.createStatement()) {
            statement.executeUpdate(CARDS.formatted(load.items()));
            statement.executeUpdate(BOOKED_TASKS.formatted(load.tasks(), load.items(), OFFICE.formatted()));
            statement.executeUpdate(TASKS);
            // As the database does by itself in a quiet minute.
            statement.execute("vacuum analyze portal.letter_card, portal.task_row, approval.task");
        } catch (SQLException e) {
            throw new Unmeasurable("Expected to write the stock, but " + e.getMessage(), e);
        }
    }
}
