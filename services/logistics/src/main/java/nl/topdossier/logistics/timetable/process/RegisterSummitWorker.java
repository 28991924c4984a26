package nl.topdossier.logistics.timetable.process;

import java.util.UUID;
import nl.topdossier.engine.EngineWorker;
import nl.topdossier.logistics.timetable.AdvancingSummits;
import org.springframework.stereotype.Component;

/** Registers the process of a summit. */
@Component
class RegisterSummitWorker implements EngineWorker<RegisterSummitWorker.Input, AdvancingSummits.Route> {

    static final String TYPE = "register-summit";

    private final AdvancingSummits advancing;

    RegisterSummitWorker(AdvancingSummits advancing) {
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
    public AdvancingSummits.Route handle(Input input, long instanceKey) {
        return advancing.register(input.summitId(), instanceKey);
    }
}
