package nl.topdossier.approval.signoffs.process;

import java.util.UUID;
import nl.topdossier.approval.signoffs.RoundDeadlines;
import nl.topdossier.engine.EngineWorker;
import org.springframework.stereotype.Component;

/** A timer of a round's deadline woke: asks what is to be said now. */
@Component
class WarnRoundDeadlineWorker implements EngineWorker<WarnRoundDeadlineWorker.Round, WarnRoundDeadlineWorker.Warned> {

    static final String TYPE = "warn-round-deadline";

    private final RoundDeadlines deadlines;

    WarnRoundDeadlineWorker(RoundDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Round> input() {
        return Round.class;
    }

    @Override
    public Warned handle(Round input, long instanceKey) {
        deadlines.warn(input.roundId());
        return new Warned();
    }

    record Round(UUID roundId) {}

    record Warned() {}
}
