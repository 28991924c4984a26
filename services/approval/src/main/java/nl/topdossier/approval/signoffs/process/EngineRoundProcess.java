package nl.topdossier.approval.signoffs.process;

import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.approval.signoffs.RoundProcess;
import nl.topdossier.calendar.Deadline;
import nl.topdossier.calendar.WarningPlan;
import nl.topdossier.contracts.signoff.RoundOutcome;
import nl.topdossier.engine.EngineCommands;
import nl.topdossier.engine.Processes;
import nl.topdossier.engine.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the engine's process of a round what happened to it, by messages and completed tasks. */
@Component
class EngineRoundProcess implements RoundProcess {

    private final Processes processes;
    private final EngineCommands commands;
    private final Tasks tasks;

    EngineRoundProcess(Processes processes, EngineCommands commands, Tasks tasks) {
        this.processes = processes;
        this.commands = commands;
        this.tasks = tasks;
    }

    @Override
    public void roundOpened(UUID letterId, UUID roundId) {
        processes.start(ID, roundId, letterId, "SignOffRoundOpened", Map.of("roundId", roundId));
    }

    @Override
    public void answered(UUID taskId, UUID by, @Nullable RoundOutcome outcome) {
        String word = outcome == null ? null : outcome.name().toLowerCase(Locale.ROOT);
        tasks.decide(taskId, by, Collections.singletonMap("roundOutcome", word));
    }

    @Override
    public void roundCompleted(UUID roundId) {
        processes.end(ID, roundId);
    }

    @Override
    public void roundVoided(UUID roundId) {
        commands.publishMessage("RoundClosed", roundId, Map.of());
        processes.end(ID, roundId);
    }

    @Override
    public void deadlineSet(UUID roundId, WarningPlan plan) {
        commands.publishMessage(
                "RoundDeadlineSet",
                roundId,
                Map.of(
                        "warnTwoDays", at(plan.twoDaysBefore()),
                        "warnOneDay", at(plan.oneDayBefore()),
                        "warnPassed", at(plan.passed())));
    }

    @Override
    public void deadlineMoved(UUID letterId, @Nullable Instant from, Instant to) {
        tasks.moveDeadline(letterId, from, to);
    }

    private static String at(Instant moment) {
        return moment.atZone(Deadline.ZONE).toOffsetDateTime().toString();
    }
}
