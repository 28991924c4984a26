package nl.topdossier.exporter;

import io.camunda.zeebe.exporter.api.Exporter;
import io.camunda.zeebe.exporter.api.context.Configuration;
import io.camunda.zeebe.exporter.api.context.Context;
import io.camunda.zeebe.exporter.api.context.Controller;
import io.camunda.zeebe.exporter.api.context.ScheduledTask;
import io.camunda.zeebe.protocol.record.Record;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The broker's side of an exporter: gives records, and remembers what was reported. */
final class FakeBroker implements Context, Configuration, Controller {

    private final Map<String, Object> arguments;
    private final Exporter exporter;
    private final List<Long> reported = new ArrayList<>();
    private Runnable scheduled = () -> {};

    FakeBroker(Exporter exporter, Map<String, Object> arguments) throws Exception {
        this.exporter = exporter;
        this.arguments = arguments;
        exporter.configure(this);
        exporter.open(this);
    }

    void gives(Record<?>... records) {
        for (var given : records) {
            exporter.export(given);
        }
    }

    /** The highest position reported by now; the exporter's timer has just gone off. */
    long position() {
        scheduled.run();
        return getLastExportedRecordPosition();
    }

    List<Long> reported() {
        return reported;
    }

    @Override
    public void updateLastExportedRecordPosition(long position) {
        reported.add(position);
    }

    @Override
    public void updateLastExportedRecordPosition(long position, byte[] metadata) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long getLastExportedRecordPosition() {
        return reported.isEmpty() ? -1 : reported.getLast();
    }

    @Override
    public ScheduledTask scheduleCancellableTask(Duration delay, Runnable task) {
        scheduled = task;
        return () -> {};
    }

    @Override
    public Optional<byte[]> readMetadata() {
        return Optional.empty();
    }

    @Override
    public MeterRegistry getMeterRegistry() {
        return new SimpleMeterRegistry();
    }

    @Override
    public Logger getLogger() {
        return LoggerFactory.getLogger(FakeBroker.class);
    }

    @Override
    public InstantSource clock() {
        return InstantSource.fixed(Instant.EPOCH);
    }

    @Override
    public Configuration getConfiguration() {
        return this;
    }

    @Override
    public int getPartitionId() {
        return 1;
    }

    @Override
    public void setFilter(RecordFilter filter) {}

    @Override
    public String getId() {
        return "topdossier";
    }

    @Override
    public Map<String, Object> getArguments() {
        return arguments;
    }

    @Override
    public <T> T instantiate(Class<T> configuration) {
        throw new UnsupportedOperationException();
    }
}
