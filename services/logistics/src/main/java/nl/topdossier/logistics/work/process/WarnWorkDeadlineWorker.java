package nl.topdossier.logistics.work.process;

import java.util.UUID;
import nl.topdossier.engine.EngineWorker;
import nl.topdossier.logistics.work.WorkDeadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class WarnWorkDeadlineWorker implements EngineWorker<WarnWorkDeadlineWorker.Input, @Nullable Void> {

    static final String TYPE = "warn-work-deadline";

    private final WorkDeadlines deadlines;

    WarnWorkDeadlineWorker(WorkDeadlines deadlines) {
        this.deadlines = deadlines;
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
        deadlines.warn(input.workTaskId());
        return null;
    }

    record Input(UUID workTaskId) {}
}
