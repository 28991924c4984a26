package nl.topdossier.drafting.editing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.drafting.letters.DraftContent;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.drafting.letters.Rows;
import nl.topdossier.messaging.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Texts that came too late to be saved: kept beside the version that was faster until their writer has merged them. */
@Repository
public class Conflicts {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Letters letters;
    private final AuditTrail audit;
    private final Clock clock;

    Conflicts(JdbcClient jdbc, JsonMapper json, Letters letters, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** A text that could not be saved: on which version it was written, and which version was there. */
    public record Conflict(
            UUID conflictId,
            UUID letterId,
            int base,
            int theirs,
            DraftContent yours,
            UUID writtenBy,
            Instant writtenAt) {}

    /** A conflict in a list. */
    public record Listed(UUID conflictId, int base, int theirs, UUID writtenBy, Instant writtenAt) {}

    /** Keeps the text; the same text twice is kept once. */
    @Transactional
    public Conflict keep(UUID letterId, int base, DraftContent content, UUID person) {
        Letter letter = letters.lock(letterId);
        String text = json.writeValueAsString(content);
        Optional<Conflict> kept = jdbc.sql("""
                        select * from conflict where letter_id = :id and written_by = :by and base = :base and content = :content
                        """)
                .param("id", letterId)
                .param("by", person)
                .param("base", base)
                .param("content", text)
                .query((row, number) -> conflict(row))
                .optional();
        return kept.orElseGet(() -> add(letter, base, content, text, person));
    }

    private Conflict add(Letter letter, int base, DraftContent content, String text, UUID person) {
        Conflict conflict =
                new Conflict(Ids.next(), letter.id(), base, letter.version(), content, person, clock.instant());
        jdbc.sql("""
                        insert into conflict (conflict_id, letter_id, base, theirs, content, written_by, written_at)
                        values (:id, :letterId, :base, :theirs, :content, :by, :at)
                        """)
                .param("id", conflict.conflictId())
                .param("letterId", letter.id())
                .param("base", base)
                .param("theirs", conflict.theirs())
                .param("content", text)
                .param("by", person)
                .param("at", Rows.at(conflict.writtenAt()))
                .update();
        audit.record(letter.id(), "conflict-kept", person, java.util.Map.of("base", base, "theirs", letter.version()));
        return conflict;
    }

    /** The conflict with this id in this letter. */
    public Optional<Conflict> find(UUID letterId, UUID conflictId) {
        return jdbc.sql("select * from conflict where conflict_id = :id and letter_id = :letterId")
                .param("id", conflictId)
                .param("letterId", letterId)
                .query((row, number) -> conflict(row))
                .optional();
    }

    /** The conflicts of a letter that are not merged yet. */
    public List<Listed> of(UUID letterId) {
        return jdbc.sql("""
                        select conflict_id, base, theirs, written_by, written_at from conflict where letter_id = :id order by written_at
                        """).param("id", letterId).query(Listed.class).list();
    }

    /** Forgets a conflict that its writer has merged. */
    @Transactional
    public void merged(UUID letterId, UUID conflictId, UUID person) {
        letters.lock(letterId);
        int deleted = jdbc.sql("delete from conflict where conflict_id = :id and letter_id = :letterId")
                .param("id", conflictId)
                .param("letterId", letterId)
                .update();
        if (deleted == 1) {
            audit.record(letterId, "conflict-merged", person, java.util.Map.of("conflictId", conflictId.toString()));
        }
    }

    private Conflict conflict(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Conflict(
                row.getObject("conflict_id", UUID.class),
                row.getObject("letter_id", UUID.class),
                row.getInt("base"),
                row.getInt("theirs"),
                json.readValue(row.getString("content"), DraftContent.class),
                row.getObject("written_by", UUID.class),
                row.getObject("written_at", java.time.OffsetDateTime.class).toInstant());
    }
}
