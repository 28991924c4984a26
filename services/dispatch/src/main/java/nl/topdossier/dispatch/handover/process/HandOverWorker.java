package nl.topdossier.dispatch.handover.process;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.dispatch.DispatchSettings;
import nl.topdossier.dispatch.handover.HandOver;
import nl.topdossier.dispatch.handover.HandingOver;
import nl.topdossier.dispatch.handover.LetterPaused;
import nl.topdossier.engine.EngineWorker;
import nl.topdossier.engine.ModelledOutcome;
import nl.topdossier.engine.TransientTrouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class HandOverWorker implements EngineWorker<HandOverWorker.Input, HandOverWorker.Output> {

    static final String TYPE = "hand-over";

    private final HandingOver handingOver;
    private final DispatchSettings settings;

    HandOverWorker(HandingOver handingOver, DispatchSettings settings) {
        this.handingOver = handingOver;
        this.settings = settings;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Output handle(Input input, long instanceKey) {
        HandOver handOver = handOver(input.handOverId());
        return switch (handOver.state()) {
            case SENT -> new Output("sent", null);
            case RECEIVED -> new Output("received", null);
            case UNCERTAIN -> new Output("uncertain", handOver.resolveTaskId());
            case REFUSED -> throw new ModelledOutcome("HAND_OVER_REFUSED", mendTask(handOver));
            case PLANNED, ATTEMPTED -> throw new TransientTrouble("the House is away", pause(handOver.attempts()));
        };
    }

    private HandOver handOver(UUID handOverId) {
        try {
            return handingOver.handOver(handOverId);
        } catch (LetterPaused e) {
            throw new TransientTrouble("the desk first says what each House has", settings.longestPause());
        }
    }

    private static Map<String, String> mendTask(HandOver handOver) {
        return Map.of("mendTaskId", String.valueOf(handOver.mendTaskId()));
    }

    private Duration pause(int attempts) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempts, 20));
        return doubled.compareTo(settings.longestPause()) < 0 ? doubled : settings.longestPause();
    }

    record Input(UUID handOverId) {}

    record Output(String handOverOutcome, @Nullable UUID resolveTaskId) {}
}
