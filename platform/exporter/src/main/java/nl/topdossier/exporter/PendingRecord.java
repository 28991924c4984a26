package nl.topdossier.exporter;

import java.util.List;
import org.apache.kafka.common.header.Header;

/** A record on its way to Kafka, and how it is to be sent. */
final class PendingRecord {

    /** Rough cost of the objects around the bytes. */
    private static final int OVERHEAD = 256;

    private final RecordHeader header;
    private final byte[] key;
    private final byte[] value;
    private volatile boolean acknowledged;
    private volatile Treatment treatment = Treatment.ORDINARY;

    PendingRecord(RecordHeader header, byte[] value) {
        this.header = header;
        this.key = header.topicKey();
        this.value = value;
    }

    /** How a record is sent; each refusal by Kafka makes it harsher, so that none can hold up all others for ever. */
    enum Treatment {
        ORDINARY,
        /** It may have been refused for the company it was in: sent once more, with no other record under way. */
        ALONE,
        /** Refused alone: only its header is sent. */
        STUB,
        /** Not even the header is taken. */
        GIVEN_UP
    }

    long position() {
        return header.position();
    }

    byte[] key() {
        return key;
    }

    byte[] value() {
        return treatment == Treatment.STUB ? header.stub() : value;
    }

    Iterable<Header> headers() {
        return header.processHeader().map(List::of).orElse(List.of());
    }

    /** The bytes that it counts for in the backlog. */
    int size() {
        return value.length + OVERHEAD;
    }

    Treatment treatment() {
        return treatment;
    }

    void treat(Treatment next) {
        treatment = next;
    }

    boolean isAcknowledged() {
        return acknowledged;
    }

    void acknowledge() {
        acknowledged = true;
    }

    @Override
    public String toString() {
        return header + " (" + value.length + " bytes)";
    }
}
