package nl.topdossier.logistics.work;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.logistics.network.Need;
import nl.topdossier.logistics.timetable.Reviews;
import nl.topdossier.logistics.timetable.SummitReview;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of plans, pieces, partial results and needs; whoever writes has locked the summit. */
@Repository
class WorkRows {

    private final JdbcClient jdbc;
    private final Reviews reviews;

    WorkRows(JdbcClient jdbc, Reviews reviews) {
        this.jdbc = jdbc;
        this.reviews = reviews;
    }

    Optional<WorkTask> find(UUID workTaskId) {
        return jdbc.sql("select * from work_task where work_task_id = :id")
                .param("id", workTaskId)
                .query(WorkColumns::task)
                .optional();
    }

    Optional<UsedTemplate> template(UUID summitId) {
        return jdbc.sql("select template, template_version from work_plan where summit_id = :id")
                .param("id", summitId)
                .query(UsedTemplate.class)
                .optional();
    }

    record UsedTemplate(String template, int templateVersion) {}

    WorkPlan plan(UUID summitId) {
        return new WorkPlan(
                summitId,
                jdbc.sql("select * from work_task where summit_id = :id order by number, key")
                        .param("id", summitId)
                        .query(WorkColumns::task)
                        .list(),
                jdbc.sql("""
                                select r.* from work_result r join work_task t using (work_task_id)
                                where t.summit_id = :id order by r.work_task_id, r.position
                                """).param("id", summitId).query(WorkColumns::result).list(),
                jdbc.sql("select * from work_need where summit_id = :id order by id")
                        .param("id", summitId)
                        .query(WorkColumns::need)
                        .list(),
                reviews.of(summitId));
    }

