package nl.topdossier.audit.verify;

/** One entry of a chain as it was stored: what it says, and the two hashes that hang it onto the entry before. */
public record Link(long position, String entry, String previousHash, String hash) {}
