package nl.topdossier.drafting.deadlines.process;

import java.util.UUID;
import nl.topdossier.drafting.deadlines.DeadlineWatch;
import nl.topdossier.engine.EngineWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks what is to be said about a letter's deadline now. */
@Component
class WarnDraftDeadlineWorker implements EngineWorker<WarnDraftDeadlineWorker.Input, @Nullable Void> {

    static final String TYPE = "warn-draft-deadline";

    private final DeadlineWatch watch;

    WarnDraftDeadlineWorker(DeadlineWatch watch) {
        this.watch = watch;
    }

    record Input(UUID letterId) {}

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
        watch.warn(input.letterId());
        return null;
    }
}
