package nl.topdossier.portal.letters.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.portal.deadlines.Deadline;
import nl.topdossier.portal.deadlines.DeadlineViews;
import nl.topdossier.portal.letters.Changes;
import nl.topdossier.portal.letters.CoveringLetter;
import nl.topdossier.portal.letters.EmbeddedHtml;
import nl.topdossier.portal.letters.Finding;
import nl.topdossier.portal.letters.HandOver;
import nl.topdossier.portal.letters.HistoryEntry;
import nl.topdossier.portal.letters.LedgerItem;
import nl.topdossier.portal.letters.LetterAction;
import nl.topdossier.portal.letters.LetterHead;
import nl.topdossier.portal.letters.LetterPage;
import nl.topdossier.portal.letters.Memo;
import nl.topdossier.portal.letters.Piece;
import nl.topdossier.portal.letters.Round;
import nl.topdossier.portal.letters.StageStep;
import nl.topdossier.portal.letters.Version;
import nl.topdossier.portal.letters.web.DispatchAnswers.Dispatch;
import nl.topdossier.portal.letters.web.DispatchAnswers.HandOverAnswer;
import nl.topdossier.portal.letters.web.Dossiers.Dossier;
import nl.topdossier.portal.letters.web.DraftingAnswers.Letter;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.words.Words;
import nl.topdossier.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Composes the page of a letter from what the services answer to the person who looks. */
@Component
class LetterPages {

    private final Dossiers dossiers;
    private final LetterActions actions;
    private final RoundViews rounds;
    private final People people;
    private final DeadlineViews deadlines;

    LetterPages(Dossiers dossiers, LetterActions actions, RoundViews rounds, People people, DeadlineViews deadlines) {
        this.dossiers = dossiers;
        this.actions = actions;
        this.rounds = rounds;
        this.people = people;
        this.deadlines = deadlines;
    }

    LetterPage of(UUID letterId, Me me, Locale locale) {
        Dossier dossier = dossiers.of(letterId, me);
        Letter letter = dossier.letter();
        DraftingAnswers.Version version = letter.version() == 0 ? null : dossiers.version(letterId, letter.version());
        UUID mine = dossier.questions().stream()
                .filter(question -> question.allows("PREPARE"))
                .map(ApprovalAnswers.Question::taskId)
                .findFirst()
                .orElse(null);
        List<LetterAction> allowed = actions.of(dossier, me, mine == null ? null : dossiers.typed(mine), locale);
        List<Round> shownRounds = rounds.of(dossier, locale);
        return new LetterPage(
                head(letter, locale),
                StageStep.rail(Stages.of(dossier), Stages.detail(dossier, shownRounds)),
                deadline(letter),
                allowed,
                allowed.isEmpty() ? Stages.waitingFor(dossier, people, locale) : null,
                version == null ? null : memo(version, dossier, locale),
                version == null ? "" : EmbeddedHtml.embed(version.html(), "text", 3),
                version == null ? List.of() : covering(version, dossier),
                changes(dossier),
                shownRounds,
                rounds.remarks(dossier, locale),
                findings(dossier, me),
                ledger(letter),
                handOvers(dossier, me),
                versions(letter),
                history(dossier, locale),
                null,
                me.has(Roles.COORDINATOR));
    }

    LetterHead head(Letter letter, Locale locale) {
        DraftingAnswers.Saved saved = letter.history().stream()
                .max(Comparator.comparingInt(DraftingAnswers.Saved::number))
                .orElse(null);
        DraftingAnswers.Earliest earliest = letter.earliestDispatch();
        Instant from = earliest == null ? null : earliest.at();
        boolean assumed = letter.answers().stream().anyMatch(DraftingAnswers.Answered::assumption);
        String marking = letter.marking();
        return new LetterHead(
                letter.letterId(),
                letter.title(),
                letter.kind(),
                letter.summit(),
                marking == null ? "–" : marking,
                letter.version(),
                letter.hash(),
                people.nameOf(saved == null ? letter.openedBy() : saved.savedBy()),
                saved == null ? letter.openedAt() : saved.savedAt(),
                people.nameOf(letter.openedBy()),
                people.officeName(letter.draftingOfficeId(), locale),
                from == null ? null : from.atZone(Words.ZONE).toLocalDate(),
                assumed ? Text.of("letter.assumed.answer") : null);
    }

    Deadline deadline(Letter letter) {
        DraftingAnswers.LetterDeadline deadline = letter.deadline();
        if (deadline == null) {
            return deadlines.of(null, null);
        }
        return letter.isIn("DISPATCHED")
                ? deadlines.met(deadline.at())
                : deadlines.of(deadline.at(), said(String.join(" ", deadline.reason())));
    }

