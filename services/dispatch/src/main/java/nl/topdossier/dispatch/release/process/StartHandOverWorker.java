package nl.topdossier.dispatch.release.process;

import java.util.List;
import java.util.UUID;
import nl.topdossier.dispatch.handover.HandOverStep;
import nl.topdossier.dispatch.handover.HandOvers;
import nl.topdossier.dispatch.release.ReleaseDesk;
import nl.topdossier.engine.EngineWorker;
import org.springframework.stereotype.Component;

@Component
class StartHandOverWorker implements EngineWorker<StartHandOverWorker.Input, StartHandOverWorker.Output> {

    static final String TYPE = "start-hand-over";

    private final ReleaseDesk desk;
    private final HandOvers handOvers;

    StartHandOverWorker(ReleaseDesk desk, HandOvers handOvers) {
        this.desk = desk;
        this.handOvers = handOvers;
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
        UUID nextRelease = desk.begin(input.dispatchId(), input.releaseTaskId()).orElse(null);
        return new Output(
                nextRelease == null ? "begun" : "undone",
                handOvers.steps(input.dispatchId()),
                nextRelease == null ? input.releaseTaskId() : nextRelease);
    }

    record Input(UUID dispatchId, UUID releaseTaskId) {}

    record Output(String handOverStart, List<HandOverStep> handOvers, UUID releaseTaskId) {}
}
