package nl.topdossier.dispatch.content;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.topdossier.contracts.letter.SectionHash;
import org.jspecify.annotations.Nullable;

/**
 * What drafting says about one version of a letter, as far as the gate needs it: its files with their SHA-256 (hex), which
 * memos and references are missing, which items of the ledger it decides about, which findings stand, and from when it may leave.
 */
public record LetterFacts(
        String contentHash,
        List<PartInfo> parts,
        List<SectionHash> sections,
        List<String> officesWithoutMemo,
        List<String> answeredReferences,
        List<String> undecidedReferences,
        List<String> standingFindings,
        boolean markingAllowed,
        boolean councilRequired,
        @Nullable Instant earliestDispatch) {

    /** The same, held also by every linked item that this version neither answers nor moves on. */
    LetterFacts linkedTo(List<LinkedItem> items) {
        Stream<String> undecided =
                items.stream().filter(item -> !item.isAmong(answeredReferences)).map(LinkedItem::reference);
        return new LetterFacts(
                contentHash,
                parts,
                sections,
                officesWithoutMemo,
                answeredReferences,
                Stream.concat(undecidedReferences.stream(), undecided)
                        .distinct()
                        .toList(),
                standingFindings,
                markingAllowed,
                councilRequired,
                earliestDispatch);
    }

    /** One file of the letter, by its name in the manifest. */
    public record PartInfo(String name, String mediaType, String sha256) {}
}
