package nl.topdossier.drafting.submissions.process;

import java.util.List;
import java.util.UUID;
import nl.topdossier.drafting.letters.RequiredOffice;
import nl.topdossier.drafting.submissions.LetterChecking;
import nl.topdossier.engine.EngineWorker;
import org.springframework.stereotype.Component;

/** Checks a submission with the outcome of the decision "who must agree". */
@Component
class CheckLetterWorker implements EngineWorker<CheckLetterWorker.Input, LetterChecking.Outcome> {

    static final String TYPE = "check-letter";

    private final LetterChecking checking;

    CheckLetterWorker(LetterChecking checking) {
        this.checking = checking;
    }

    record Input(UUID letterId, UUID submissionId, List<RequiredOffice> requiredOffices) {}

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public LetterChecking.Outcome handle(Input input, long instanceKey) {
        return checking.check(input.letterId(), input.submissionId(), input.requiredOffices());
    }
}
