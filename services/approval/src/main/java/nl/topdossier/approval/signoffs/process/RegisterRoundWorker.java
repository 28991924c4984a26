package nl.topdossier.approval.signoffs.process;

import java.util.List;
import java.util.UUID;
import nl.topdossier.approval.signoffs.RunningRounds;
import nl.topdossier.engine.EngineWorker;
import org.springframework.stereotype.Component;

/** Registers the process instance of a round and tells it whose tasks are still to be done. */
@Component
class RegisterRoundWorker implements EngineWorker<RegisterRoundWorker.Round, RegisterRoundWorker.Registered> {

    static final String TYPE = "register-round";

    private final RunningRounds rounds;

    RegisterRoundWorker(RunningRounds rounds) {
        this.rounds = rounds;
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
    public Registered handle(Round input, long instanceKey) {
        RunningRounds.Standing standing = rounds.register(input.roundId(), instanceKey);
        return new Registered(
                standing.collects() ? "collect" : "ended",
                standing.inTurn(),
                standing.taskIds().stream().map(SignOffTask::new).toList());
    }

    record Round(UUID roundId) {}

    record Registered(String route, boolean inTurn, List<SignOffTask> signOffs) {}

    record SignOffTask(UUID taskId) {}
}
