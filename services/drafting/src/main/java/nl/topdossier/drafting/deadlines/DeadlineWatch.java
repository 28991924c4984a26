package nl.topdossier.drafting.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.calendar.WarningLevel;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.task.DeadlineNear;
import nl.topdossier.contracts.task.DeadlinePassed;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.messaging.Facts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Warns of a letter's deadline: asked by a timer what is due now, says it once. It never sends or agrees to anything. */
@Service
public class DeadlineWatch {

    private static final String PROCESS = "draft-letter";

    private final DeadlinePlans plans;
    private final Letters letters;
    private final Facts facts;
    private final AuditTrail audit;
    private final Clock clock;

    DeadlineWatch(DeadlinePlans plans, Letters letters, Facts facts, AuditTrail audit, Clock clock) {
        this.plans = plans;
        this.letters = letters;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Says what is due now and was not said yet. */
    @Transactional
    public void warn(UUID letterId) {
        Letter letter = letters.find(letterId).orElse(null);
        if (letter == null || letter.state().isOver()) {
            return;
        }
        plans.current(letterId).ifPresent(plan -> warn(letter, plan));
    }

    private void warn(Letter letter, DeadlinePlan plan) {
        Instant now = clock.instant();
        plan.warningPlan().dueWhenWoken(now, plans.gravestSaid(plan)).ifPresent(level -> {
            plans.said(plan, level, now);
            List<String> offices = List.of(letter.card().draftingOfficeId());
            facts.tell(
                    Topics.tasks("drafting"),
                    level == WarningLevel.PASSED
                            ? new DeadlinePassed(letter.id(), PROCESS, letter.id(), plan.at(), offices)
                            : new DeadlineNear(letter.id(), PROCESS, letter.id(), plan.at(), daysLeft(level), offices));
            audit.record(
                    letter.id(),
                    level == WarningLevel.PASSED ? "deadline-passed" : "deadline-near",
                    null,
                    Map.of(
                            "plan",
                            plan.plan(),
                            "deadline",
                            plan.at().toString(),
                            "state",
                            letter.state().name()));
        });
    }

    private static int daysLeft(WarningLevel level) {
        return level == WarningLevel.TWO_DAYS_BEFORE ? 2 : 1;
    }
}