    /** The plans of all summits that are still prepared or being closed, in few questions to the database. */
    List<WorkPlan> livePlans() {
        Map<UUID, List<WorkTask>> tasks = jdbc.sql("""
                        select t.* from work_task t join summit s using (summit_id)
                        where s.state in ('PLANNED', 'ENDED') order by s.first_day, t.number, t.key
                        """).query(WorkColumns::task).list().stream()
                .collect(Collectors.groupingBy(WorkTask::summitId, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, UUID> summitOf = tasks.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(WorkTask::workTaskId, WorkTask::summitId));
        Map<UUID, List<WorkResult>> results = jdbc.sql("""
                        select r.* from work_result r join work_task t using (work_task_id) join summit s using (summit_id)
                        where s.state in ('PLANNED', 'ENDED') order by r.work_task_id, r.position
                        """).query(WorkColumns::result).list().stream()
                .filter(result -> summitOf.containsKey(result.workTaskId()))
                .collect(Collectors.groupingBy(result -> summitOf.get(result.workTaskId())));
        Map<UUID, List<Need>> needs = jdbc
                .sql("""
                        select n.* from work_need n join summit s using (summit_id)
                        where s.state in ('PLANNED', 'ENDED') order by n.id
                        """)
                .query((row, number) ->
                        new NeedRow(row.getObject("summit_id", UUID.class), WorkColumns.need(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        NeedRow::summitId, Collectors.mapping(NeedRow::need, Collectors.toList())));
        Map<UUID, List<SummitReview>> gates = reviews.live();
        return tasks.entrySet().stream()
                .map(entry -> new WorkPlan(
                        entry.getKey(),
                        entry.getValue(),
                        results.getOrDefault(entry.getKey(), List.of()),
                        needs.getOrDefault(entry.getKey(), List.of()),
                        gates.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    void add(WorkTask task) {
        jdbc.sql("""
                        insert into work_task (work_task_id, summit_id, key, number, title, title_en, office_id, body, source,
                            state, start_rule, due_rule, start_day, due_day, working_days)
                        values (:id, :summitId, :key, :number, :title, :titleEn, :office, :body, :source,
                            :state, :startRule, :dueRule, :startDay, :dueDay, :days)
                        """)
                .param("id", task.workTaskId())
                .param("summitId", task.summitId())
                .param("key", task.key())
                .param("number", task.number())
                .param("title", task.title())
                .param("titleEn", task.titleEn())
                .param("office", task.officeId())
                .param("body", task.body())
                .param("source", task.source())
                .param("state", task.state().name())
                .param("startRule", task.startRule())
                .param("dueRule", task.dueRule())
                .param("startDay", task.startDay())
                .param("dueDay", task.dueDay())
                .param("days", task.workingDays())
                .update();
    }

    void add(WorkResult result) {
        jdbc.sql("""
                        insert into work_result (work_task_id, position, name, due_rule, due_day, working_days)
                        values (:id, :position, :name, :dueRule, :dueDay, :days)
                        """)
                .param("id", result.workTaskId())
                .param("position", result.position())
                .param("name", result.name())
                .param("dueRule", result.dueRule())
                .param("dueDay", result.dueDay())
                .param("days", result.workingDays())
                .update();
    }

    void add(UUID summitId, Need need) {
        jdbc.sql("""
                        insert into work_need (summit_id, of_key, for_result, kind, on_key, on_result)
                        values (:summitId, :of, :forResult, :kind, :on, :onResult)
                        """)
                .param("summitId", summitId)
                .param("of", need.of())
                .param("forResult", need.forResult())
                .param("kind", need.kind().name())
                .param("on", need.on())
                .param("onResult", need.onResult())
                .update();
    }

    void runs(UUID workTaskId, WorkState state, String officeId, UUID taskId) {
        jdbc.sql("""
                        update work_task set state = :state, office_id = :office, task_id = :task, row_version = row_version + 1
                        where work_task_id = :id
                        """)
                .param("state", state.name())
                .param("office", officeId)
                .param("task", taskId)
                .param("id", workTaskId)
                .update();
    }

    void belongsTo(UUID workTaskId, String officeId) {
        jdbc.sql("update work_task set office_id = :office, row_version = row_version + 1 where work_task_id = :id")
                .param("office", officeId)
                .param("id", workTaskId)
                .update();
    }

    void started(UUID workTaskId, LocalDate day) {
        jdbc.sql("""
                        update work_task set state = 'STARTED', started_on = :day, row_version = row_version + 1
                        where work_task_id = :id
                        """).param("day", day).param("id", workTaskId).update();
    }

    void done(UUID workTaskId, LocalDate startedOn, LocalDate day, @Nullable String outcome) {
        jdbc.sql("""
                        update work_task set state = 'DONE', started_on = :startedOn, done_on = :day, outcome = :outcome,
                            task_id = null, row_version = row_version + 1 where work_task_id = :id
                        """)
                .param("startedOn", startedOn)
                .param("day", day)
                .param("outcome", outcome)
                .param("id", workTaskId)
                .update();
    }

    void cancelled(UUID workTaskId) {
        jdbc.sql("""
                        update work_task set state = 'CANCELLED', task_id = null, row_version = row_version + 1
                        where work_task_id = :id
                        """).param("id", workTaskId).update();
    }

    void delivered(UUID workTaskId, int position, LocalDate day, @Nullable String note) {
        jdbc.sql("""
                        update work_result set delivered_on = :day, note = :note
                        where work_task_id = :id and position = :position
                        """)
                .param("day", day)
                .param("note", note)
                .param("id", workTaskId)
                .param("position", position)
                .update();
        touch(workTaskId);
    }

    void touch(UUID workTaskId) {
        jdbc.sql("update work_task set row_version = row_version + 1 where work_task_id = :id")
                .param("id", workTaskId)
                .update();
    }

    /** Gives a piece other days; by how much they differ from what its rules give stays when the summit moves. */
    void move(UUID workTaskId, LocalDate start, int startShift, LocalDate due, int dueShift) {
        jdbc.sql("""
                        update work_task set start_day = :start, start_shift = :startShift, due_day = :due,
                            due_shift = :dueShift, watch_plan = watch_plan + 1, row_version = row_version + 1
                        where work_task_id = :id
                        """)
                .param("start", start)
                .param("startShift", startShift)
                .param("due", due)
                .param("dueShift", dueShift)
                .param("id", workTaskId)
                .update();
    }

    void move(UUID workTaskId, int position, @Nullable LocalDate due, int dueShift) {
        jdbc.sql("""
                        update work_result set due_day = :due, due_shift = :shift
                        where work_task_id = :id and position = :position
                        """)
                .param("due", due)
                .param("shift", dueShift)
                .param("id", workTaskId)
                .param("position", position)
                .update();
        touch(workTaskId);
    }

    private record NeedRow(UUID summitId, Need need) {}
}
