package nl.topdossier.dispatch.release.process;

import java.util.UUID;
import nl.topdossier.dispatch.release.DispatchRegistration;
import nl.topdossier.engine.EngineWorker;
import org.springframework.stereotype.Component;

@Component
class RegisterDispatchWorker implements EngineWorker<RegisterDispatchWorker.Input, DispatchRegistration.Route> {

    static final String TYPE = "register-dispatch";

    private final DispatchRegistration registration;

    RegisterDispatchWorker(DispatchRegistration registration) {
        this.registration = registration;
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
    public DispatchRegistration.Route handle(Input input, long instanceKey) {
        return registration.register(input.dispatchId(), instanceKey);
    }

    record Input(UUID dispatchId) {}
}
