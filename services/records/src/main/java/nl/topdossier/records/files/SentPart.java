package nl.topdossier.records.files;

/** A part of a dispatched letter as dispatch lists it: the hash that was agreed and the hash of the bytes that were sent. */
public record SentPart(String name, String mediaType, String sha256, String sentSha256) {}
