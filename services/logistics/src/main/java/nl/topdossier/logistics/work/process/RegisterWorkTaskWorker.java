package nl.topdossier.logistics.work.process;

import java.util.UUID;
import nl.topdossier.engine.EngineWorker;
import nl.topdossier.logistics.work.WorkRegistration;
import org.springframework.stereotype.Component;

@Component
class RegisterWorkTaskWorker implements EngineWorker<RegisterWorkTaskWorker.Input, WorkRegistration.Registered> {

    static final String TYPE = "register-work-task";

    private final WorkRegistration registration;

    RegisterWorkTaskWorker(WorkRegistration registration) {
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
    public WorkRegistration.Registered handle(Input input, long instanceKey) {
        return registration.register(input.workTaskId(), instanceKey);
    }

    record Input(UUID workTaskId) {}
}
