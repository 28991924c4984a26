package nl.topdossier.dispatch.content;

import java.time.Instant;
import java.util.List;
import nl.topdossier.contracts.letter.SectionHash;
import org.jspecify.annotations.Nullable;

/**
 * What drafting says about one version of a letter, as far as the gate needs it: its files with their SHA-256 (hex), which
 * memos and references are missing, which findings stand, and from when it may leave.
 */
public record LetterFacts(
        String contentHash,
        List<PartInfo> parts,
        List<SectionHash> sections,
        List<String> officesWithoutMemo,
        List<String> undecidedReferences,
        List<String> standingFindings,
        boolean markingAllowed,
        boolean councilRequired,
        @Nullable Instant earliestDispatch) {

    /** One file of the letter, by its name in the manifest. */
    public record PartInfo(String name, String mediaType, String sha256) {}
}
