package nl.topdossier.exporter;

import io.camunda.zeebe.exporter.api.context.Controller;
import io.camunda.zeebe.exporter.api.context.ScheduledTask;
import io.camunda.zeebe.protocol.record.Record;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** One opened exporter, on the broker's thread: takes records, and reports how far Kafka has them. */
final class Export {

    /** Long enough for a Kafka that works to make room; then the broker's thread is given back. */
    private static final Duration WAIT_FOR_ROOM = Duration.ofSeconds(1);

    private static final Duration REPORT_EVERY = Duration.ofMillis(250);
    private static final Duration WAIT_AT_CLOSE = Duration.ofSeconds(2);

    private final String engineId;
    private final ExportedKinds kinds;
    private final Backlog backlog;
    private final Sender sender;
    private final Controller controller;
    private final Logger log;
    private @Nullable ScheduledTask nextReport;
    private long reported = -1;

    Export(ExporterSettings settings, ProducerSource source, Controller controller, Logger log) {
        this.engineId = settings.engineId();
        this.kinds = new ExportedKinds(settings.withFlows());
        this.backlog = new Backlog(settings.maxPendingBytes());
        this.sender = new Sender(backlog, source, settings.topic(), Sender.Patience.usual(), log);
        this.controller = controller;
        this.log = log;
    }

    void start() {
        sender.start();
        reportLater();
    }

    void take(Record<?> exported) {
        if (!kinds.accepts(exported)) {
            backlog.skip(exported.getPosition());
        } else if (!backlog.add(pending(exported), WAIT_FOR_ROOM)) {
            throw new BacklogFull(backlog);
        }
    }

    void close() {
        if (nextReport != null) {
            nextReport.cancel();
        }
        sender.stop(WAIT_AT_CLOSE);
    }

    /** Not at every record: each report is a write in the broker's state. */
    private void report() {
        long settled = backlog.settled();
        if (settled > reported) {
            controller.updateLastExportedRecordPosition(settled);
            reported = settled;
        }
        reportLater();
    }

    private void reportLater() {
        nextReport = controller.scheduleCancellableTask(REPORT_EVERY, this::report);
    }

    private PendingRecord pending(Record<?> exported) {
        var header = RecordHeader.of(engineId, exported);
        try {
            return new PendingRecord(header, EngineRecord.json(header, exported));
        } catch (RuntimeException e) {
            log.warn("Expected to read {}, but only its header is exported", header, e);
            return new PendingRecord(header, header.stub());
        }
    }
}
