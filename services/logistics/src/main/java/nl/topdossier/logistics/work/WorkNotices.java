package nl.topdossier.logistics.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.contracts.task.TaskOutcome;
import nl.topdossier.engine.NewTask;
import nl.topdossier.engine.Tasks;
import nl.topdossier.logistics.summits.Summits;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Person;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells each office what a moved summit or cancelled work did to its work: a task that stays until somebody there says that they saw it. */
@Service
public class WorkNotices {

    private final WorkAccess access;
    private final Summits summits;
    private final Tasks tasks;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    WorkNotices(WorkAccess access, Summits summits, Tasks tasks, JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.access = access;
        this.summits = summits;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** What was told to an office, and who saw it. The id is also that of its task. */
    public record WorkNotice(
            UUID noticeId,
            UUID summitId,
            String officeId,
            List<MovedLine> lines,
            Instant openedAt,
            @Nullable UUID seenBy,
            @Nullable Instant seenAt) {}

    void tell(WorkPlan plan, List<MovedLine> lines) {
        Map<String, List<MovedLine>> byOffice = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> plan.task(line.workTaskId()).officeId()));
        byOffice.forEach((office, own) -> tell(plan.summitId(), office, own));
    }

    void tell(UUID summitId, String officeId, List<MovedLine> lines) {
        UUID noticeId = Ids.next();
        jdbc.sql("""
                        insert into work_notice (notice_id, summit_id, office_id, lines, opened_at)
                        values (:id, :summit, :office, :lines, :now)
                        """)
                .param("id", noticeId)
                .param("summit", summitId)
                .param("office", officeId)
                .param("lines", json.writeValueAsString(lines))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        tasks.open(
                NewTask.forOffice(noticeId, summitId, WorkKinds.SEE_MOVED, WorkTask.PROCESS, noticeId, officeId, null));
    }

    /** Nobody needs to see any more what moved: the summit is cancelled. */
    void close(UUID summitId) {
        of(summitId).stream()
                .filter(notice -> notice.seenAt() == null)
                .forEach(notice -> tasks.cancel(notice.noticeId(), TaskOutcome.OVERTAKEN));
    }

    /** Notes that somebody of the office saw it; a second time changes nothing. */
    @Transactional
    public WorkNotice seen(UUID noticeId, Person by) {
        WorkNotice notice = required(noticeId);
        access.requireOffice(notice.officeId(), by);
        summits.lock(notice.summitId());
        jdbc.sql("update work_notice set seen_by = :by, seen_at = :now where notice_id = :id and seen_at is null")
                .param("by", by.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", noticeId)
                .update();
        tasks.answer(noticeId, by.id());
        return required(noticeId);
    }

    private WorkNotice required(UUID noticeId) {
        return find(noticeId).orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }

    private Optional<WorkNotice> find(UUID noticeId) {
        return jdbc.sql("select * from work_notice where notice_id = :id")
                .param("id", noticeId)
                .query((row, number) -> notice(row))
                .optional();
    }

    /** What was told for a summit, newest first. */
    public List<WorkNotice> of(UUID summitId) {
        return jdbc.sql("select * from work_notice where summit_id = :id order by opened_at desc, office_id")
                .param("id", summitId)
                .query((row, number) -> notice(row))
                .list();
    }

    private WorkNotice notice(ResultSet row) throws SQLException {
        OffsetDateTime seen = row.getObject("seen_at", OffsetDateTime.class);
        return new WorkNotice(
                row.getObject("notice_id", UUID.class),
                row.getObject("summit_id", UUID.class),
                row.getString("office_id"),
                json.readValue(row.getString("lines"), new TypeReference<List<MovedLine>>() {}),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_by", UUID.class),
                seen == null ? null : seen.toInstant());
    }
}
