package nl.topdossier.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Keeps one instance of the service on duty: it holds an advisory lock of the database on a connection of its own, on
 * which it also hears who has work. When it dies, the database frees the lock and another instance takes over.
 */
class DutyRoster implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DutyRoster.class);
    private static final int FALLBACK_MILLIS = 1000;

    private final DataSource dataSource;
    private final Map<String, Duty> duties;
    private final Map<String, Semaphore> bells;
    private volatile boolean running;
    private volatile boolean onDuty;
    private @Nullable Thread listener;
    private List<Thread> workers = List.of();

    DutyRoster(DataSource dataSource, List<Duty> duties) {
        this.dataSource = dataSource;
        this.duties = duties.stream().collect(Collectors.toMap(Duty::name, Function.identity()));
        this.bells = duties.stream().collect(Collectors.toMap(Duty::name, duty -> new Semaphore(0)));
    }

    @Override
    public void start() {
        running = true;
        workers = duties.values().stream()
                .map(duty -> Thread.ofPlatform().name("duty-" + duty.name()).start(() -> serve(duty)))
                .toList();
        listener = Thread.ofPlatform().name("duty-roster").start(this::listen);
    }

    private void listen() {
        while (running) {
            Connection connection = null;
            try {
                connection = DataSourceUtils.getConnection(dataSource);
                hearAsLongAsConnected(connection);
            } catch (SQLException | RuntimeException e) {
                log.debug("Lost the duty connection", e);
                pause();
            } finally {
                onDuty = false;
                release(connection);
            }
        }
    }

    private void hearAsLongAsConnected(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen \"" + connection.getSchema() + "_duty\"");
        }
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (running) {
            if (!onDuty && takesDuty(connection)) {
                onDuty = true;
                log.info("On duty");
                bells.values().forEach(Semaphore::release);
            }
            PGNotification[] heard = postgres.getNotifications(FALLBACK_MILLIS);
            if (heard == null || heard.length == 0) {
                stillConnected(connection);
                bells.values().forEach(Semaphore::release);
                continue;
            }
            for (PGNotification notification : heard) {
                Semaphore bell = bells.get(notification.getParameter());
                if (bell != null) {
                    bell.release();
                }
            }
        }
    }

    private static boolean takesDuty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select pg_try_advisory_lock(hashtext(current_database() || '.' || current_schema()))")) {
            return result.next() && result.getBoolean(1);
        }
    }

    private static void stillConnected(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    private void serve(Duty duty) {
        Semaphore bell = bells.get(duty.name());
        while (running && bell != null) {
            try {
                bell.acquire();
                bell.drainPermits();
                if (onDuty) {
                    duty.work();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.warn("Duty {} stopped short and goes on in a moment: {}", duty.name(), Failures.describe(e));
                pause();
                bell.release();
            }
        }
    }

    private void release(@Nullable Connection connection) {
        if (connection == null) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("unlisten *; select pg_advisory_unlock_all()");
        } catch (SQLException e) {
            log.debug("The duty connection was gone already", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        workers.forEach(Thread::interrupt);
        workers.forEach(DutyRoster::join);
        if (listener != null) {
            join(listener);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(5000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
