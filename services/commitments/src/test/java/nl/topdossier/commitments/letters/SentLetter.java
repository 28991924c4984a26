package nl.topdossier.commitments.letters;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.dispatch.DispatchReleased;
import nl.topdossier.contracts.dispatch.DispatchUndone;
import nl.topdossier.contracts.dispatch.ReceiptConfirmed;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.ItemAnswer;
import nl.topdossier.contracts.letter.ItemsAnswered;
import nl.topdossier.contracts.letter.LetterKind;
import nl.topdossier.contracts.letter.LetterOpened;
import nl.topdossier.contracts.letter.LetterWithdrawn;
import nl.topdossier.messaging.Ids;

/** What drafting and dispatch tell of one letter on its way to both Houses. */
record SentLetter(UUID letterId, UUID dispatchId, String hash) {

    static final Instant RECEIVED = Instant.parse("2026-11-20T23:30:00Z");

    static SentLetter next() {
        return new SentLetter(Ids.next(), Ids.next(), "a".repeat(64));
    }

    LetterOpened opened(House... houses) {
        return new LetterOpened(letterId, LetterKind.REPORT, "DVB", Ids.next(), List.of(houses), null);
    }

    LetterOpened opened(LetterKind kind, UUID summitId, House... houses) {
        return new LetterOpened(letterId, kind, "DVB", Ids.next(), List.of(houses), summitId);
    }

    ItemsAnswered answers(int version, String contentHash, ItemAnswer... answers) {
        return new ItemsAnswered(letterId, version, contentHash, List.of(answers));
    }

    ItemsAnswered answers(ItemAnswer... answers) {
        return answers(3, hash, answers);
    }

    DispatchReleased released() {
        return new DispatchReleased(letterId, dispatchId, hash);
    }

    DispatchUndone undone() {
        return new DispatchUndone(letterId, dispatchId);
    }

    ReceiptConfirmed received(House house) {
        return new ReceiptConfirmed(letterId, dispatchId, Ids.next(), house, RECEIVED, false);
    }

    /** In a passage of the letter. */
    static ItemAnswer passage(String reference) {
        return new ItemAnswer(reference, Ids.next(), null, false);
    }

    /** Not here, with a reason. */
    static ItemAnswer moved(String reference) {
        return new ItemAnswer(reference, null, null, true);
    }

    /** As the facts come, one transaction each. */
    static void hear(LetterFollowing letters, Fact fact) {
        switch (fact) {
            case LetterOpened told -> letters.opened(told);
            case ItemsAnswered told -> letters.answered(told);
            case LetterWithdrawn told -> letters.withdrawn(told);
            case DispatchReleased told -> letters.released(told);
            case DispatchUndone told -> letters.undone(told);
            case ReceiptConfirmed told -> letters.received(told);
            default -> throw new IllegalArgumentException("Expected a fact of a letter");
        }
    }
}
