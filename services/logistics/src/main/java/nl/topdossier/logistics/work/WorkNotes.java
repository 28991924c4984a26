package nl.topdossier.logistics.work;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.logistics.texts.Texts;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Person;
import nl.topdossier.security.Roles;
import nl.topdossier.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say about a piece of work and where its documents are. A document stays where it is kept, with the access and the
 * marking that it has there; here is only its title and address.
 */
@Service
public class WorkNotes {

    private static final int LONGEST_ADDRESS = 1000;

    private final WorkDesk desk;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    WorkNotes(WorkDesk desk, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.desk = desk;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds what anybody has to say about it. */
    @Transactional
    public void comment(UUID workTaskId, String text, Person by) {
        comment(desk.lock(workTaskId), Texts.required(text), by.id());
    }

    void comment(WorkTask locked, String text, UUID by) {
        jdbc.sql("""
                        insert into work_comment (comment_id, work_task_id, person_id, text, written_at)
                        values (:id, :task, :by, :text, :now)
                        """)
                .param("id", Ids.next())
                .param("task", locked.workTaskId())
                .param("by", by)
                .param("text", text)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(locked.workTaskId(), "work-commented", by, Map.of());
    }

    /** Adds the title and the address of a document. */
    @Transactional
    public void attach(UUID workTaskId, String title, String address, Person by) {
        WorkTask task = desk.lock(workTaskId);
        jdbc.sql("""
                        insert into work_link (link_id, work_task_id, person_id, title, address, added_at)
                        values (:id, :task, :by, :title, :address, :now)
                        """)
                .param("id", Ids.next())
                .param("task", task.workTaskId())
                .param("by", by.id())
                .param("title", Texts.line(title))
                .param("address", webAddress(address))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(task.workTaskId(), "work-attached", by.id(), Map.of());
    }

    /**
     * Takes away what somebody wrote, for instance because it names a guest; that it was taken away stays on record, not the
     * words. Once it is gone nothing is left to do.
     */
    @Transactional
    public void removeComment(UUID workTaskId, UUID commentId, Person by) {
        WorkTask task = desk.lock(workTaskId);
        comments(workTaskId).stream()
                .filter(comment -> comment.commentId().equals(commentId))
                .forEach(comment -> {
                    requireOwnOrCoordinator(comment.personId(), by);
                    jdbc.sql("delete from work_comment where comment_id = :id")
                            .param("id", commentId)
                            .update();
                    audit.record(task.workTaskId(), "work-comment-removed", by.id(), Map.of());
                });
    }

    /** The same for a document; the document itself stays where it is kept. */
    @Transactional
    public void detach(UUID workTaskId, UUID linkId, Person by) {
        WorkTask task = desk.lock(workTaskId);
        links(workTaskId).stream().filter(link -> link.linkId().equals(linkId)).forEach(link -> {
            requireOwnOrCoordinator(link.personId(), by);
            jdbc.sql("delete from work_link where link_id = :id")
                    .param("id", linkId)
                    .update();
            audit.record(task.workTaskId(), "work-detached", by.id(), Map.of());
        });
    }

    private static void requireOwnOrCoordinator(UUID writer, Person by) {
        if (!writer.equals(by.id()) && !by.has(Roles.COORDINATOR)) {
            throw Refusal.forbidden("problem.work.not-your-words");
        }
    }

    /** Only an address that a browser opens as a page of another site: anything else could run in ours. */
    private static String webAddress(String given) {
        try {
            URI address = new URI(given.strip());
            if ("https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && given.length() <= LONGEST_ADDRESS) {
                return address.toString();
            }
        } catch (URISyntaxException e) {
            throw Refusal.invalid("problem.work.address");
        }
        throw Refusal.invalid("problem.work.address");
    }

    /** What was said about a piece, oldest first. */
    public List<Comment> comments(UUID workTaskId) {
        return jdbc.sql("select * from work_comment where work_task_id = :id order by written_at, comment_id")
                .param("id", workTaskId)
                .query(Comment.class)
                .list();
    }

    /** The documents of a piece, oldest first. */
    public List<Link> links(UUID workTaskId) {
        return jdbc.sql("select * from work_link where work_task_id = :id order by added_at, link_id")
                .param("id", workTaskId)
                .query(Link.class)
                .list();
    }

    /** What was done before what it needs, oldest first. */
    public List<Exemption> overrides(UUID workTaskId) {
        return jdbc.sql("select * from work_override where work_task_id = :id order by given_at, override_id")
                .param("id", workTaskId)
                .query(Exemption.class)
                .list();
    }

    /** What somebody said. */
    public record Comment(UUID commentId, UUID personId, String text, Instant writtenAt) {}

    /** Where a document is. */
    public record Link(UUID linkId, UUID personId, String title, String address, Instant addedAt) {}

    /** An act before what it needs, and why. */
    public record Exemption(UUID overrideId, String act, String unmet, String reason, UUID personId, Instant givenAt) {}
}
