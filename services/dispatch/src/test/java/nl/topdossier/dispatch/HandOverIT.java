package nl.topdossier.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.testsupport.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Houses that are away, refuse or lose their answer: each gets the letter once, and the other is not kept waiting. */
@DispatchOnSharedStack
class HandOverIT {

    @Autowired
    Dispatching dispatching;

    @Autowired
    OutsideWorld outside;

    @BeforeEach
    void everybodyBehaves() {
        outside.behaves();
    }

    @Test
    void oneHouseIsAwayWhileTheOtherGoesOn() {
        outside.tweedeKamer().is(FakeHouse.Mode.AWAY);
        ALetter letter = dispatching.ready(new ALetter());
        dispatching.release(letter).expect(200);
        dispatching.awaits(letter, House.EERSTE_KAMER, HandOverState.SENT);
        dispatching.confirms(letter, House.EERSTE_KAMER).expect(204);
        await().atMost(Dispatching.PATIENCE)
                .until(() -> dispatching.handOver(letter, House.TWEEDE_KAMER).attempts() >= 2);
        assertThat(dispatching.state(letter)).isEqualTo(DispatchState.HANDING_OVER);

        outside.tweedeKamer().is(FakeHouse.Mode.NORMAL);
        dispatching.awaits(letter, House.TWEEDE_KAMER, HandOverState.SENT);
        dispatching.confirms(letter, House.TWEEDE_KAMER).expect(204);

        assertThat(dispatching.state(letter)).isEqualTo(DispatchState.DISPATCHED);
        assertThat(outside.tweedeKamer().of(idOf(letter, House.TWEEDE_KAMER))).hasSize(1);
        assertThat(outside.eersteKamer().of(idOf(letter, House.EERSTE_KAMER))).hasSize(1);
    }

    @Test
    void lostAnswerOfHttpIsRepeatedWithItsKey() {
        outside.tweedeKamer().is(FakeHouse.Mode.LOSE_ANSWER);
        ALetter letter = dispatching.ready(new ALetter());
        dispatching.release(letter).expect(200);
        await().atMost(Dispatching.PATIENCE)
                .until(() -> !outside.tweedeKamer()
                        .of(idOf(letter, House.TWEEDE_KAMER))
                        .isEmpty());
        outside.tweedeKamer().is(FakeHouse.Mode.NORMAL);

        dispatching.awaits(letter, House.TWEEDE_KAMER, HandOverState.SENT);
        List<FakeHouse.Arrival> arrivals = outside.tweedeKamer().of(idOf(letter, House.TWEEDE_KAMER));
        assertThat(arrivals).hasSizeGreaterThan(1);
        assertThat(arrivals)
                .allSatisfy(arrival -> assertThat(arrival.files())
                        .usingRecursiveComparison()
                        .isEqualTo(arrivals.getFirst().files()));
    }

    @Test
    void redirectIsNoArrival() {
        outside.tweedeKamer().is(FakeHouse.Mode.REDIRECT);
        ALetter letter = dispatching.ready(new ALetter());
        dispatching.release(letter).expect(200);
        await().atMost(Dispatching.PATIENCE)
                .until(() -> dispatching.handOver(letter, House.TWEEDE_KAMER).attempts() >= 1);
        outside.tweedeKamer().is(FakeHouse.Mode.NORMAL);

        dispatching.awaits(letter, House.TWEEDE_KAMER, HandOverState.SENT);
        assertThat(outside.tweedeKamer().of(idOf(letter, House.TWEEDE_KAMER))).hasSize(1);
    }

    @Test
    void mailOfUnknownOutcomeAsksTheDesk() {
        outside.eersteKamer().is(FakeMailServer.Mode.LOSE_ANSWER);
        ALetter letter = dispatching.ready(new ALetter());
        dispatching.release(letter).expect(200);
        dispatching.awaits(letter, House.EERSTE_KAMER, HandOverState.UNCERTAIN);
        dispatching.engineHasItsTasks(letter);
        outside.eersteKamer().is(FakeMailServer.Mode.NORMAL);
        dispatching.restart(letter).expect(202);
        dispatching.engineHasItsTasks(letter);

        UUID handOverId = idOf(letter, House.EERSTE_KAMER);
        assertThat(outside.eersteKamer().of(handOverId)).hasSize(1);
        post(handOverId, "repetition", Map.of()).expect(202);
        dispatching.awaits(letter, House.EERSTE_KAMER, HandOverState.SENT);

        List<byte[]> mails = outside.eersteKamer().of(handOverId);
        assertThat(mails).hasSize(2);
        assertThat(mails.get(1)).isEqualTo(mails.get(0));
        assertThat(FakeMailServer.header(mails.get(0), "Message-ID")).contains(handOverId.toString());
        finish(letter);
    }

