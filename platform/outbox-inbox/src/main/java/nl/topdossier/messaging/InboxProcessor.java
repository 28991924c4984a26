package nl.topdossier.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import nl.topdossier.contracts.Fact;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Handles the facts of the inbox: those of one topic and key in order, different keys at the same time. A failing fact
 * holds its own key with growing pauses; after {@value #TRIES} tries it is parked for the coordinator.
 */
class InboxProcessor implements Duty, DisposableBean {

    static final int TRIES = 8;
    private static final Logger log = LoggerFactory.getLogger(InboxProcessor.class);

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final JsonMapper json;
    private final Clock clock;
    private final Map<String, List<Subscription<?>>> subscriptions;
    private final Duration firstPause;
    private final ExecutorService lanes;
    private final Set<Key> busy = ConcurrentHashMap.newKeySet();

    InboxProcessor(
            JdbcClient jdbc,
            TransactionOperations transactions,
            JsonMapper json,
            Clock clock,
            List<Subscription<?>> subscriptions,
            Duration firstPause,
            int lanes) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
        this.firstPause = firstPause;
        this.subscriptions = subscriptions.stream()
                .collect(Collectors.groupingBy(subscription -> subscription.topic() + " " + subscription.type()));
        this.lanes = Executors.newFixedThreadPool(
                lanes, Thread.ofPlatform().name("inbox-", 1).factory());
    }

    @Override
    public String name() {
        return Wake.INBOX;
    }

    @Override
    public void work() {
        jdbc.sql("""
                        select distinct topic, key from inbox i where done_at is null and not exists (
                            select 1 from inbox held where held.topic = i.topic and held.key = i.key and held.done_at is null
                              and (held.parked_at is not null or held.next_attempt_at > :now))
                        """).param("now", clock.instant().atOffset(ZoneOffset.UTC)).query(Key.class).list().stream()
                .filter(busy::add)
                .forEach(key -> lanes.execute(() -> handleAll(key)));
    }

    private void handleAll(Key key) {
        boolean again = false;
        try {
            while (handleNext(key)) {
                again = true;
            }
        } catch (RuntimeException e) {
            log.warn("The inbox goes on in a moment: {}", Failures.describe(e));
        } finally {
            busy.remove(key);
        }
        if (again) {
            // A fact that arrived between the last look and now found this key busy.
            wakeIfMore(key);
        }
    }

    private void wakeIfMore(Key key) {
        try {
            if (head(key).isPresent() && busy.add(key)) {
                lanes.execute(() -> handleAll(key));
            }
        } catch (RuntimeException e) {
            log.debug("The fallback will look again", e);
        }
    }

    private boolean handleNext(Key key) {
        Row row = head(key).orElse(null);
        if (row == null || row.isHeld(clock.instant())) {
            return false;
        }
        try {
            Trace.begin(row.traceparent(), row.eventId()).in(() -> {
                transactions.executeWithoutResult(status -> handle(row));
                return "";
            });
            return true;
        } catch (RuntimeException e) {
            postpone(row, e);
            return false;
        }
    }

    private Optional<Row> head(Key key) {
        return jdbc.sql("""
                        select * from inbox where topic = :topic and key = :key and done_at is null order by id limit 1
                        """)
                .param("topic", key.topic())
                .param("key", key.key())
                .query(Row.class)
                .optional();
    }

    private void handle(Row row) {
        int ours = jdbc.sql("update inbox set done_at = :now, failure = null where id = :id and done_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", row.id())
                .update();
        if (ours == 1) {
            List<Subscription<?>> interested = subscriptions.get(row.topic() + " " + row.type());
            if (interested == null) {
                throw new NewerThanThisService(row.type());
            }
            for (Subscription<?> subscription : interested) {
                Fact fact = json.readValue(row.payload(), subscription.fact());
                subscription.deliver(fact, row.occurredAt());
            }
        }
    }

    private void postpone(Row row, RuntimeException failure) {
        int attempts = row.attempts() + 1;
        Instant now = clock.instant();
        String description = Failures.describe(failure);
        log.warn("Attempt {} at {} {} failed: {}", attempts, row.type(), row.eventId(), description);
        log.debug("Failure of {}", row.eventId(), failure);
        jdbc.sql("""
                        update inbox set attempts = :attempts, next_attempt_at = :next, failure = :failure, parked_at = :parked
                        where id = :id
                        """)
                .param("attempts", attempts)
                .param(
                        "next",
                        now.plus(firstPause.multipliedBy(1L << Math.min(attempts, 9)))
                                .atOffset(ZoneOffset.UTC))
                .param("failure", description)
                .param("parked", attempts >= TRIES ? now.atOffset(ZoneOffset.UTC) : null)
                .param("id", row.id())
                .update();
    }

    @Override
    public void destroy() {
        lanes.shutdown();
        try {
            if (!lanes.awaitTermination(10, java.util.concurrent.TimeUnit.SECONDS)) {
                lanes.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    record Key(String topic, UUID key) {}

    record Row(
            long id,
            UUID eventId,
            String topic,
            UUID key,
            String type,
            String payload,
            Instant occurredAt,
            @Nullable String traceparent,
            int attempts,
            @Nullable Instant nextAttemptAt,
            @Nullable Instant parkedAt) {

        boolean isHeld(Instant now) {
            return parkedAt != null || (nextAttemptAt != null && nextAttemptAt.isAfter(now));
        }
    }
}
