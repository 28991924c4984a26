package nl.topdossier.portal.letters.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.portal.letters.House;
import nl.topdossier.portal.letters.LedgerItem;
import nl.topdossier.portal.letters.LetterKind;
import nl.topdossier.portal.letters.Piece;
import nl.topdossier.portal.letters.Round;
import nl.topdossier.portal.letters.SignOff;
import org.jspecify.annotations.Nullable;

/** What drafting answers, as far as pages show it. */
final class DraftingAnswers {

    private DraftingAnswers() {}

    record Letter(
            UUID letterId,
            LetterKind kind,
            String meetingKind,
            @Nullable String summit,
            @Nullable UUID summitId,
            Meeting meeting,
            String title,
            String state,
            int version,
            long revision,
            @Nullable String contentHash,
            @Nullable LetterDeadline deadline,
            @Nullable MovedDeadline movedDeadline,
            @Nullable Earliest earliestDispatch,
            List<House> houses,
            String draftingOfficeId,
            List<Participant> participants,
            List<Required> requiredOffices,
            List<Section> sections,
            @Nullable String marking,
            List<Reference> references,
            @Nullable List<LinkedItem> undecidedItems,
            @Nullable String memoException,
            Round.Policy policy,
            @Nullable UUID submissionId,
            List<Found> findings,
            @Nullable UUID draftTaskId,
            @Nullable UUID reentryTaskId,
            @Nullable UUID cancellationTaskId,
            UUID openedBy,
            Instant openedAt,
            List<UUID> authors,
            List<Answered> answers,
            @Nullable Recall pendingRecall,
            List<Step> steps,
            List<Submission> submissions,
            List<Saved> history) {

        boolean isIn(String... states) {
            return List.of(states).contains(state);
        }

        String hash() {
            return contentHash == null ? "" : contentHash;
        }

        /** Whether the decision "who must agree" asks for this participant. */
        boolean requires(Participant participant) {
            return participant.round() == Round.Kind.MINISTERS
                    && requiredOffices.stream()
                            .anyMatch(required -> required.officeId().equals(participant.officeId()));
        }

        @Nullable
        String titleOf(@Nullable UUID sectionId) {
            return sectionId == null
                    ? null
                    : sections.stream()
                            .filter(section -> section.sectionId().equals(sectionId))
                            .map(Section::title)
                            .findFirst()
                            .orElse(sectionId.toString());
        }
    }

    record Meeting(LocalDate from, LocalDate until) {}

    record LetterDeadline(Instant at, String rule, List<String> reason) {}

    /** What nobody of the drafting office has seen yet. */
    record MovedDeadline(UUID noticeId, Instant before, Instant after) {}

    record Earliest(
            @Nullable Instant at,
            boolean afterCouncil,
            @Nullable String confirmedName) {}

    record Participant(
            String officeId,
            Round.Kind round,
            SignOff.Asked role,
            @Nullable UUID sectionId) {}

    record Required(String officeId) {}

    record Section(
            UUID sectionId,
            String key,
            String title,
            @Nullable String topic) {}

    record Reference(
            LedgerItem.Kind kind,
            String label,
            @Nullable String number,
            @Nullable String section,
            @Nullable String note,
            @Nullable String reason) {}

    /** An item of the ledger that the letter has to decide about. */
    record LinkedItem(UUID itemId, String kind, String reference) {}

    record Found(
            String code,
            @Nullable String place,
            String message,
            @Nullable String mend,
            String severity,
            boolean waivable,
            boolean holds,
            @Nullable Waived waiver) {}

    record Waived(String reason, UUID waivedBy, Instant waivedAt) {}

    record Answered(String question, String text, boolean assumption, UUID answeredBy, Instant answeredAt) {}

    record Recall(String purpose, UUID askedBy, Instant askedAt) {}

    record Step(String kind, @Nullable String target, String reason, UUID takenBy, Instant takenAt) {}

    record Submission(int version, UUID submittedBy, Instant submittedAt) {}

    record Saved(int number, String contentHash, UUID savedBy, Instant savedAt) {}

    record Text(String markdown, String html) {}

    record MemoText(String markdown, String html, @Nullable String subject, Map<String, String> fields, String hash) {}

    record Version(
            int number,
            String title,
            String marking,
            String markdown,
            String html,
            Map<House, Text> coveringLetters,
            Map<String, MemoText> memos,
            @Nullable String memoException,
            List<Reference> references,
            List<Signatory> signatories,
            List<Section> sections,
            String contentHash,
            UUID savedBy,
            Instant savedAt) {}

    record Signatory(String officeId, String title, String name) {}

    record Compared(int from, int to, List<Part> parts) {}

    record Part(String part, boolean same, int wordsAdded, int wordsRemoved, List<Block> blocks) {}

    record Block(String sectionId, String change, List<Piece> pieces) {}
}
