package nl.topdossier.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.RecallPurpose;
import nl.topdossier.contracts.letter.RecallRequested;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.messaging.Ids;
import nl.topdossier.testsupport.FactsOnKafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Drafting asks a letter back: before it arrives, while it is held, and too late. */
@DispatchOnSharedStack
class RecallIT {

    @Autowired
    Dispatching dispatching;

    @Autowired
    FactsOnKafka told;

    @Autowired
    OutsideWorld outside;

    @BeforeEach
    void everybodyBehaves() {
        outside.behaves();
    }

    @Test
    void isGrantedWhileTheLetterIsHeld() {
        ALetter letter = dispatching.ready(new ALetter());
        dispatching.engineHasItsTasks(letter);
        recall(letter);

        dispatching.awaits(letter, DispatchState.RECALLED);
        dispatching.nothingIsLeftOf(letter);
        assertTold(letter, "LetterReturned");
        dispatching.release(letter).expect(409, "dispatch.state");
        dispatching.restart(letter).expect(409, "problem.process.over");
    }

    @Test
    void isKeptForALetterThatIsStillToCome() {
        ALetter letter = new ALetter();
        recall(letter);
        await().atMost(Dispatching.PATIENCE)
                .until(() -> dispatching.count(
                                "select count(*) from kept_recall where submission_id = :id", letter.dispatchId())
                        == 1);
        dispatching.signedOff(letter);

        dispatching.awaits(letter, DispatchState.RECALLED);
        assertTold(letter, "LetterReturned");
        dispatching.nothingIsLeftOf(letter);
    }

    @Test
    void isRefusedAfterTheRelease() {
        ALetter letter = dispatching.sent(new ALetter());
        recall(letter);

        await().atMost(Dispatching.PATIENCE)
                .untilAsserted(() -> assertThat(told.namesOn(Topics.DISPATCH_DISPATCH, letter.letterId()))
                        .contains("RecallRefused"));
        assertThat(dispatching.state(letter)).isEqualTo(DispatchState.HANDING_OVER);
    }

    private void recall(ALetter letter) {
        dispatching.isTold(
                Topics.DRAFTING_LETTER,
                new RecallRequested(letter.letterId(), letter.dispatchId(), Ids.next(), RecallPurpose.EDIT));
    }

    private void assertTold(ALetter letter, String... facts) {
        await().atMost(Dispatching.PATIENCE)
                .untilAsserted(() -> assertThat(told.namesOn(Topics.DISPATCH_DISPATCH, letter.letterId()))
                        .containsExactly(facts));
    }
}