    /** Words that a service already chose. */
    static Text said(String words) {
        return Text.of("words.said", words);
    }

    /** The memo of the office that is asked; drafting gives only those that this person may read. */
    private @Nullable Memo memo(DraftingAnswers.Version version, Dossier dossier, Locale locale) {
        return version.memos().entrySet().stream()
                .min(Comparator.comparing(memo -> !dossier.standing().offices().contains(memo.getKey())))
                .map(memo -> new Memo(
                        people.officeName(memo.getKey(), locale),
                        memo.getValue().subject(),
                        null,
                        memo.getValue().hash(),
                        EmbeddedHtml.embed(memo.getValue().html(), "memo", 3)))
                .orElse(null);
    }

    private static List<CoveringLetter> covering(DraftingAnswers.Version version, Dossier dossier) {
        Dispatch dispatch = dossier.dispatch();
        Instant released = dispatch == null ? null : dispatch.releasedAt();
        return version.coveringLetters().entrySet().stream()
                .map(covering -> new CoveringLetter(
                        covering.getKey(),
                        EmbeddedHtml.embed(
                                covering.getValue().html(),
                                "covering-" + covering.getKey().name(),
                                3),
                        released == null ? null : released.atZone(Words.ZONE).toLocalDate()))
                .toList();
    }

    private @Nullable Changes changes(Dossier dossier) {
        Letter letter = dossier.letter();
        Integer from = dossier.questions().stream()
                .filter(question -> dossier.standing().offices().contains(question.officeId()))
                .map(ApprovalAnswers.Question::lastDecidedVersion)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        return from == null || from >= letter.version() ? null : compare(letter, from, letter.version());
    }

    Changes compare(Letter letter, int from, int to) {
        Map<String, List<Piece>> sections = new LinkedHashMap<>();
        int added = 0;
        int removed = 0;
        for (DraftingAnswers.Part part :
                dossiers.compared(letter.letterId(), from, to).parts()) {
            added += part.wordsAdded();
            removed += part.wordsRemoved();
            for (DraftingAnswers.Block block : part.blocks()) {
                if (!"SAME".equals(block.change())) {
                    List<Piece> pieces = sections.computeIfAbsent(title(letter, part, block), key -> new ArrayList<>());
                    pieces.addAll(block.pieces());
                    pieces.add(Piece.same("\n"));
                }
            }
        }
        return new Changes(
                from,
                to,
                added,
                removed,
                sections.entrySet().stream()
                        .map(section -> new Changes.Section(section.getKey(), section.getValue()))
                        .toList());
    }

    private static String title(Letter letter, DraftingAnswers.Part part, DraftingAnswers.Block block) {
        return letter.sections().stream()
                .filter(section -> section.key().equals(block.sectionId())
                        || section.sectionId().toString().equals(block.sectionId()))
                .map(DraftingAnswers.Section::title)
                .findFirst()
                .orElse("letter".equals(part.part()) ? letter.title() : part.part());
    }

    List<Finding> findings(Dossier dossier, Me me) {
        Letter letter = dossier.letter();
        boolean drafts = me.has(Roles.DRAFTER) && dossier.standing().offices().contains(letter.draftingOfficeId());
        List<Finding> all = new ArrayList<>();
        for (DraftingAnswers.Found found : letter.findings()) {
            all.add(finding(letter.letterId(), found, all.size(), drafts && letter.isIn("DRAFT")));
        }
        Dispatch dispatch = dossier.dispatch();
        if (dispatch != null && dispatch.isIn("BLOCKED")) {
            for (DispatchAnswers.Found held : dispatch.findings()) {
                all.add(new Finding(
                        "gate-" + all.size(),
                        Finding.Severity.BLOCKING,
                        Finding.State.OPEN,
                        said(held.words()),
                        blankToNull(held.place()),
                        null,
                        null,
                        null));
            }
        }
        return all;
    }

