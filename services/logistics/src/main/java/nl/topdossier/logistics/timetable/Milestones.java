package nl.topdossier.logistics.timetable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the milestones. */
@Repository
class Milestones {

    private final JdbcClient jdbc;

    Milestones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID summitId, MilestoneKind kind, String code, int iteration, @Nullable LocalDate byHand) {
        jdbc.sql("""
                        insert into milestone (summit_id, kind, code, iteration, by_hand) values (:summit, :kind, :code, :iteration, :day)
                        """)
                .param("summit", summitId)
                .param("kind", kind.name())
                .param("code", code)
                .param("iteration", iteration)
                .param("day", byHand)
                .update();
    }

    /** In the order in which they come: reviews by their day, the evaluation last. */
    List<Milestone> of(UUID summitId, Timetable timetable) {
        return jdbc
                .sql("select * from milestone where summit_id = :summit")
                .param("summit", summitId)
                .query(Milestone.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(Milestone::kind)
                        .thenComparing(milestone -> milestone.day(timetable))
                        .thenComparing(Milestone::iteration))
                .toList();
    }

    /** Every round of every review of this summit. */
    List<Milestone> reviewsOf(UUID summitId) {
        return jdbc.sql("select * from milestone where summit_id = :summit and kind = 'REVIEW'")
                .param("summit", summitId)
                .query(Milestone.class)
                .list();
    }

    /** The same of all summits that are still prepared or being closed. */
    List<Milestone> liveReviews() {
        return jdbc.sql("""
                        select m.* from milestone m join summit s using (summit_id)
                        where m.kind = 'REVIEW' and s.state in ('PLANNED', 'ENDED')
                        """).query(Milestone.class).list();
    }

    /** The milestone that this task is for; refused as not there. */
    Milestone required(UUID taskId, MilestoneKind kind) {
        return jdbc.sql("select * from milestone where task_id = :task and kind = :kind")
                .param("task", taskId)
                .param("kind", kind.name())
                .query(Milestone.class)
                .optional()
                .orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }

    void open(Milestone milestone, @Nullable UUID taskId) {
        jdbc.sql("""
                        update milestone set task_id = :task where summit_id = :summit and code = :code and iteration = :iteration
                        """)
                .param("task", taskId)
                .param("summit", milestone.summitId())
                .param("code", milestone.code())
                .param("iteration", milestone.iteration())
                .update();
    }

    void done(Milestone milestone, String result, @Nullable String remarks, LocalDate on, UUID by) {
        jdbc.sql("""
                        update milestone set result = :result, remarks = :remarks, done_on = :on, done_by = :by
                        where task_id = :task
                        """)
                .param("result", result)
                .param("remarks", remarks)
                .param("on", on)
                .param("by", by)
                .param("task", milestone.taskId())
                .update();
    }
}
