package nl.topdossier.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.dispatch.release.GivingBack;
import nl.topdossier.dispatch.release.ReleaseDesk;
import nl.topdossier.engine.Processes;
import nl.topdossier.testsupport.FactsOnKafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A release is undone or handing over begins: exactly one of both, also at the same instant. */
@DispatchOnSharedStack
class UndoIT {

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

    @Autowired
    ReleaseDesk desk;

    @Autowired
    GivingBack givingBack;

    @Autowired
    Processes processes;

    @Autowired
    Clock clock;

    @Test
    void isUndoneWithinTheWindowAndReleasedAgain() {
        ALetter letter = releasedFor(Duration.ofHours(1));
        dispatching.desk(letter, "release-undo").expect(200);

        assertThat(dispatching.state(letter)).isEqualTo(DispatchState.READY);
        dispatching.engineHasItsTasks(letter);
        dispatching.desk(letter, "release-undo").expect(200);
        assertThat(dispatching.audited(letter, "release-undone")).isEqualTo(1);
        assertThat(dispatching.count(
                        "select count(*) from part where dispatch_id = :id and dated_content is not null",
                        letter.dispatchId()))
                .isZero();
        dispatching.release(letter).expect(200);
        dispatching.awaits(letter, House.TWEEDE_KAMER, HandOverState.SENT);
        dispatching.desk(letter, "release-undo").expect(409, "dispatch.undo.too-late");
        assertThat(told.namesOn(Topics.DISPATCH_DISPATCH, letter.letterId()))
                .startsWith("DispatchReleased", "DispatchUndone", "DispatchReleased");
    }

    @Test
    void releaseAfterAnUndoIsFollowedByTheEngineOnItsOwn() {
        ALetter letter = dispatching.ready(new ALetter());
        UUID first = dispatching.row(letter).requiredReleaseTask();
        dispatching.inTransaction(() -> {
            desk.release(letter.dispatchId(), letter.contentHash(), letter.facts(), Dispatching.PETRA);
            desk.undo(letter.dispatchId(), Dispatching.PETRA);
            Dispatch again = desk.release(letter.dispatchId(), letter.contentHash(), letter.facts(), Dispatching.PETRA);

            assertThat(desk.begin(letter.dispatchId(), first)).contains(again.requiredReleaseTask());
            assertThat(dispatching.state(letter)).isEqualTo(DispatchState.RELEASED);
        });
    }

    @Test
    void letterReturnedAfterAnUndoIsNeverSent() {
        ALetter letter = dispatching.ready(new ALetter());
        dispatching.inTransaction(() -> {
            UUID released = dispatching.row(letter).requiredReleaseTask();
            desk.release(letter.dispatchId(), letter.contentHash(), letter.facts(), Dispatching.PETRA);
            desk.undo(letter.dispatchId(), Dispatching.PETRA);
            givingBack.giveBack(
                    letter.dispatchId(),
                    nl.topdossier.contracts.signoff.ReturnCause.BLOCKED,
                    "fout",
                    Dispatching.PETRA);
            assertThat(desk.begin(letter.dispatchId(), released)).isPresent();
        });

        dispatching.nothingIsLeftOf(letter);
        assertThat(dispatching.state(letter)).isEqualTo(DispatchState.RETURNED);
        assertThat(outside.tweedeKamer()
                        .of(dispatching.handOver(letter, House.TWEEDE_KAMER).handOverId()))
                .isEmpty();
    }

    @Test
    void undoAndBeginAtTheSameInstantHaveOneOutcome() {
        List<ALetter> letters = List.of(new ALetter(), new ALetter(), new ALetter(), new ALetter());
        letters.forEach(dispatching::ready);
        letters.forEach(letter -> dispatching.release(letter).expect(200));
        for (ALetter letter : letters) {
            boolean undone = CompletableFuture.supplyAsync(() -> dispatching.desk(letter, "release-undo"))
                            .join()
                            .status()
                    == 200;
            if (undone) {
                assertThat(dispatching.state(letter)).isEqualTo(DispatchState.READY);
                dispatching.engineHasItsTasks(letter);
            } else {
                dispatching.awaits(letter, House.TWEEDE_KAMER, HandOverState.SENT);
            }
            boolean sent = !outside.tweedeKamer()
                    .of(dispatching.handOver(letter, House.TWEEDE_KAMER).handOverId())
                    .isEmpty();
            assertThat(sent).isNotEqualTo(undone);
        }
    }

    @Test
    void lockLetsOnlyOneOfBothThrough() {
        for (int round = 0; round < 5; round++) {
            ALetter letter = releasedFor(Duration.ofHours(1));
            UUID released = dispatching.row(letter).requiredReleaseTask();
            var begun = CompletableFuture.supplyAsync(
                    () -> desk.begin(letter.dispatchId(), released).isEmpty());
            boolean undone = dispatching.desk(letter, "release-undo").status() == 200;

            assertThat(begun.join()).isNotEqualTo(undone);
            assertThat(dispatching.state(letter)).isEqualTo(undone ? DispatchState.READY : DispatchState.HANDING_OVER);
        }
    }

    /** Released, with a window that a test can do something in: the engine is set to it by a restart. */
    private ALetter releasedFor(Duration window) {
        ALetter letter = dispatching.ready(new ALetter());
        dispatching.engineHasItsTasks(letter);
        dispatching.inTransaction(() -> {
            desk.release(letter.dispatchId(), letter.contentHash(), letter.facts(), Dispatching.PETRA);
            dispatching
                    .rows()
                    .sql("update dispatch set undo_until = :until where dispatch_id = :id")
                    .param("until", clock.instant().plus(window).atOffset(ZoneOffset.UTC))
                    .param("id", letter.dispatchId())
                    .update();
            processes.restart(Dispatch.PROCESS, letter.dispatchId());
        });
        dispatching.engineRuns(letter);
        return letter;
    }
}
