package nl.topdossier.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.RecallPurpose;
import nl.topdossier.contracts.letter.RecallRequested;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.engine.EngineWorker;
import nl.topdossier.messaging.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is told or asked twice happens once: every fact and every worker. */
@DispatchOnSharedStack
class RepetitionIT {

    @Autowired
    Dispatching dispatching;

    @Autowired
    OutsideWorld outside;

    @BeforeEach
    void everybodyBehaves() {
        outside.behaves();
    }

    @Autowired
    List<EngineWorker<?, ?>> workers;

    @Autowired
    JsonMapper json;

    @Test
    void factToldTwiceCountsOnce() {
        ALetter letter = new ALetter();
        dispatching.signedOff(letter);
        dispatching.signedOff(letter);
        dispatching.awaits(letter, DispatchState.READY);
        RecallRequested recall =
                new RecallRequested(letter.letterId(), letter.dispatchId(), Ids.next(), RecallPurpose.WITHDRAW);
        dispatching.isTold(Topics.DRAFTING_LETTER, recall);
        dispatching.awaits(letter, DispatchState.RECALLED);
        dispatching.isTold(Topics.DRAFTING_LETTER, recall);
        dispatching.signedOff(letter);

        dispatching.nothingIsLeftOf(letter);
        assertThat(dispatching.audited(letter, "signed-off-received")).isEqualTo(1);
        assertThat(dispatching.audited(letter, "dispatch-recalled")).isEqualTo(1);
        assertThat(dispatching.state(letter)).isEqualTo(DispatchState.RECALLED);
    }

    @Test
    void workerRunTwiceGivesTheSameAnswerAndChangesNothing() {
        ALetter letter = dispatching.ready(new ALetter());
        UUID task = dispatching.row(letter).requiredReleaseTask();
        Map<String, Object> input = Map.of("dispatchId", letter.dispatchId(), "releaseTaskId", task);
        assertThat(run("run-gate", input)).isEqualTo(run("run-gate", input)).contains(task.toString());
        assertThat(dispatching.audited(letter, "gate-open")).isEqualTo(1);

        dispatching.release(letter).expect(200);
        dispatching.awaits(letter, House.TWEEDE_KAMER, HandOverState.SENT);
        dispatching.awaits(letter, House.EERSTE_KAMER, HandOverState.SENT);
        assertThat(run("start-hand-over", input))
                .isEqualTo(run("start-hand-over", input))
                .contains("begun");
        for (House house : House.values()) {
            UUID handOverId = dispatching.handOver(letter, house).handOverId();
            assertThat(run("hand-over", Map.of("handOverId", handOverId))).contains("\"sent\"");
            assertThat(run("open-chase", Map.of("handOverId", handOverId)))
                    .isEqualTo(run("open-chase", Map.of("handOverId", handOverId)));
            run("warn-dispatch-deadline", input);
        }
        assertThat(outside.tweedeKamer()
                        .of(dispatching.handOver(letter, House.TWEEDE_KAMER).handOverId()))
                .hasSize(1);
        assertThat(outside.eersteKamer()
                        .of(dispatching.handOver(letter, House.EERSTE_KAMER).handOverId()))
                .hasSize(1);
        assertThat(run("register-dispatch", input)).contains("\"ended\"");
        assertThat(workers).hasSize(6);
    }

    private String run(String type, Map<String, Object> input) {
        return workers.stream()
                .filter(worker -> worker.type().equals(type))
                .findFirst()
                .map(worker -> json.writeValueAsString(handle(worker, input)))
                .orElseThrow();
    }

    private <I extends Record, O> Object handle(EngineWorker<I, O> worker, Map<String, Object> input) {
        I record = json.rebuild()
                .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .convertValue(input, worker.input());
        return java.util.Optional.ofNullable((Object) worker.handle(record, 1L)).orElse("");
    }
}
