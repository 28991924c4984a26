package nl.topdossier.logistics.timetable.process;

import java.util.UUID;
import nl.topdossier.engine.EngineWorker;
import nl.topdossier.logistics.timetable.AdvancingSummits;
import org.springframework.stereotype.Component;

/** Asks where the process of a summit goes on. */
@Component
class RouteSummitWorker implements EngineWorker<RouteSummitWorker.Input, AdvancingSummits.Route> {

    static final String TYPE = "route-summit";

    private final AdvancingSummits advancing;

    RouteSummitWorker(AdvancingSummits advancing) {
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
        return advancing.route(input.summitId());
    }
}
