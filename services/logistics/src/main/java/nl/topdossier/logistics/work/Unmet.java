package nl.topdossier.logistics.work;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.logistics.network.Need;
import nl.topdossier.logistics.texts.Texts;
import nl.topdossier.logistics.timetable.SummitReview;
import nl.topdossier.messaging.Ids;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets nothing happen before what it needs, unless somebody says why it has to: then that is kept. */
@Component
class Unmet {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Unmet(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refuses, naming what is missing, when needs are unmet and no reason is given to pass them by. */
    void passOrRefuse(WorkPlan plan, WorkTask task, String act, List<Need> unmet, @Nullable String reason, UUID by) {
        if (unmet.isEmpty()) {
            return;
        }
        String given = Texts.optional(reason);
        if (given == null) {
            throw Refusal.conflict("problem.work.needs", names(plan, unmet));
        }
        jdbc.sql("""
                        insert into work_override (override_id, work_task_id, act, unmet, reason, person_id, given_at)
                        values (:id, :task, :act, :unmet, :reason, :by, :now)
                        """)
                .param("id", Ids.next())
                .param("task", task.workTaskId())
                .param("act", act)
                .param("unmet", names(plan, unmet))
                .param("reason", given)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(task.workTaskId(), "work-override", by, Map.of("act", act, "unmet", unmet.size()));
    }

    private static String names(WorkPlan plan, List<Need> unmet) {
        return unmet.stream()
                .map(need -> {
                    String title = plan.review(need)
                            .map(SummitReview::name)
                            .orElseGet(() -> plan.task(need.on()).title());
                    return need.onResult() == null ? title : title + " (" + need.onResult() + ")";
                })
                .distinct()
                .reduce((first, second) -> first + "; " + second)
                .orElse("");
    }
}
