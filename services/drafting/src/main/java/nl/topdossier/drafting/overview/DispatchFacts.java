package nl.topdossier.drafting.overview;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.contracts.letter.SectionHash;
import nl.topdossier.drafting.checks.Findings;
import nl.topdossier.drafting.checks.JudgedFinding;
import nl.topdossier.drafting.ledger.LinkedItems;
import nl.topdossier.drafting.letters.EarliestDispatch;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.Version;
import nl.topdossier.lettertext.checks.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What dispatch has to know about one version before it may leave: the files with their SHA-256 (hex), and what is missing,
 * unanswered or too early, and which items of the ledger it decides about. A marking above the ceiling is refused when a version is saved, and looked for once more here.
 */
public record DispatchFacts(
        String contentHash,
        List<File> parts,
        List<SectionHash> sections,
        List<String> officesWithoutMemo,
        List<String> answeredReferences,
        List<String> undecidedReferences,
        List<String> standingFindings,
        boolean markingAllowed,
        boolean councilRequired,
        @Nullable Instant earliestDispatch) {

    private static final String ABOVE_CEILING = "marking-above-ceiling";
    private static final Set<String> UNDECIDED = Set.of("passage-missing", "item-undecided");
    private static final Set<String> SAID_ELSEWHERE =
            Set.of("memo-missing", "passage-missing", "item-undecided", ABOVE_CEILING);

    /** One file that leaves, or belongs to what leaves. */
    public record File(String name, String mediaType, String sha256) {}

    static DispatchFacts of(Letter letter, Version version, Findings findings) {
        EarliestDispatch earliest = letter.earliestDispatch();
        List<Finding> holding = findings.of(letter, version).stream()
                .filter(JudgedFinding::holds)
                .map(JudgedFinding::finding)
                .toList();
        return new DispatchFacts(
                version.contentHash(),
                version.parts().stream()
                        .filter(part -> !part.isMemo())
                        .map(part -> new File(part.name(), "application/pdf", part.sha256()))
                        .toList(),
                version.sectionHashes(),
                withoutMemo(letter, version),
                LinkedItems.decided(version),
                holding.stream()
                        .filter(finding -> UNDECIDED.contains(finding.code()))
                        .map(finding -> finding.arguments().getLast())
                        .toList(),
                holding.stream()
                        .map(Finding::code)
                        .filter(code -> !SAID_ELSEWHERE.contains(code))
                        .distinct()
                        .toList(),
                holding.stream().noneMatch(finding -> finding.code().equals(ABOVE_CEILING)),
                earliest != null && earliest.afterCouncil() && earliest.confirmedName() == null,
                earliest == null ? null : earliest.at());
    }

    /** The office that signs first answers for the memo, when there is none and no exception is recorded. */
    private static List<String> withoutMemo(Letter letter, Version version) {
        if (!version.content().memos().isEmpty() || version.content().memoException() != null) {
            return List.of();
        }
        return letter.participants().stream()
                .filter(participant -> participant.role() == ParticipantRole.SIGNS)
                .map(participant -> participant.officeId())
                .limit(1)
                .toList();
    }
}
