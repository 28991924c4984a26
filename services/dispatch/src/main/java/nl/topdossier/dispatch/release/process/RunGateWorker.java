package nl.topdossier.dispatch.release.process;

import java.time.Duration;
import java.util.UUID;
import nl.topdossier.dispatch.content.ContentFetching;
import nl.topdossier.dispatch.content.LedgerDoesNotAnswer;
import nl.topdossier.dispatch.content.LetterFacts;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.dispatch.dispatches.Dispatches;
import nl.topdossier.dispatch.release.GateDesk;
import nl.topdossier.engine.EngineWorker;
import nl.topdossier.engine.TransientTrouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

@Component
class RunGateWorker implements EngineWorker<RunGateWorker.Input, RunGateWorker.Output> {

    static final String TYPE = "run-gate";

    private final Dispatches dispatches;
    private final ContentFetching content;
    private final GateDesk desk;

    RunGateWorker(Dispatches dispatches, ContentFetching content, GateDesk desk) {
        this.dispatches = dispatches;
        this.content = content;
        this.desk = desk;
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
        Dispatch before = dispatches.find(input.dispatchId()).orElseThrow();
        Dispatch after = desk.runGate(before.dispatchId(), fetch(before));
        return new Output(
                after.state() == DispatchState.BLOCKED ? "blocked" : "open",
                after.blockTaskId(),
                after.releaseTaskId());
    }

    private LetterFacts fetch(Dispatch dispatch) {
        try {
            return content.fetch(dispatch.dispatchId(), dispatch.letterId(), dispatch.version());
        } catch (HttpClientErrorException.NotFound e) {
            // Answered, but not by what this service expects: no amount of waiting mends that.
            throw new IllegalStateException("Expected drafting to know version %d of letter %s, but it does not"
                    .formatted(dispatch.version(), dispatch.letterId()));
        } catch (LedgerDoesNotAnswer e) {
            throw new TransientTrouble("commitments does not answer", Duration.ofSeconds(2));
        } catch (RestClientException e) {
            throw new TransientTrouble("drafting does not answer", Duration.ofSeconds(2));
        }
    }

    record Input(UUID dispatchId) {}

    record Output(
            String gate,
            @Nullable UUID blockTaskId,
            @Nullable UUID releaseTaskId) {}
}
