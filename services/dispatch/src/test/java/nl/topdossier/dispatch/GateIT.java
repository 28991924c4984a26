package nl.topdossier.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Map;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.dispatch.content.LinkedItem;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.testsupport.FactsOnKafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter that may not leave: held with words, mended and checked again, or given back. */
@DispatchOnSharedStack
class GateIT {

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
    void isHeldUntilItIsMended() {
        ALetter letter = new ALetter().marked(false).withoutMemoOf("BZ").needsCouncil();
        dispatching.signedOff(letter);
        dispatching.awaits(letter, DispatchState.BLOCKED);
        dispatching.engineHasItsTasks(letter);
        dispatching.release(letter).expect(409, "dispatch.state");

        assertThat(findings(letter)).contains("gate.marking", "gate.no-memo", "gate.council");
        outside.drafting().knows(letter.marked(true));
        dispatching.desk(letter, "gate-checks").expect(200);
        dispatching.awaits(letter, DispatchState.BLOCKED);
        await().atMost(Dispatching.PATIENCE)
                .untilAsserted(() -> assertThat(findings(letter)).doesNotContain("gate.marking"));
        put(letter, "memo-exception", Map.of("reason", "volgt later"));
        put(letter, "council-confirmation", Map.of("name", "secretaris"));
        dispatching.desk(letter, "gate-checks").expect(200);
        dispatching.awaits(letter, DispatchState.READY);

        dispatching.release(letter).expect(200);
        dispatching.awaits(letter, House.TWEEDE_KAMER, nl.topdossier.contracts.dispatch.HandOverState.SENT);
        assertThat(told.namesOn(Topics.DISPATCH_DISPATCH, letter.letterId()))
                .startsWith("DispatchBlocked", "DispatchBlocked", "DispatchReleased");
    }

    private String findings(ALetter letter) {
        return dispatching
                .desk()
                .get("/v1/dispatches/" + letter.dispatchId())
                .expect(200)
                .json()
                .get("findings")
                .toString();
    }

    private void put(ALetter letter, String what, Object body) {
        dispatching
                .desk()
                .put("/v1/dispatches/" + letter.dispatchId() + "/" + what, body)
                .expect(200);
    }

    @Test
    void isHeldAtTheLastMoment() {
        ALetter letter = dispatching.ready(new ALetter());
        outside.drafting().knows(letter.notBefore(Instant.parse("2999-01-01T00:00:00Z")));

        dispatching.release(letter).expect(409, "dispatch.release.blocked");
        assertThat(dispatching.state(letter)).isEqualTo(DispatchState.BLOCKED);
        assertThat(findings(letter)).contains("gate.too-early");
        outside.drafting().knows(letter.notBefore(Instant.parse("2001-01-01T00:00:00Z")));
        dispatching.desk(letter, "gate-checks").expect(200);
        dispatching.awaits(letter, DispatchState.READY);
        dispatching.release(letter).expect(200);

        dispatching.awaits(letter, House.EERSTE_KAMER, nl.topdossier.contracts.dispatch.HandOverState.SENT);
    }

    @Test
    void isNotReleasedWhileDraftingDoesNotAnswer() {
        ALetter letter = dispatching.ready(new ALetter());
        outside.drafting().isAway(true);

        dispatching.release(letter).expect(503, "dispatch.release.no-answer");
        assertThat(dispatching.state(letter)).isEqualTo(DispatchState.READY);
    }

    @Test
    void isHeldByALinkOfWhichDraftingHasNotHeard() {
        ALetter letter = dispatching.ready(new ALetter().thatAnswers("kst-28676-522", "L-7"));
        outside.ledger()
                .links(
                        letter,
                        new LinkedItem("kst-28676-522", "L-3"),
                        new LinkedItem("TZ202403-090", "L-7"),
                        new LinkedItem("kst-28676-532", "L-9"));

        dispatching.release(letter).expect(409, "dispatch.release.blocked");
        assertThat(dispatching.state(letter)).isEqualTo(DispatchState.BLOCKED);
        assertThat(findings(letter))
                .contains("gate.reference", "kst-28676-532")
                .doesNotContain("kst-28676-522", "TZ202403-090");
        outside.ledger().links(letter);
        dispatching.desk(letter, "gate-checks").expect(200);
        dispatching.awaits(letter, DispatchState.READY);

        dispatching.release(letter).expect(200);
    }

    @Test
    void isNotReleasedWhileTheLedgerDoesNotAnswer() {
        ALetter letter = dispatching.ready(new ALetter());
        outside.ledger().isAway(true);

        dispatching.release(letter).expect(503, "dispatch.release.ledger-no-answer");
        assertThat(dispatching.state(letter)).isEqualTo(DispatchState.READY);
        outside.ledger().isAway(false);

        dispatching.release(letter).expect(200);
    }

    @Test
    void waitsForALedgerThatIsAway() {
        outside.ledger().isAway(true);
        ALetter letter = new ALetter();
        dispatching.signedOff(letter);
        dispatching.engineRuns(letter);
        assertThat(dispatching.state(letter)).isEqualTo(DispatchState.GATE);

        outside.ledger().isAway(false);
        dispatching.awaits(letter, DispatchState.READY);
    }

    @Test
    void waitsForDraftingThatIsAway() {
        outside.drafting().isAway(true);
        ALetter letter = new ALetter();
        dispatching.signedOff(letter);
        dispatching.engineRuns(letter);
        assertThat(dispatching.state(letter)).isEqualTo(DispatchState.GATE);

        outside.drafting().isAway(false);
        dispatching.awaits(letter, DispatchState.READY);
    }

    @Test
    void goesBackToDraftingOrEndsForGood() {
        ALetter returned = dispatching.ready(new ALetter());
        ALetter withdrawn = new ALetter().marked(false);
        dispatching.signedOff(withdrawn);
        dispatching.awaits(withdrawn, DispatchState.BLOCKED);

        dispatching.desk(returned, "return").expect(200);
        dispatching.desk(returned, "return").expect(200);
        dispatching.desk(withdrawn, "withdrawal").expect(200);

        dispatching.nothingIsLeftOf(returned);
        dispatching.nothingIsLeftOf(withdrawn);
        assertThat(dispatching.state(returned)).isEqualTo(DispatchState.RETURNED);
        assertThat(dispatching.state(withdrawn)).isEqualTo(DispatchState.WITHDRAWN);
        await().atMost(Dispatching.PATIENCE)
                .untilAsserted(() -> assertThat(told.namesOn(Topics.DISPATCH_DISPATCH, returned.letterId()))
                        .containsExactly("LetterReturned"));
        dispatching.release(returned).expect(409, "dispatch.state");
    }
}
