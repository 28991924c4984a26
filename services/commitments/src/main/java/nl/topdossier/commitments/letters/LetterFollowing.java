package nl.topdossier.commitments.letters;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.topdossier.commitments.items.Discharge;
import nl.topdossier.commitments.items.Discharging;
import nl.topdossier.commitments.items.ItemWasRecorded;
import nl.topdossier.commitments.items.Items;
import nl.topdossier.commitments.items.LedgerLock;
import nl.topdossier.contracts.dispatch.DispatchReleased;
import nl.topdossier.contracts.dispatch.DispatchUndone;
import nl.topdossier.contracts.dispatch.ReceiptConfirmed;
import nl.topdossier.contracts.letter.ItemsAnswered;
import nl.topdossier.contracts.letter.LetterOpened;
import nl.topdossier.contracts.letter.LetterWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows letters until their Houses have them. When a House received a letter that answers one of its items, the item is
 * discharged, for that House alone; whichever fact, or the item itself, comes last brings it about.
 */
@Service
public class LetterFollowing {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final FollowedLetters letters;
    private final ReceivedAnswers answers;
    private final Items items;
    private final Discharging discharging;
    private final CarryingPromises promises;
    private final LedgerLock lock;

    LetterFollowing(
            FollowedLetters letters,
            ReceivedAnswers answers,
            Items items,
            Discharging discharging,
            CarryingPromises promises,
            LedgerLock lock) {
        this.letters = letters;
        this.answers = answers;
        this.items = items;
        this.discharging = discharging;
        this.promises = promises;
        this.lock = lock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void opened(LetterOpened told) {
        lock.take();
        letters.opened(told);
        promises.carry(told.letterId());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawn(LetterWithdrawn told) {
        letters.withdrawn(told.letterId());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void answered(ItemsAnswered told) {
        lock.take();
        letters.answered(told);
        settle(answers.ofLetter(told.letterId()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void released(DispatchReleased told) {
        lock.take();
        letters.released(told.letterId(), told.dispatchId(), told.contentHash());
        settle(answers.ofLetter(told.letterId()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void undone(DispatchUndone told) {
        lock.take();
        letters.undone(told.dispatchId());
        promises.carry(told.letterId());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void received(ReceiptConfirmed told) {
        lock.take();
        LocalDate day = LocalDate.ofInstant(told.receivedAt(), NETHERLANDS);
        letters.received(told.letterId(), told.house(), told.dispatchId(), day);
        settle(answers.ofLetter(told.letterId()));
    }

    /** An item that is recorded after the letter that answers it was received. */
    @EventListener
    void recorded(ItemWasRecorded recorded) {
        settle(answers.ofReference(recorded.item().house(), recorded.item().reference()));
    }

    private void settle(List<ReceivedAnswers.Received> received) {
        for (ReceivedAnswers.Received answer : received) {
            items.lock(answer.house(), answer.reference()).ifPresent(item -> {
                if (answer.moved()) {
                    discharging.moved(item, answer.letterId(), answer.receivedOn());
                } else {
                    discharging.byLetter(
                            item,
                            new Discharge(
                                    answer.letterId(), "", answer.sectionId(), answer.note(), answer.receivedOn()));
                }
            });
        }
    }
}
