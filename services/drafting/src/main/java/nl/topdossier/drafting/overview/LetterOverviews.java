package nl.topdossier.drafting.overview;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.contracts.letter.MemoHash;
import nl.topdossier.drafting.checks.FindingWords;
import nl.topdossier.drafting.checks.Findings;
import nl.topdossier.drafting.deadlines.DeadlineNotices;
import nl.topdossier.drafting.deadlines.DeadlineView;
import nl.topdossier.drafting.deadlines.LetterDeadlines;
import nl.topdossier.drafting.editing.Conflicts;
import nl.topdossier.drafting.ledger.LinkedItems;
import nl.topdossier.drafting.letters.DraftingProcess;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.drafting.letters.Version;
import nl.topdossier.drafting.letters.Versions;
import nl.topdossier.drafting.submissions.DrafterAnswers;
import nl.topdossier.drafting.submissions.Recall;
import nl.topdossier.drafting.submissions.Recalls;
import nl.topdossier.drafting.submissions.Steps;
import nl.topdossier.drafting.submissions.Submissions;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the features know of a letter, as of one moment. */
@Service
public class LetterOverviews {

    private final Letters letters;
    private final Versions versions;
    private final LetterDeadlines deadlines;
    private final DeadlineNotices notices;
    private final LinkedItems linked;
    private final Findings findings;
    private final FindingWords words;
    private final DrafterAnswers answers;
    private final Recalls recalls;
    private final Steps steps;
    private final Submissions submissions;
    private final Conflicts conflicts;
    private final DraftingProcess process;

    LetterOverviews(
            Letters letters,
            Versions versions,
            LetterDeadlines deadlines,
            DeadlineNotices notices,
            LinkedItems linked,
            Findings findings,
            FindingWords words,
            DrafterAnswers answers,
            Recalls recalls,
            Steps steps,
            Submissions submissions,
            Conflicts conflicts,
            DraftingProcess process) {
        this.letters = letters;
        this.versions = versions;
        this.deadlines = deadlines;
        this.notices = notices;
        this.linked = linked;
        this.findings = findings;
        this.words = words;
        this.answers = answers;
        this.recalls = recalls;
        this.steps = steps;
        this.submissions = submissions;
        this.conflicts = conflicts;
        this.process = process;
    }

    /** The letter, in the reader's language. */
    @Transactional(readOnly = true, isolation = org.springframework.transaction.annotation.Isolation.REPEATABLE_READ)
    public LetterOverview of(UUID letterId, Locale locale) {
        Letter letter = letters.get(letterId);
        return of(letter, versions.newest(letter).orElse(null), locale);
    }

    /** What the gate asks about a version. */
    @Transactional(readOnly = true)
    public DispatchFacts dispatchFacts(UUID letterId, int number) {
        Version version = versions.find(letterId, number).orElseThrow(() -> Refusal.notFound("problem.http.404"));
        return DispatchFacts.of(letters.get(letterId), version, findings);
    }

    private LetterOverview of(Letter letter, @Nullable Version version, Locale locale) {
        List<DrafterAnswers.Answer> given = answers.of(letter.id());
        List<Recall> asked = recalls.of(letter.id());
        List<Versions.Saved> history = versions.history(letter.id());
        return new LetterOverview(
                letter.id(),
                letter.card().kind(),
                letter.card().meetingKind(),
                letter.card().summitId(),
                letter.card().summit(),
                letter.card().meeting(),
                letter.title(),
                letter.state(),
                letter.version(),
                letter.revision(),
                version == null ? null : version.contentHash(),
                deadlines
                        .current(letter.id())
                        .map(plan -> DeadlineView.of(plan, locale))
                        .orElse(null),
                notices.open(letter.id()).orElse(null),
                letter.earliestDispatch(),
                letter.card().houses(),
                letter.card().draftingOfficeId(),
                letter.participants(),
                letter.requiredOffices(),
                letter.isProposed(),
                version == null ? List.of() : sections(version),
                version == null ? "" : version.content().marking(),
                version == null ? List.of() : version.content().references(),
                version == null ? linked.of(letter.id()) : linked.undecided(version),
                version == null
                        ? List.of()
                        : List.copyOf(version.content().memos().keySet()),
                version == null ? null : version.content().memoException(),
                version == null ? Map.of() : memoHashes(version),
                letter.policy(),
                letter.nextStart(),
                letter.submissionId(),
                version == null ? List.of() : words.of(findings.of(letter, version), locale),
                letter.draftTaskId(),
                letter.reentryTaskId(),
                process.cancellationTask(letter.id()).orElse(null),
                letter.card().openedBy(),
                letter.card().openedAt(),
                history.stream().map(Versions.Saved::savedBy).distinct().toList(),
                given,
                given.stream().filter(DrafterAnswers.Answer::assumption).toList(),
                asked,
                asked.stream()
                        .filter(recall -> recall.state() == Recall.State.PENDING)
                        .findFirst()
                        .orElse(null),
                steps.of(letter.id()),
                submissions.of(letter.id()),
                conflicts.of(letter.id()),
                history);
    }

    private static List<LetterOverview.Section> sections(Version version) {
        return version.sections().stream()
                .map(section -> new LetterOverview.Section(
                        section.sectionId(),
                        section.key(),
                        section.level(),
                        section.title(),
                        section.topic(),
                        section.hash()))
                .toList();
    }

    private static Map<String, String> memoHashes(Version version) {
        return version.memoHashes().stream().collect(Collectors.toMap(MemoHash::officeId, MemoHash::hash));
    }
}