    @Test
    void deskMayFindThatTheMailDidArrive() {
        outside.eersteKamer().is(FakeMailServer.Mode.LOSE_ANSWER);
        ALetter letter = dispatching.ready(new ALetter());
        dispatching.release(letter).expect(200);
        dispatching.awaits(letter, House.EERSTE_KAMER, HandOverState.UNCERTAIN);

        Map<String, Object> receipt = Map.of("receivedAt", Instant.parse("2026-07-02T12:00:00Z"));
        post(idOf(letter, House.EERSTE_KAMER), "receipts", receipt).expect(400, "dispatch.receipt.no-evidence");
        post(
                        idOf(letter, House.EERSTE_KAMER),
                        "receipts",
                        Map.of("receivedAt", Instant.parse("2026-07-02T12:00:00Z"), "evidence", "telefoonnotitie"))
                .expect(204);
        dispatching.awaits(letter, House.TWEEDE_KAMER, HandOverState.SENT);
        finish(letter);
        assertThat(dispatching.handOver(letter, House.EERSTE_KAMER).evidence()).isEqualTo("telefoonnotitie");
        assertThat(outside.eersteKamer().of(idOf(letter, House.EERSTE_KAMER))).hasSize(1);
    }

    @Test
    void mailServerThatLeavesWithoutGoodbyeHasTheMail() {
        outside.eersteKamer().is(FakeMailServer.Mode.LEAVE_WITHOUT_GOODBYE);
        ALetter letter = dispatching.sent(new ALetter());

        assertThat(outside.eersteKamer().of(idOf(letter, House.EERSTE_KAMER))).hasSize(1);
    }

    @Test
    void refusedIsMendedAndSentAgain() {
        outside.tweedeKamer().is(FakeHouse.Mode.REFUSE);
        outside.eersteKamer().is(FakeMailServer.Mode.REFUSE);
        ALetter letter = dispatching.ready(new ALetter());
        dispatching.release(letter).expect(200);
        dispatching.awaits(letter, House.TWEEDE_KAMER, HandOverState.REFUSED);
        dispatching.awaits(letter, House.EERSTE_KAMER, HandOverState.REFUSED);
        dispatching.engineHasItsTasks(letter);
        outside.behaves();

        post(idOf(letter, House.TWEEDE_KAMER), "repetition", Map.of()).expect(202);
        post(idOf(letter, House.EERSTE_KAMER), "repetition", Map.of()).expect(202);

        dispatching.awaits(letter, House.TWEEDE_KAMER, HandOverState.SENT);
        dispatching.awaits(letter, House.EERSTE_KAMER, HandOverState.SENT);
        post(idOf(letter, House.TWEEDE_KAMER), "repetition", Map.of()).expect(409, "dispatch.hand-over.state");
        finish(letter);
    }

    @Test
    void mailServerThatIsAwayIsTriedAgain() {
        outside.eersteKamer().is(FakeMailServer.Mode.AWAY);
        ALetter letter = dispatching.ready(new ALetter());
        dispatching.release(letter).expect(200);
        await().atMost(Dispatching.PATIENCE)
                .until(() -> dispatching.handOver(letter, House.EERSTE_KAMER).attempts() >= 1);
        outside.behaves();

        dispatching.awaits(letter, House.EERSTE_KAMER, HandOverState.SENT);
        assertThat(outside.eersteKamer().of(idOf(letter, House.EERSTE_KAMER))).hasSize(1);
    }

    private void finish(ALetter letter) {
        dispatching.confirms(letter, House.EERSTE_KAMER).expect(204);
        dispatching.confirms(letter, House.TWEEDE_KAMER).expect(204);
        dispatching.numbers(letter, House.EERSTE_KAMER, "28676-A").expect(204);
        dispatching.numbers(letter, House.TWEEDE_KAMER, "28676-600").expect(204);
        dispatching.nothingIsLeftOf(letter);
    }

    private Reply post(UUID handOverId, String what, Object body) {
        return dispatching.desk().post("/v1/hand-overs/" + handOverId + "/" + what, body);
    }

    private UUID idOf(ALetter letter, House house) {
        return dispatching.handOver(letter, house).handOverId();
    }
}
