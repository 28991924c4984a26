package nl.topdossier.records.files;

import java.util.List;
import java.util.UUID;

/** What was sent, as dispatch keeps it. */
public interface SentLetters {

    /** The parts that were sent with a dispatch. */
    List<SentPart> parts(UUID dispatchId);

    /** The bytes of one part as they were sent. */
    byte[] bytes(UUID dispatchId, String name);
}
