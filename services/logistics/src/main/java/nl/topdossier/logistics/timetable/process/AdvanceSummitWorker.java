package nl.topdossier.logistics.timetable.process;

import java.util.UUID;
import nl.topdossier.engine.EngineWorker;
import nl.topdossier.logistics.timetable.AdvancingSummits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for what is due now for a summit. */
@Component
class AdvanceSummitWorker implements EngineWorker<AdvanceSummitWorker.Input, @Nullable Void> {

    static final String TYPE = "advance-summit";

    private final AdvancingSummits advancing;

    AdvanceSummitWorker(AdvancingSummits advancing) {
        this.advancing = advancing;
    }

    record Input(UUID summitId) {}

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
        advancing.advance(input.summitId());
        return null;
    }
}
