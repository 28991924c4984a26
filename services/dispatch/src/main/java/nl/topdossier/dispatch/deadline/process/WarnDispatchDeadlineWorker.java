package nl.topdossier.dispatch.deadline.process;

import java.util.UUID;
import nl.topdossier.dispatch.deadline.DeadlineWatch;
import nl.topdossier.engine.EngineWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class WarnDispatchDeadlineWorker implements EngineWorker<WarnDispatchDeadlineWorker.Input, @Nullable Void> {

    static final String TYPE = "warn-dispatch-deadline";

    private final DeadlineWatch watch;

    WarnDispatchDeadlineWorker(DeadlineWatch watch) {
        this.watch = watch;
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
    public @Nullable Void handle(Input input, long instanceKey) {
        watch.warn(input.dispatchId());
        return null;
    }

    record Input(UUID dispatchId) {}
}
