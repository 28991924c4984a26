package nl.topdossier.records.files;

import java.util.UUID;

/** A part of a filed letter: its hash names the file. */
public record FiledPart(
        UUID dispatchId, String name, String mediaType, String agreedSha256, String sha256, long size) {}