    private Finding finding(UUID letterId, DraftingAnswers.Found found, int number, boolean mayWaive) {
        DraftingAnswers.Waived waived = found.waiver();
        String mend = blankToNull(found.mend());
        String place = found.place();
        return new Finding(
                "found-" + number,
                "BLOCKING".equals(found.severity()) ? Finding.Severity.BLOCKING : Finding.Severity.WARNING,
                waived == null ? Finding.State.OPEN : Finding.State.WAIVED,
                said(found.message()),
                blankToNull(place),
                mend == null ? null : said(mend),
                waived == null
                        ? null
                        : new Finding.Waiver(people.nameOf(waived.waivedBy()), waived.waivedAt(), waived.reason()),
                mayWaive && found.waivable()
                        ? UriComponentsBuilder.fromPath("/letters/{id}/findings/{code}/waive")
                                .queryParam("place", "{place}")
                                .encode()
                                .buildAndExpand(letterId, found.code(), place == null ? "" : place)
                                .toUriString()
                        : null);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static List<LedgerItem> ledger(Letter letter) {
        return letter.references().stream()
                .map(reference -> new LedgerItem(
                        reference.kind(),
                        reference.number() == null ? "" : reference.number(),
                        null,
                        reference.label(),
                        blankToNull(reference.section() == null ? reference.note() : reference.section()),
                        blankToNull(reference.reason())))
                .toList();
    }

    private List<HandOver> handOvers(Dossier dossier, Me me) {
        Dispatch dispatch = dossier.dispatch();
        if (dispatch == null) {
            return List.of();
        }
        return dispatch.handOvers().stream()
                .map(handed -> handOver(dossier.letter().letterId(), dispatch, handed, me))
                .toList();
    }

    private HandOver handOver(UUID letterId, Dispatch dispatch, DispatchAnswers.Handed handed, Me me) {
        HandOverAnswer handOver = handed.handOver();
        Instant since = dispatch.releasedAt();
        return new HandOver(
                handOver.house(),
                handOver.shown(),
                "HTTP".equals(handOver.channel()) ? HandOver.Channel.HTTP : HandOver.Channel.EMAIL,
                handOver.attempts(),
                since == null ? Instant.EPOCH : since,
                handOver.receivedAt(),
                handOver.number(),
                handOver.shown() == HandOver.State.UNCERTAIN ? Text.of("handover.detail.uncertain") : null,
                dispatch.isIn("READY", "BLOCKED", "GATE", "RELEASED")
                        ? List.of()
                        : actions.handOver(letterId, handOver, me));
    }

    List<Version> versions(Letter letter) {
        return letter.history().stream()
                .sorted(Comparator.comparingInt(DraftingAnswers.Saved::number).reversed())
                .map(saved -> new Version(
                        saved.number(),
                        people.nameOf(saved.savedBy()),
                        saved.savedAt(),
                        saved.contentHash(),
                        saved.number() == letter.version(),
                        null,
                        "/letters/" + letter.letterId() + "/versions/" + saved.number()))
                .toList();
    }

    private List<HistoryEntry> history(Dossier dossier, Locale locale) {
        Letter letter = dossier.letter();
        List<HistoryEntry> all = new ArrayList<>();
        all.add(entry(letter.openedAt(), Text.of("history.opened"), letter.openedBy(), null));
        letter.history()
                .forEach(saved -> all.add(
                        entry(saved.savedAt(), Text.of("history.saved", saved.number()), saved.savedBy(), null)));
        letter.submissions()
                .forEach(given -> all.add(entry(
                        given.submittedAt(),
                        Text.of("history.submitted", given.version()),
                        given.submittedBy(),
                        null)));
        letter.answers()
                .forEach(answer -> all.add(
                        entry(answer.answeredAt(), Text.of("history.answered"), answer.answeredBy(), answer.text())));
        letter.steps()
                .forEach(step -> all.add(entry(
                        step.takenAt(),
                        Text.of("history.step." + ("reentry".equals(step.kind()) ? "reentry" : "withdrawn")),
                        step.takenBy(),
                        step.reason())));
        all.addAll(rounds.history(dossier, locale));
        for (Dispatch dispatch : dossier.dispatches()) {
            if (dispatch.releasedAt() != null) {
                all.add(entry(dispatch.releasedAt(), Text.of("history.released"), dispatch.releasedBy(), null));
            }
            for (DispatchAnswers.Handed handed : dispatch.handOvers()) {
                HandOverAnswer to = handed.handOver();
                if (to.receivedAt() != null) {
                    all.add(entry(
                            to.receivedAt(),
                            Text.of("history.received", Text.of("house." + to.house())),
                            to.recordedBy(),
                            to.registrationNumber()));
                }
            }
        }
        all.sort(Comparator.comparing(HistoryEntry::at));
        Collections.reverse(all);
        return all;
    }

    private HistoryEntry entry(Instant at, Text what, @Nullable UUID who, @Nullable String remark) {
        return new HistoryEntry(at, what, who == null ? null : people.nameOf(who), remark);
    }
}
