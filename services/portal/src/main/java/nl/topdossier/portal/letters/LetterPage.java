package nl.topdossier.portal.letters;

import java.time.Instant;
import java.util.List;
import nl.topdossier.portal.deadlines.Deadline;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * The page of one letter as one person sees it.
 *
 * @param actions what this person may do now, in order of weight
 * @param waitingFor on whom the letter waits, for a person who can do nothing now
 * @param memo only for the office that it asks to decide, and who prepares for it
 * @param html the rendered letter, made and cleaned by the owning service
 * @param changes since this person last decided; absent when that is this version, or never
 * @param prepared what colleagues of the office typed for whoever decides
 * @param datesAddress where this person may move the deadline
 * @param watchable whether the link to the live diagram is shown
 * @param figures numbers of the text that are not those of its summit now, if that could be found out
 */
public record LetterPage(
        LetterHead head,
        List<StageStep> stages,
        Deadline deadline,
        List<LetterAction> actions,
        @Nullable Text waitingFor,
        @Nullable Memo memo,
        String html,
        List<CoveringLetter> coveringLetters,
        @Nullable Changes changes,
        List<Round> rounds,
        List<Remark> remarks,
        List<Finding> findings,
        List<LedgerItem> ledger,
        List<HandOver> handOvers,
        List<Version> versions,
        List<HistoryEntry> history,
        List<Prepared> prepared,
        @Nullable String datesAddress,
        boolean watchable,
        FigureComparison figures) {

    private static final int ALWAYS_VISIBLE = 3;

    /** Remarks typed by a colleague of the office, who does not decide. */
    public record Prepared(String by, Instant at, String text) {}

    /** Those that stay in sight, on a phone too. */
    public List<LetterAction> mainActions() {
        return actions.subList(0, Math.min(ALWAYS_VISIBLE, actions.size()));
    }

    /** Those behind one more click. */
    public List<LetterAction> moreActions() {
        return actions.subList(mainActions().size(), actions.size());
    }

    /** Whether this person is asked for a decision, and not only free to do something. */
    public boolean deciding() {
        return actions.stream()
                .anyMatch(action -> action.kind() == ActionKind.AGREE || action.kind() == ActionKind.SIGN);
    }

    public long openFindings() {
        return findings.stream().filter(Finding::open).count();
    }

    /** The agreements that count now: the newest round. */
    public @Nullable Round currentRound() {
        return rounds.isEmpty() ? null : rounds.getFirst();
    }
}
