package nl.topdossier.exporter;

import io.camunda.zeebe.exporter.api.Exporter;
import io.camunda.zeebe.exporter.api.context.Context;
import io.camunda.zeebe.exporter.api.context.Controller;
import io.camunda.zeebe.protocol.record.Record;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Publishes the engine's events to Kafka; the broker makes one for each partition. It never loses a record: the broker
 * keeps its log from the reported position on, and gives everything after its last snapshot again when it restarts, so
 * consumers must know duplicates by (engine id, partition, position).
 *
 * <p>Arguments, as {@code ZEEBE_BROKER_EXPORTERS_TOPDOSSIER_ARGS_<NAME>}: {@code engineid} and {@code bootstrapservers}
 * are needed; {@code topic} (engine.record.v1), {@code partitions} (1) and {@code replicationfactor} (Kafka's own) for a
 * topic that is not there yet; {@code lingerms} (3); {@code maxpendingbytes} (16777216) for each partition of the
 * engine; {@code sequenceflows} (false) tells of these as well; {@code clientfile}, a properties file for Kafka's client, such as its security.
 */
public final class KafkaExporter implements Exporter {

    private final Connections connections;
    private @Nullable Configured configured;
    private @Nullable Export export;

    /** For the broker, which knows this class by its name. */
    public KafkaExporter() {
        this(KafkaConnection::new);
    }

    KafkaExporter(Connections connections) {
        this.connections = connections;
    }

    /** How to reach Kafka; tests put something else in its place. */
    @FunctionalInterface
    interface Connections {
        ProducerSource to(ExporterSettings settings, int partition, Logger log);
    }

    private record Configured(ExporterSettings settings, int partition, Logger log) {}

    /** The broker also calls this on an exporter that it never opens, to check the arguments before it starts. */
    @Override
    public void configure(Context context) {
        var settings = ExporterSettings.from(context.getConfiguration().getArguments());
        configured = new Configured(settings, context.getPartitionId(), context.getLogger());
        context.setFilter(new ExportedKinds(settings.withFlows()));
    }

    @Override
    public void open(Controller controller) {
        var with = Objects.requireNonNull(configured, "configured");
        var source = connections.to(with.settings(), with.partition(), with.log());
        export = new Export(with.settings(), source, controller, with.log());
        export.start();
    }

    @Override
    public void export(Record<?> exported) {
        Objects.requireNonNull(export, "open").take(exported);
    }

    @Override
    public void close() {
        if (export != null) {
            export.close();
            export = null;
        }
    }
}
