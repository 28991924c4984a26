package nl.topdossier.contracts;

import java.util.UUID;

/** A fact that one service tells the others: past tense; ids, states and hashes only, never text or personal data. */
public interface Fact {

    /** The aggregate that the fact is about: key on Kafka and subject of the CloudEvent. Order is promised per key. */
    UUID key();
}
