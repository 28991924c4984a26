package nl.topdossier.portal.book;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.topdossier.messaging.Wake;
import nl.topdossier.portal.live.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What tasks that are not about a letter are about: a piece of work, or a summit. */
@Repository
public class SubjectCards {

    private static final Set<String> OF_WORK = Set.of("do-work", "assign-work", "answer-work-proposal");

    private final JdbcClient jdbc;
    private final Changes changes;

    SubjectCards(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** The title of what the task is about has to be fetched. */
    void opened(UUID subjectId, String kind) {
        jdbc.sql("""
                        insert into subject_card (subject_id, work) values (:id, :work)
                        on conflict (subject_id) do update set stale = true
                        """)
                .param("id", subjectId)
                .param("work", OF_WORK.contains(kind))
                .update();
        Wake.onCommit(jdbc, SubjectFetching.NAME);
    }

    /** The title of a summit or a piece of work, once a task about it made the book ask for it. */
    public Optional<String> titleOf(UUID subjectId) {
        return jdbc.sql("select title from subject_card where subject_id = :id and title is not null")
                .param("id", subjectId)
                .query(String.class)
                .optional();
    }

    List<Subject> staleOnes() {
        return jdbc.sql("select subject_id, work from subject_card where stale limit 100")
                .query(Subject.class)
                .list();
    }

    void fetched(UUID subjectId, String title, String about) {
        jdbc.sql("update subject_card set title = :title, about = :about, stale = false where subject_id = :id")
                .param("title", title)
                .param("about", about)
                .param("id", subjectId)
                .update();
        changes.afterCommit(Change.ofLetter(subjectId));
    }

    void unknown(UUID subjectId) {
        jdbc.sql("update subject_card set stale = false where subject_id = :id")
                .param("id", subjectId)
                .update();
    }

    /** A piece of work, or else a summit. */
    record Subject(UUID subjectId, boolean work) {}
}
