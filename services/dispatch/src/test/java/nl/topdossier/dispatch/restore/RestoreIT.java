package nl.topdossier.dispatch.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.RecallPurpose;
import nl.topdossier.contracts.letter.RecallRequested;
import nl.topdossier.contracts.signoff.LetterSignedOff;
import nl.topdossier.dispatch.ALetter;
import nl.topdossier.dispatch.DispatchOnSharedStack;
import nl.topdossier.dispatch.Dispatching;
import nl.topdossier.dispatch.FakeHouse;
import nl.topdossier.dispatch.FakeMailServer;
import nl.topdossier.dispatch.OutsideWorld;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.dispatch.handover.HandingOver;
import nl.topdossier.dispatch.handover.LetterPaused;
import nl.topdossier.messaging.Ids;
import nl.topdossier.testsupport.FactsOnKafka;
import nl.topdossier.testsupport.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rows were put back from a back-up: nothing leaves until the desk has said of each House what it has. */
@DispatchOnSharedStack
class RestoreIT {

    private static final House TK = House.TWEEDE_KAMER;
    private static final House EK = House.EERSTE_KAMER;
    private static final String OPEN_TASK =
            "select count(*) from task where letter_id = :id and kind = 'confirm-houses' and closed_at is null";

    @Autowired
    Dispatching dispatching;

    @Autowired
    OutsideWorld outside;

    @Autowired
    HandingOver handingOver;

    @Autowired
    Restores restores;

    @Autowired
    FactsOnKafka told;

    @BeforeEach
    @AfterEach
    void everybodyBehaves() {
        outside.behaves();
    }

    @Test
    void nothingIsReleasedReturnedOrRecalledUntilTheDeskHasAnsweredForEveryHouse() {
        ALetter letter = dispatching.ready(new ALetter());
        restored();
        waitsForTheDesk(letter);
        dispatching.release(letter).expect(409, "dispatch.paused");
        dispatching.desk(letter, "return").expect(409, "dispatch.paused");
        dispatching.desk(letter, "withdrawal").expect(409, "dispatch.paused");
        dispatching.isTold(
                Topics.DRAFTING_LETTER,
                new RecallRequested(letter.letterId(), letter.dispatchId(), Ids.next(), RecallPurpose.EDIT));
        await("the recall is refused while the letter waits")
                .atMost(Dispatching.PATIENCE)
                .untilAsserted(() -> assertThat(told.namesOn(Topics.DISPATCH_DISPATCH, letter.letterId()))
                        .contains("RecallRefused"));
        hasItNot(letter, TK).expect(204);
        dispatching.release(letter).expect(409, "dispatch.paused");
        hasItNot(letter, EK).expect(204);

        dispatching.engineHasItsTasks(letter);
        dispatching.release(letter).expect(200);
        finish(letter, 1, 1);
    }

    @Test
    void whatWasReleasedBeforeTheBackUpGoesOnlyToTheHouseThatHasItNot() {
        ALetter letter = releasedWhileTheHousesAreAway();
        restored();
        attemptsHaveEnded(letter);
        outside.behaves();
        waitsForTheDesk(letter);
        assertThatThrownBy(() -> handingOver.handOver(idOf(letter, TK))).isInstanceOf(LetterPaused.class);
        hasItNot(letter, TK).expect(204);
        assertThatThrownBy(() -> handingOver.handOver(idOf(letter, TK))).isInstanceOf(LetterPaused.class);
        hasIt(letter, EK).expect(204);

        finish(letter, 1, 0);
        assertThat(dispatching.handOver(letter, EK).evidence()).isEqualTo("navraag bij de griffie");
    }

    @Test
    void housesThatHaveWhatWasNeverSentAsFarAsIsKnownHereGetNothing() {
        ALetter letter = dispatching.ready(new ALetter());
        restored();
        hasIt(letter, EK).expect(204);
        hasIt(letter, TK).expect(204);
        dispatching.engineHasItsTasks(letter);
        assertThat(dispatching.state(letter)).isEqualTo(DispatchState.READY);
        dispatching.desk(letter, "return").expect(409, "dispatch.return.too-late");
        dispatching.release(letter).expect(200);

        finish(letter, 0, 0);
    }

