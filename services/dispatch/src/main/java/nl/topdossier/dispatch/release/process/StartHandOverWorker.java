package nl.topdossier.dispatch.release.process;

import java.util.List;
import java.util.UUID;
import nl.topdossier.dispatch.handover.HandOverStep;
import nl.topdossier.dispatch.handover.HandOvers;
import nl.topdossier.dispatch.release.Dispatch;
import nl.topdossier.dispatch.release.DispatchDesk;
import nl.topdossier.dispatch.release.DispatchState;
import nl.topdossier.engine.EngineWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StartHandOverWorker implements EngineWorker<StartHandOverWorker.Input, StartHandOverWorker.Output> {

    static final String TYPE = "start-hand-over";

    private final DispatchDesk desk;
    private final HandOvers handOvers;

    StartHandOverWorker(DispatchDesk desk, HandOvers handOvers) {
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
        Dispatch dispatch = desk.begin(input.dispatchId());
        boolean undone = dispatch.state() == DispatchState.READY;
        return new Output(undone ? "undone" : "begun", handOvers.steps(input.dispatchId()), dispatch.releaseTaskId());
    }

    record Input(UUID dispatchId) {}

    record Output(
            String handOverStart,
            List<HandOverStep> handOvers,
            @Nullable UUID releaseTaskId) {}
}
