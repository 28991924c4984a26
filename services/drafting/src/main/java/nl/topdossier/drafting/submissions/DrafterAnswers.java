package nl.topdossier.drafting.submissions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.drafting.letters.Door;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.drafting.letters.Rows;
import nl.topdossier.messaging.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the drafter answers to remarks; an assumption is shown as such. */
@Service
public class DrafterAnswers {

    private final JdbcClient jdbc;
    private final Letters letters;
    private final AuditTrail audit;
    private final Clock clock;

    DrafterAnswers(JdbcClient jdbc, Letters letters, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** An answer to a question, for instance the id of a sign-off with a remark. */
    public record Answer(
            UUID answerId, String question, String text, boolean assumption, UUID answeredBy, Instant answeredAt) {}

    /** The answers about a letter, oldest first. */
    public List<Answer> of(UUID letterId) {
        return jdbc.sql("select * from answer where letter_id = :id order by answered_at, answer_id")
                .param("id", letterId)
                .query(Answer.class)
                .list();
    }

    /** Keeps an answer. */
    @Transactional
    public Answer answer(UUID letterId, String givenQuestion, String givenText, boolean assumption, UUID person) {
        Door door = new Door();
        Answer answer = new Answer(
                Ids.next(),
                door.requiredLine("question", givenQuestion),
                door.requiredPlain("answer", givenText),
                assumption,
                person,
                clock.instant());
        door.close();
        Letter letter = letters.lock(letterId);
        jdbc.sql("""
                        insert into answer (answer_id, letter_id, question, text, assumption, answered_by, answered_at)
                        values (:id, :letterId, :question, :text, :assumption, :by, :at)
                        """)
                .param("id", answer.answerId())
                .param("letterId", letter.id())
                .param("question", answer.question())
                .param("text", answer.text())
                .param("assumption", assumption)
                .param("by", person)
                .param("at", Rows.at(answer.answeredAt()))
                .update();
        audit.record(
                letterId,
                "remark-answered",
                person,
                Map.of("answerId", answer.answerId().toString(), "assumption", assumption));
        return answer;
    }
}
