package nl.topdossier.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.dispatch.handover.Chases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The process is thrown away and started again in every state: it goes on there, and no House gets the letter twice. */
@DispatchOnSharedStack
class RestartIT {

    @Autowired
    Dispatching dispatching;

    @Autowired
    OutsideWorld outside;

    @Autowired
    Chases chases;

    @BeforeEach
    void everybodyBehaves() {
        outside.behaves();
    }

    @Test
    void goesOnAtTheGateWhileBlockedAndAtTheRelease() {
        outside.drafting().isAway(true);
        ALetter letter = new ALetter().marked(false);
        dispatching.signedOff(letter);
        restarts(letter);
        outside.drafting().isAway(false);
        dispatching.awaits(letter, DispatchState.BLOCKED);
        restarts(letter);
        dispatching.engineHasItsTasks(letter);
        outside.drafting().knows(letter.marked(true));
        dispatching.desk(letter, "gate-checks").expect(200);
        dispatching.awaits(letter, DispatchState.READY);
        restarts(letter);
        dispatching.engineHasItsTasks(letter);
        dispatching.release(letter).expect(200);

        finish(letter);
    }

    @Test
    void goesOnWhileHandingOverAndWaitingForReceipts() {
        outside.tweedeKamer().is(FakeHouse.Mode.AWAY);
        outside.eersteKamer().is(FakeMailServer.Mode.REFUSE);
        ALetter letter = dispatching.ready(new ALetter());
        dispatching.release(letter).expect(200);
        dispatching.awaits(letter, House.TWEEDE_KAMER, HandOverState.ATTEMPTED);
        dispatching.awaits(letter, House.EERSTE_KAMER, HandOverState.REFUSED);
        restarts(letter);
        dispatching.engineHasItsTasks(letter);
        outside.behaves();
        dispatching
                .desk()
                .post("/v1/hand-overs/" + idOf(letter, House.EERSTE_KAMER) + "/repetition", java.util.Map.of())
                .expect(202);
        dispatching.awaits(letter, House.TWEEDE_KAMER, HandOverState.SENT);
        dispatching.awaits(letter, House.EERSTE_KAMER, HandOverState.SENT);
        restarts(letter);
        dispatching.confirms(letter, House.EERSTE_KAMER).expect(204);
        restarts(letter);

        finish(letter);
    }

    @Test
    void goesOnBetweenTheNumbers() {
        ALetter letter = dispatching.dispatched(new ALetter());
        restarts(letter);
        dispatching.engineHasItsTasks(letter);
        dispatching.numbers(letter, House.TWEEDE_KAMER, "28676-600").expect(204);
        restarts(letter);
        dispatching.engineHasItsTasks(letter);
        dispatching.numbers(letter, House.EERSTE_KAMER, "28676-A").expect(204);

        dispatching.nothingIsLeftOf(letter);
        dispatching.restart(letter).expect(409, "problem.process.over");
        arrivedOnce(letter);
    }

    @Test
    void receiptEndsAChaseThatTheEngineHasNotOpenedAgain() {
        ALetter letter = dispatching.sent(new ALetter());
        UUID handOverId = idOf(letter, House.TWEEDE_KAMER);
        UUID chase = chases.openChase(handOverId);
        assertThat(chases.openChase(handOverId)).isEqualTo(chase);
        restarts(letter);

        finish(letter);
        assertThat(dispatching.audited(letter, "receipt-overdue")).isEqualTo(1);
    }

    @Test
    void chaseIsOpenedAgainAndDone() {
        ALetter letter = dispatching.sent(new ALetter());
        UUID handOverId = idOf(letter, House.TWEEDE_KAMER);
        chases.openChase(handOverId);
        restarts(letter);
        dispatching.engineHasItsTasks(letter);
        dispatching
                .desk()
                .post("/v1/hand-overs/" + handOverId + "/chase", java.util.Map.of())
                .expect(204);

        finish(letter);
    }

    private void restarts(ALetter letter) {
        dispatching.engineRuns(letter);
        dispatching.restart(letter).expect(202);
        dispatching.engineRuns(letter);
    }

    private void finish(ALetter letter) {
        for (House house : House.values()) {
            await().atMost(Dispatching.PATIENCE)
                    .until(() -> dispatching.handOver(letter, house).state() == HandOverState.SENT
                            || dispatching.handOver(letter, house).isReceived());
            dispatching.confirms(letter, house).expect(204);
        }
        dispatching.numbers(letter, House.TWEEDE_KAMER, "28676-600").expect(204);
        dispatching.numbers(letter, House.EERSTE_KAMER, "28676-A").expect(204);
        dispatching.nothingIsLeftOf(letter);
        arrivedOnce(letter);
    }

    private void arrivedOnce(ALetter letter) {
        assertThat(outside.tweedeKamer().of(idOf(letter, House.TWEEDE_KAMER))).hasSize(1);
        assertThat(outside.eersteKamer().of(idOf(letter, House.EERSTE_KAMER))).hasSize(1);
    }

    private UUID idOf(ALetter letter, House house) {
        return dispatching.handOver(letter, house).handOverId();
    }
}
