package nl.topdossier.drafting.letters.process;

import java.util.UUID;
import nl.topdossier.drafting.letters.DraftRegistration;
import nl.topdossier.engine.EngineWorker;
import org.springframework.stereotype.Component;

/** Registers the process of a letter. */
@Component
class RegisterDraftWorker implements EngineWorker<RegisterDraftWorker.Input, DraftRegistration.Route> {

    static final String TYPE = "register-draft";

    private final DraftRegistration registration;

    RegisterDraftWorker(DraftRegistration registration) {
        this.registration = registration;
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
    public DraftRegistration.Route handle(Input input, long instanceKey) {
        return registration.register(input.letterId(), instanceKey);
    }
}
