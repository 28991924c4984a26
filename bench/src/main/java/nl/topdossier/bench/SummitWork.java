package nl.topdossier.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nl.topdossier.exercise.Colleague;
import nl.topdossier.exercise.StackAddresses.Service;
import nl.topdossier.processes.Postgres;

/** What endangers the deadline, asked over the work of many summits, which is written straight into the schema. */
final class SummitWork {

    private static final int SUMMITS = 20;
    private static final int TIMES = 30;
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    private static final List<String> STATEMENTS = List.of("""
            insert into logistics.summit (summit_id, name, meeting_kind, attendance, place, first_day, last_day, details, state, version)
            select md5('bench summit ' || s)::uuid, 'Top ' || s, 'summit', 'HOSTING', 'Den Haag', current_date + 200 + s,
                current_date + 201 + s, '{"sessions":[],"sideEvents":[],"debates":[],"assumed":[]}', 'PLANNED', 0
            from generate_series(1, %1$d) s
            """, """
            insert into logistics.work_plan (summit_id, template, template_version, planned_by, planned_at)
            select md5('bench summit ' || s)::uuid, 'bench', 1, md5('bench')::uuid, now() from generate_series(1, %1$d) s
            """, """
            insert into logistics.work_task (work_task_id, summit_id, key, number, title, title_en, office_id, state, start_rule,
                due_rule, start_day, due_day, working_days)
            select md5('bench work ' || s || ' ' || n)::uuid, md5('bench summit ' || s)::uuid, 'w' || n, n, 'Werk ' || n, 'Work ' || n,
                (array['DVB','TF-TOP','NCTV','DEF-BS'])[n %% 4 + 1], case when n <= 10 then 'READY' else 'WAITING' end,
                '180 calendar days before first day', 'first day', current_date + n / 5, current_date + 30 + n / 3, n %% 10
            from generate_series(1, %1$d) s, generate_series(1, %2$d) n
            """, """
            insert into logistics.work_result (work_task_id, position, name, working_days)
            select md5('bench work ' || s || ' ' || n)::uuid, 1, 'v1', n %% 5
            from generate_series(1, %1$d) s, generate_series(1, %2$d) n
            """, """
            insert into logistics.work_need (summit_id, of_key, kind, on_key, on_result)
            select md5('bench summit ' || s)::uuid, 'w' || n, k.kind, 'w' || n - k.back, k.result
            from generate_series(1, %1$d) s, generate_series(1, %2$d) n,
                (values ('BEFORE_START', 10, 'v1'), ('BEFORE_FINISH', 7, null), ('INFORMS', 3, null)) k(kind, back, result)
            where n > k.back
            """);

    private final BenchStack stack;
    private final Workload load;
    private final Report report;

    SummitWork(BenchStack stack, Workload load, Report report) {
        this.stack = stack;
        this.load = load;
        this.report = report;
    }

    void measure() {
        report.say("writing " + load.items() + " pieces of work of " + SUMMITS + " summits into the schema");
        write();
        Colleague coordinator = stack.exercise().colleague("coen");
        ask(coordinator, "/v1/plan", "all work of " + load.items() + " pieces over " + SUMMITS + " summits, p95");
        ask(
                coordinator,
                "/v1/plan?open=true&slackAtMost=0",
                "what endangers the deadline among " + load.items() + " pieces, p95");
        look("/plan", "the page of it in the portal, p95");
    }

    private void look(String path, String what) {
        Browser coordinator = stack.browser("coen");
        time(what, () -> {
            if (!coordinator.page(path).isThere()) {
                throw new Unmeasurable("Expected the page " + path);
            }
        });
    }

    private void ask(Colleague coordinator, String path, String what) {
        time(what, () -> {
            int plans = coordinator.get(Service.LOGISTICS, path).size();
            if (plans < SUMMITS) {
                throw new Unmeasurable("Expected the work of " + SUMMITS + " summits, but got " + plans);
            }
        });
    }

    private void time(String what, Runnable once) {
        var measured = new Times();
        long end = System.nanoTime() + AT_MOST.toNanos();
        for (int i = -TIMES / 10; i < TIMES && System.nanoTime() < end; i++) {
            long begin = System.nanoTime();
            once.run();
            if (i >= 0) {
                measured.add(System.nanoTime() - begin);
            }
        }
        report.add(Bar.atMost(what, 1000, "ms", measured.millis(0.95), measured.toString()));
    }

    private void write() {
        String url = Postgres.jdbcUrl(stack.port("postgresql"), "topdossier");
        try (var connection = DriverManager.getConnection(url, Postgres.USER, "");
                var statement = connection.createStatement()) {
            for (String sql : STATEMENTS) {
                statement.executeUpdate(sql.formatted(SUMMITS, load.items() / SUMMITS));
            }
            statement.execute("vacuum analyze logistics.work_task, logistics.work_need, logistics.work_result");
        } catch (SQLException e) {
            throw new Unmeasurable("Expected to write the work, but " + e.getMessage(), e);
        }
    }
}
