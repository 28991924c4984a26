package nl.topdossier.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.contracts.letter.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Receipts count once, for exactly the files that were sent. */
@DispatchOnSharedStack
class ReceiptIT {

    @Autowired
    Dispatching dispatching;

    @Autowired
    OutsideWorld outside;

    @BeforeEach
    void everybodyBehaves() {
        outside.behaves();
    }

    @Test
    void countsOnceHoweverOftenItIsTold() {
        ALetter letter = dispatching.sent(new ALetter());

        dispatching.confirms(letter, House.TWEEDE_KAMER).expect(204);
        dispatching.confirms(letter, House.TWEEDE_KAMER).expect(204);
        dispatching.confirms(letter, House.EERSTE_KAMER).expect(204);
        dispatching.confirms(letter, House.EERSTE_KAMER).expect(204);
        dispatching.numbers(letter, House.TWEEDE_KAMER, "28676-600").expect(204);
        dispatching.numbers(letter, House.TWEEDE_KAMER, "28676-600").expect(204);
        dispatching.numbers(letter, House.TWEEDE_KAMER, "28676-601").expect(409, "dispatch.number.other");

        assertThat(dispatching.audited(letter, "receipt")).isEqualTo(2);
        assertThat(dispatching.audited(letter, "dispatched")).isEqualTo(1);
        assertThat(dispatching.audited(letter, "numbered")).isEqualTo(1);
    }

    @Test
    void ofOtherFilesIsRefusedAndOnRecord() {
        ALetter letter = dispatching.sent(new ALetter());

        dispatching
                .confirms(letter, House.TWEEDE_KAMER, Map.of("letter.pdf", "0".repeat(64)))
                .expect(409, "dispatch.receipt.other-files");
        dispatching
                .confirms(letter, House.TWEEDE_KAMER, dispatching.hashesOf(letter, House.EERSTE_KAMER))
                .expect(409, "dispatch.receipt.other-files");

        assertThat(dispatching.audited(letter, "receipt-of-other-files")).isEqualTo(2);
        assertThat(dispatching.handOver(letter, House.TWEEDE_KAMER).state()).isEqualTo(HandOverState.SENT);
    }

    @Test
    void beforeHandingOverIsRefused() {
        ALetter letter = dispatching.ready(new ALetter());

        dispatching.confirms(letter, House.TWEEDE_KAMER).expect(409, "dispatch.receipt.not-handed-over");
        dispatching.numbers(letter, House.TWEEDE_KAMER, "28676-600").expect(409, "dispatch.receipt.not-handed-over");
    }

    @Test
    void ofAnotherHouseIsRefused() {
        ALetter letter = dispatching.sent(new ALetter());

        dispatching
                .griffie()
                .post(
                        "/v1/hand-overs/"
                                + dispatching
                                        .handOver(letter, House.TWEEDE_KAMER)
                                        .handOverId() + "/receipts",
                        Map.of(
                                "house",
                                House.EERSTE_KAMER,
                                "registrationNumber",
                                "1",
                                "receivedAt",
                                "2026-07-02T12:00:00Z"))
                .expect(409, "dispatch.receipt.other-house");
    }
}
