package nl.topdossier.exporter;

import nl.topdossier.exporter.PendingRecord.Treatment;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.slf4j.Logger;

/** What to do with a record that Kafka will never take as it is. */
final class Refusals {

    private final Logger log;

    Refusals(Logger log) {
        this.log = log;
    }

    static boolean isRefusal(Throwable error) {
        return error instanceof RecordTooLargeException
                || error instanceof RecordBatchTooLargeException
                || error instanceof InvalidRecordException
                || error instanceof InvalidTimestampException
                || error instanceof SerializationException;
    }

    /** {@code inCompany}: other records may have been in the same batch, so it gets another chance. */
    void refused(PendingRecord refused, Exception error, boolean inCompany) {
        var next = switch (refused.treatment()) {
            case ORDINARY -> inCompany ? Treatment.ALONE : Treatment.STUB;
            case ALONE -> Treatment.STUB;
            case STUB, GIVEN_UP -> Treatment.GIVEN_UP;
        };
        refused.treat(next);
        switch (next) {
            case STUB -> log.warn("Kafka refuses {}: {}. Only its header is sent", refused, error.getMessage());
            case GIVEN_UP ->
                log.error(
                        "Kafka refuses even the header of {}: {}. It is missing on the topic",
                        refused,
                        error.getMessage());
            default -> log.warn("Kafka refuses {}: {}. It is sent once more, by itself", refused, error.getMessage());
        }
    }
}
