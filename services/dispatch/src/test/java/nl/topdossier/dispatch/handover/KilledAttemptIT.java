package nl.topdossier.dispatch.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.dispatch.ALetter;
import nl.topdossier.dispatch.DispatchOnSharedStack;
import nl.topdossier.dispatch.Dispatching;
import nl.topdossier.dispatch.FakeHouse;
import nl.topdossier.dispatch.OutsideWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The service dies inside an attempt: what is on record then decides what happens after the restart. */
@DispatchOnSharedStack
class KilledAttemptIT {

    @Autowired
    Dispatching dispatching;

    @Autowired
    OutsideWorld outside;

    @Autowired
    HandOverBooks books;

    @BeforeEach
    @AfterEach
    void everybodyBehaves() {
        outside.behaves();
    }

    @Test
    void attemptThatWasOnRecordButNotSentIsRepeatedOverHttpAndAskedAfterForMail() {
        ALetter letter = dispatching.begun(new ALetter());
        UUID tweedeKamer = idOf(letter, House.TWEEDE_KAMER);
        UUID eersteKamer = idOf(letter, House.EERSTE_KAMER);
        books.begin(tweedeKamer, true);
        books.begin(eersteKamer, false);

        dispatching.restart(letter).expect(202);

        dispatching.awaits(letter, House.TWEEDE_KAMER, HandOverState.SENT);
        dispatching.awaits(letter, House.EERSTE_KAMER, HandOverState.UNCERTAIN);
        assertThat(outside.tweedeKamer().of(tweedeKamer)).hasSize(1);
        assertThat(dispatching.handOver(letter, House.TWEEDE_KAMER).attempts()).isEqualTo(2);
        assertThat(outside.eersteKamer().of(eersteKamer)).isEmpty();
        assertThat(dispatching.handOver(letter, House.EERSTE_KAMER).resolveTaskId())
                .isNotNull();
    }

    @Test
    void attemptThatTheHouseHasKeptIsRepeatedWithItsKeyOnly() {
        outside.tweedeKamer().is(FakeHouse.Mode.HOLD);
        ALetter letter = dispatching.ready(new ALetter());
        dispatching.release(letter).expect(200);
        UUID handOverId = idOf(letter, House.TWEEDE_KAMER);
        await().atMost(Dispatching.PATIENCE)
                .until(() -> outside.tweedeKamer().of(handOverId).size() == 1);

        dispatching.restart(letter).expect(202);
        await().atMost(Dispatching.PATIENCE)
                .until(() -> outside.tweedeKamer().of(handOverId).size() == 2);
        outside.tweedeKamer().is(FakeHouse.Mode.NORMAL);

        dispatching.awaits(letter, House.TWEEDE_KAMER, HandOverState.SENT);
        assertThat(outside.tweedeKamer().of(handOverId))
                .extracting(FakeHouse.Arrival::handOverId)
                .containsOnly(handOverId);
        dispatching.confirms(letter, House.TWEEDE_KAMER).expect(204);
        assertThat(dispatching.audited(letter, "receipt")).isEqualTo(1);
    }

    private UUID idOf(ALetter letter, House house) {
        return dispatching.handOver(letter, house).handOverId();
    }
}
