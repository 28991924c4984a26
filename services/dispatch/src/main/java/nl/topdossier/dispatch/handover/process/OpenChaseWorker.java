package nl.topdossier.dispatch.handover.process;

import java.util.UUID;
import nl.topdossier.dispatch.handover.Chases;
import nl.topdossier.engine.EngineWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class OpenChaseWorker implements EngineWorker<OpenChaseWorker.Input, OpenChaseWorker.Output> {

    static final String TYPE = "open-chase";

    private final Chases chases;

    OpenChaseWorker(Chases chases) {
        this.chases = chases;
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
        UUID taskId = chases.openChase(input.handOverId());
        return new Output(taskId, taskId != null);
    }

    record Input(UUID handOverId) {}

    record Output(@Nullable UUID chaseTaskId, boolean chaseNeeded) {}
}
