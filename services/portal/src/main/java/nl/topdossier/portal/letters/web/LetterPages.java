package nl.topdossier.portal.letters.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.portal.letters.CoveringLetter;
import nl.topdossier.portal.letters.EmbeddedHtml;
import nl.topdossier.portal.letters.FigureComparison;
import nl.topdossier.portal.letters.FigureHints;
import nl.topdossier.portal.letters.LedgerItem;
import nl.topdossier.portal.letters.LetterAction;
import nl.topdossier.portal.letters.LetterPage;
import nl.topdossier.portal.letters.Memo;
import nl.topdossier.portal.letters.PromiseLinks;
import nl.topdossier.portal.letters.Round;
import nl.topdossier.portal.letters.Version;
import nl.topdossier.portal.letters.web.DispatchAnswers.Dispatch;
import nl.topdossier.portal.letters.web.Dossiers.Dossier;
import nl.topdossier.portal.letters.web.DraftingAnswers.Letter;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.words.Words;
import nl.topdossier.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Composes the page of a letter from what the services answer to the person who looks. */
@Component
class LetterPages {

    private final Dossiers dossiers;
    private final LetterActions actions;
    private final RoundViews rounds;
    private final People people;
    private final HeadViews heads;
    private final ChangeViews changes;
    private final FindingViews findings;
    private final HandOverViews handOvers;
    private final HistoryViews history;
    private final FigureHints figures;
    private final MessageSource messages;

    LetterPages(
            Dossiers dossiers,
            LetterActions actions,
            RoundViews rounds,
            People people,
            HeadViews heads,
            ChangeViews changes,
            FindingViews findings,
            HandOverViews handOvers,
            HistoryViews history,
            FigureHints figures,
            MessageSource messages) {
        this.dossiers = dossiers;
        this.actions = actions;
        this.rounds = rounds;
        this.people = people;
        this.heads = heads;
        this.changes = changes;
        this.findings = findings;
        this.handOvers = handOvers;
        this.history = history;
        this.figures = figures;
        this.messages = messages;
    }

    LetterPage of(UUID letterId, Me me, Locale locale) {
        Dossier dossier = dossiers.of(letterId, me);
        Letter letter = dossier.letter();
        DraftingAnswers.Version version = letter.version() == 0 ? null : dossiers.version(letterId, letter.version());
        ApprovalAnswers.Drafts drafts = drafts(dossier);
        List<LetterAction> allowed = actions.of(dossier, me, drafts.typed(), locale);
        List<Round> shownRounds = rounds.of(dossier, locale);
        return new LetterPage(
                heads.head(letter, locale),
                Stages.rail(dossier, shownRounds),
                heads.deadline(letter),
                allowed,
                allowed.isEmpty() ? Stages.waitingFor(dossier, people, locale) : null,
                version == null ? null : memo(version, dossier, locale),
                version == null ? "" : text(version, letter, me, locale),
                version == null ? List.of() : covering(version, dossier),
                changes.sinceDecided(dossier),
                shownRounds,
                rounds.remarks(dossier, LetterActions.drafts(dossier, me), locale),
                findings.of(dossier, me, locale),
                ledger(letter),
                handOvers.of(dossier, me),
                versions(letter),
                history.of(dossier, locale),
                prepared(drafts),
                LetterActions.setsDates(dossier, me) ? "/letters/" + letterId + "/dates" : null,
                me.has(Roles.COORDINATOR),
                version == null || letter.isIn("DISPATCHED", "WITHDRAWN")
                        ? FigureComparison.NOT_NEEDED
                        : figures.of(version.markdown(), letter.summitId()));
    }

    /** Who keeps the ledger can record at each section what is promised there. */
    private String text(DraftingAnswers.Version version, Letter letter, Me me, Locale locale) {
        String html = EmbeddedHtml.embed(version.html(), "text", 3);
        if (!me.keepsLedger()) {
            return html;
        }
        Map<String, UUID> headings = letter.sections().stream()
                .collect(Collectors.toMap(
                        section -> "text-letter-" + section.key(), DraftingAnswers.Section::sectionId, (a, b) -> a));
        return PromiseLinks.in(html, letter.letterId(), headings, messages.getMessage("letter.promise", null, locale));
    }

    private ApprovalAnswers.Drafts drafts(Dossier dossier) {
        return dossier.questions().stream()
                .filter(question -> question.allows("PREPARE"))
                .map(ApprovalAnswers.Question::taskId)
                .findFirst()
                .map(dossiers::typed)
                .orElse(ApprovalAnswers.Drafts.NONE);
    }

    /** What colleagues of the office typed for whoever decides. */
    private List<LetterPage.Prepared> prepared(ApprovalAnswers.Drafts drafts) {
        return drafts.ofColleagues().stream()
                .filter(typed -> Acts.blankToNull(typed.remarks()) != null)
                .map(typed -> new LetterPage.Prepared(
                        people.nameOf(typed.personId()), typed.savedAt(), String.valueOf(typed.remarks())))
                .toList();
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

    private static List<LedgerItem> ledger(Letter letter) {
        return letter.references().stream()
                .map(reference -> new LedgerItem(
                        reference.kind(),
                        reference.number() == null ? "" : reference.number(),
                        null,
                        reference.label(),
                        Acts.blankToNull(reference.section() == null ? reference.note() : reference.section()),
                        Acts.blankToNull(reference.reason())))
                .toList();
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
}
