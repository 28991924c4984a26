package nl.topdossier.dispatch.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.calendar.Deadline;
import nl.topdossier.calendar.WarningLevel;
import nl.topdossier.calendar.WarningPlan;
import nl.topdossier.calendar.WorkingDays;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.task.DeadlineNear;
import nl.topdossier.contracts.task.DeadlinePassed;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.Dispatches;
import nl.topdossier.engine.EngineCommands;
import nl.topdossier.messaging.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Warns before and at the latest moment of dispatch, each plan's warning once. It never sends anything. */
@Service
public class DeadlineWatch {

    private final Dispatches dispatches;
    private final JdbcClient jdbc;
    private final EngineCommands commands;
    private final Facts facts;
    private final AuditTrail audit;
    private final Clock clock;

    DeadlineWatch(
            Dispatches dispatches,
            JdbcClient jdbc,
            EngineCommands commands,
            Facts facts,
            AuditTrail audit,
            Clock clock) {
        this.dispatches = dispatches;
        this.jdbc = jdbc;
        this.commands = commands;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sets the timers of a dispatch's present deadline. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(Dispatch dispatch) {
        plan(dispatch)
                .ifPresent(plan -> commands.publishMessage(
                        "DispatchDeadlineSet",
                        dispatch.dispatchId(),
                        Map.of(
                                "warnTwoDays", plan.twoDaysBefore().toString(),
                                "warnOneDay", plan.oneDayBefore().toString(),
                                "warnPassed", plan.passed().toString())));
    }

    private static Optional<WarningPlan> plan(Dispatch dispatch) {
        Instant deadline = dispatch.deadline();
        if (deadline == null) {
            return Optional.empty();
        }
        LocalDateTime local = LocalDateTime.ofInstant(deadline, Deadline.ZONE);
        return Optional.of(WarningPlan.of(local.toLocalDate(), local.toLocalTime(), WorkingDays.standard()));
    }

    /** A timer went off: says what is due now and was not said before. */
    @Transactional
    public void warn(UUID dispatchId) {
        Dispatch dispatch = dispatches.lock(dispatchId);
        Instant deadline = dispatch.deadline();
        if (deadline == null || !dispatch.state().awaitsReceipts()) {
            return;
        }
        plan(dispatch)
                .flatMap(plan -> plan.dueWhenWoken(clock.instant(), gravestSaid(dispatch)))
                .ifPresent(level -> say(dispatch, deadline, level));
    }

    private @Nullable WarningLevel gravestSaid(Dispatch dispatch) {
        return jdbc
                .sql("select level from deadline_warning where dispatch_id = :id and plan = :plan")
                .param("id", dispatch.dispatchId())
                .param("plan", dispatch.deadlinePlan())
                .query(String.class)
                .list()
                .stream()
                .map(WarningLevel::valueOf)
                .max(Enum::compareTo)
                .orElse(null);
    }

    private void say(Dispatch dispatch, Instant deadline, WarningLevel level) {
        jdbc.sql("insert into deadline_warning (dispatch_id, plan, level) values (:id, :plan, :level)")
                .param("id", dispatch.dispatchId())
                .param("plan", dispatch.deadlinePlan())
                .param("level", level.name())
                .update();
        List<String> offices = List.of("PZ");
        facts.tell(
                Topics.tasks("dispatch"),
                level == WarningLevel.PASSED
                        ? new DeadlinePassed(
                                dispatch.letterId(), Dispatch.PROCESS, dispatch.dispatchId(), deadline, offices)
                        : new DeadlineNear(
                                dispatch.letterId(),
                                Dispatch.PROCESS,
                                dispatch.dispatchId(),
                                deadline,
                                level == WarningLevel.TWO_DAYS_BEFORE ? 2 : 1,
                                offices));
        audit.record(dispatch.letterId(), "deadline-warning", null, Map.of("level", level.name()));
    }
}
