package nl.topdossier.dispatch.content;

import java.util.UUID;

/** Where the agreed files come from; asks over the network, so never inside a transaction. */
public interface LetterSource {

    /** What is known about this version now. */
    LetterFacts facts(UUID letterId, int version);

    /** The bytes of one file of this version. */
    byte[] file(UUID letterId, int version, String part);
}
