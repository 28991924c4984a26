package nl.topdossier.drafting.overview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.LetterKind;
import nl.topdossier.contracts.letter.Participant;
import nl.topdossier.contracts.letter.ReturnPolicy;
import nl.topdossier.drafting.checks.FindingWords;
import nl.topdossier.drafting.deadlines.DeadlineNotices;
import nl.topdossier.drafting.deadlines.DeadlineView;
import nl.topdossier.drafting.editing.Conflicts;
import nl.topdossier.drafting.ledger.LinkedItem;
import nl.topdossier.drafting.letters.EarliestDispatch;
import nl.topdossier.drafting.letters.LetterState;
import nl.topdossier.drafting.letters.Meeting;
import nl.topdossier.drafting.letters.Reference;
import nl.topdossier.drafting.letters.RequiredOffice;
import nl.topdossier.drafting.letters.StartAt;
import nl.topdossier.drafting.letters.Versions;
import nl.topdossier.drafting.submissions.DrafterAnswers;
import nl.topdossier.drafting.submissions.Recall;
import nl.topdossier.drafting.submissions.Steps;
import nl.topdossier.drafting.submissions.Submission;
import org.jspecify.annotations.Nullable;

/** A letter with all that a page or another service needs to know of it, without its texts. */
public record LetterOverview(
        UUID letterId,
        LetterKind kind,
        String meetingKind,
        @Nullable UUID summitId,
        @Nullable String summit,
        Meeting meeting,
        String title,
        LetterState state,
        int version,
        long revision,
        @Nullable String contentHash,
        @Nullable DeadlineView deadline,
        DeadlineNotices.@Nullable Moved movedDeadline,
        @Nullable EarliestDispatch earliestDispatch,
        List<House> houses,
        String draftingOfficeId,
        List<Participant> participants,
        List<RequiredOffice> requiredOffices,
        boolean proposed,
        List<Section> sections,
        String marking,
        List<Reference> references,
        List<LinkedItem> undecidedItems,
        List<String> memos,
        @Nullable String memoException,
        Map<String, String> memoHashes,
        ReturnPolicy policy,
        StartAt nextStart,
        @Nullable UUID submissionId,
        List<FindingWords.View> findings,
        @Nullable UUID draftTaskId,
        @Nullable UUID reentryTaskId,
        @Nullable UUID cancellationTaskId,
        UUID openedBy,
        Instant openedAt,
        List<UUID> authors,
        List<DrafterAnswers.Answer> answers,
        List<DrafterAnswers.Answer> assumptions,
        List<Recall> recalls,
        @Nullable Recall pendingRecall,
        List<Steps.Step> steps,
        List<Submission> submissions,
        List<Conflicts.Listed> conflicts,
        List<Versions.Saved> history) {

    /** A section of the newest version. */
    public record Section(
            UUID sectionId,
            String key,
            int level,
            String title,
            @Nullable String topic,
            String hash) {}
}
