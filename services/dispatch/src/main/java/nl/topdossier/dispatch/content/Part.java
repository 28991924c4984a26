package nl.topdossier.dispatch.content;

import org.jspecify.annotations.Nullable;

/** One agreed file; of a covering letter also the copy that bears the date of release. Hashes are SHA-256 in hex. */
public record Part(
        String name,
        String mediaType,
        String sha256,
        byte[] content,
        @Nullable String datedSha256,
        byte @Nullable [] datedContent) {

    /** What leaves: the dated copy where there is one. */
    public byte[] sentContent() {
        return datedContent == null ? content : datedContent;
    }

    /** The hash of what leaves. */
    public String sentSha256() {
        return datedSha256 == null ? sha256 : datedSha256;
    }
}