    @Test
    void attemptThatRunsWhenItIsPausedIsNotRepeatedUntilTheDeskSaysSo() {
        outside.tweedeKamer().is(FakeHouse.Mode.HOLD);
        ALetter letter = dispatching.ready(new ALetter());
        dispatching.release(letter).expect(200);
        dispatching.awaits(letter, EK, HandOverState.SENT);
        await().atMost(Dispatching.PATIENCE)
                .until(() -> outside.tweedeKamer().of(idOf(letter, TK)).size() == 1);
        restored();
        outside.tweedeKamer().is(FakeHouse.Mode.NORMAL);
        dispatching.awaits(letter, TK, HandOverState.SENT);
        waitsForTheDesk(letter);
        assertThat(outside.tweedeKamer().of(idOf(letter, TK))).hasSize(1);
        hasItNot(letter, TK).expect(204);
        hasIt(letter, EK).expect(204);

        finish(letter, 2, 1);
    }

    @Test
    void whatWasUncertainOrRefusedIsAnsweredByTheSameQuestion() {
        outside.tweedeKamer().is(FakeHouse.Mode.REFUSE);
        outside.eersteKamer().is(FakeMailServer.Mode.LOSE_ANSWER);
        ALetter letter = dispatching.ready(new ALetter());
        dispatching.release(letter).expect(200);
        dispatching.awaits(letter, TK, HandOverState.REFUSED);
        dispatching.awaits(letter, EK, HandOverState.UNCERTAIN);
        restored();
        waitsForTheDesk(letter);
        outside.behaves();
        repeats(letter, EK).expect(409, "dispatch.paused");
        hasItNot(letter, EK).expect(204);
        hasItNot(letter, TK).expect(204);
        dispatching.awaits(letter, EK, HandOverState.SENT);
        assertThat(dispatching.handOver(letter, TK).state()).isEqualTo(HandOverState.REFUSED);
        dispatching.engineHasItsTasks(letter);
        repeats(letter, TK).expect(202);

        finish(letter, 1, 2);
        assertThat(outside.eersteKamer().of(idOf(letter, EK)).stream()
                        .map(mail -> FakeMailServer.header(mail, "Message-ID"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void receiptOfTheHouseItselfIsAnAnswer() {
        ALetter letter = dispatching.sent(new ALetter());
        restored();
        waitsForTheDesk(letter);
        dispatching.confirms(letter, TK).expect(204);
        assertThat(dispatching.count(OPEN_TASK, letter.letterId())).isEqualTo(1);
        dispatching.confirms(letter, EK).expect(204);

        finish(letter, 1, 1);
    }

    @Test
    void firstOfTwoAnswersCounts() {
        ALetter letter = releasedWhileTheHousesAreAway();
        restored();
        attemptsHaveEnded(letter);
        outside.behaves();
        hasItNot(letter, TK).expect(204);
        hasItNot(letter, TK).expect(204);
        hasIt(letter, TK).expect(409, "dispatch.confirmation.other");
        List<Integer> answers = Stream.of(
                        CompletableFuture.supplyAsync(() -> hasIt(letter, EK)),
                        CompletableFuture.supplyAsync(() -> hasItNot(letter, EK)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Reply::status)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(204, 409);
        assertThat(dispatching.audited(letter, "house-has-it-not") + dispatching.audited(letter, "receipt"))
                .isEqualTo(2);
        finish(letter, 1, dispatching.handOver(letter, EK).isReceived() ? 0 : 1);
    }

    @Test
    void letterThatWasOpenedBeforeAndComesLaterIsAskedAboutOnce() {
        ALetter letter = new ALetter();
        restored();
        ALetter another = new ALetter();
        dispatching.signedOff(letter);
        dispatching.ready(another);
        waitsForTheDesk(letter);
        assertThat(dispatching.row(another).isPaused()).isFalse();
        hasItNot(letter, TK).expect(204);
        hasItNot(letter, EK).expect(204);
        dispatching.awaits(letter, DispatchState.READY);
        dispatching.desk(letter, "return").expect(200);
        LetterSignedOff first = letter.signedOff();
        UUID next = Ids.next();
        dispatching.isTold(
                Topics.APPROVAL_SIGN_OFF,
                new LetterSignedOff(
                        first.letterId(),
                        next,
                        first.version(),
                        first.contentHash(),
                        first.agreements(),
                        first.houses(),
                        null,
                        null));

        await().atMost(Dispatching.PATIENCE)
                .until(() -> dispatching.count(
                                "select count(*) from dispatch where dispatch_id = :id and state = 'READY' and paused_at is null",
                                next)
                        == 1);
        assertThat(dispatching.count(OPEN_TASK, letter.letterId())).isZero();
    }

    @Test
    void sameRestoreIsNoticedOnceAndAnotherDatabaseWithoutBeingTold() {
        ALetter letter = dispatching.ready(new ALetter());
        String name = restored();
        hasItNot(letter, TK).expect(204);
        hasItNot(letter, EK).expect(204);
        dispatching.inTransaction(() -> restores.look(name));
        assertThat(dispatching.row(letter).isPaused()).isFalse();

        dispatching
                .rows()
                .sql("update database_origin set name = 'database 1' where name like 'database %'")
                .update();
        dispatching.inTransaction(() -> restores.look(""));
        assertThat(dispatching.row(letter).isPaused()).isTrue();
    }

    private String restored() {
        String name = Ids.next().toString();
        dispatching.inTransaction(() -> restores.look(name));
        return name;
    }

    /** As it may lie in a back-up: attempts have begun, and no House has it as far as is known. */
    private ALetter releasedWhileTheHousesAreAway() {
        outside.tweedeKamer().is(FakeHouse.Mode.AWAY);
        outside.eersteKamer().is(FakeMailServer.Mode.AWAY);
        ALetter letter = dispatching.ready(new ALetter());
        dispatching.release(letter).expect(200);
        dispatching.awaits(letter, TK, HandOverState.ATTEMPTED);
        dispatching.awaits(letter, EK, HandOverState.ATTEMPTED);
        return letter;
    }

    private void attemptsHaveEnded(ALetter letter) {
        await().atMost(Dispatching.PATIENCE).until(() -> dispatching.count("""
                        select count(*) from hand_over_attempt join hand_over using (hand_over_id)
                        where dispatch_id = :id and ended_at is null
                        """, letter.dispatchId()) == 0);
    }

    private void waitsForTheDesk(ALetter letter) {
        await("the question to the desk is in the engine")
                .atMost(Dispatching.PATIENCE)
                .until(() -> dispatching.count(OPEN_TASK + " and engine_key is not null", letter.letterId()) == 1);
        assertThat(dispatching.row(letter).isPaused()).isTrue();
    }

    private Reply hasIt(ALetter letter, House house) {
        return answer(
                letter,
                house,
                Map.of(
                        "received", true,
                        "receivedAt", "2026-07-02T12:00:00Z",
                        "evidence", "navraag bij de griffie"));
    }

    private Reply hasItNot(ALetter letter, House house) {
        return answer(letter, house, Map.of("received", false, "evidence", "navraag bij de griffie"));
    }

    private Reply answer(ALetter letter, House house, Map<String, ?> answer) {
        return dispatching.desk().post("/v1/hand-overs/" + idOf(letter, house) + "/confirmation", answer);
    }

    private Reply repeats(ALetter letter, House house) {
        return dispatching.desk().post("/v1/hand-overs/" + idOf(letter, house) + "/repetition", Map.of());
    }

    /** Both Houses confirm what they do not have confirmed yet, and number; then is counted what arrived. */
    private void finish(ALetter letter, int arrivalsAtTweedeKamer, int arrivalsAtEersteKamer) {
        for (House house : House.values()) {
            await().atMost(Dispatching.PATIENCE)
                    .until(() -> dispatching.handOver(letter, house).isReceived()
                            || dispatching.handOver(letter, house).state() == HandOverState.SENT);
            dispatching.confirms(letter, house).expect(204);
        }
        dispatching.awaits(letter, DispatchState.DISPATCHED);
        dispatching.numbers(letter, TK, "28676-600").expect(204);
        dispatching.numbers(letter, EK, "28676-A").expect(204);
        dispatching.nothingIsLeftOf(letter);
        assertThat(outside.tweedeKamer().of(idOf(letter, TK))).hasSize(arrivalsAtTweedeKamer);
        assertThat(outside.eersteKamer().of(idOf(letter, EK))).hasSize(arrivalsAtEersteKamer);
    }

    private UUID idOf(ALetter letter, House house) {
        return dispatching.handOver(letter, house).handOverId();
    }
}
