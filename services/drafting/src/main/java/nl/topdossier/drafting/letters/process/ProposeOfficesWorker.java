package nl.topdossier.drafting.letters.process;

import java.util.List;
import java.util.UUID;
import nl.topdossier.drafting.letters.OfficeProposal;
import nl.topdossier.drafting.letters.RequiredOffice;
import nl.topdossier.engine.EngineWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands the outcome of the decision "who must agree" to the letter. */
@Component
class ProposeOfficesWorker implements EngineWorker<ProposeOfficesWorker.Input, @Nullable Void> {

    static final String TYPE = "propose-offices";

    private final OfficeProposal proposal;

    ProposeOfficesWorker(OfficeProposal proposal) {
        this.proposal = proposal;
    }

    record Input(UUID letterId, List<RequiredOffice> requiredOffices) {}

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
        proposal.propose(input.letterId(), input.requiredOffices());
        return null;
    }
}
