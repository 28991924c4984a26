package nl.topdossier.drafting.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The versions of letters; written once. */
@Repository
public class Versions {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Versions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The version with this number. */
    public Optional<Version> find(UUID letterId, int number) {
        return jdbc.sql("select * from version where letter_id = :id and number = :number")
                .param("id", letterId)
                .param("number", number)
                .query((row, n) -> version(row))
                .optional();
    }

    /** The letter's newest version. */
    public Optional<Version> newest(Letter letter) {
        return letter.version() == 0 ? Optional.empty() : find(letter.id(), letter.version());
    }

    /** When each version was saved by whom, oldest first. */
    public List<Saved> history(UUID letterId) {
        return jdbc.sql("""
                        select number, content_hash, saved_by, saved_at from version where letter_id = :id order by number
                        """).param("id", letterId).query(Saved.class).list();
    }

    /** Everybody who saved a version: they may not agree to the letter. */
    public List<UUID> authors(UUID letterId) {
        return history(letterId).stream().map(Saved::savedBy).distinct().toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Version version) {
        jdbc.sql("""
                        insert into version (letter_id, number, content, sections, manifest, content_hash, parts, saved_by, saved_at)
                        values (:letterId, :number, :content, :sections, :manifest, :contentHash, :parts, :savedBy, :savedAt)
                        """)
                .param("letterId", version.letterId())
                .param("number", version.number())
                .param("content", json.writeValueAsString(version.content()))
                .param("sections", json.writeValueAsString(version.sections()))
                .param("manifest", version.manifest())
                .param("contentHash", version.contentHash())
                .param("parts", json.writeValueAsString(version.parts()))
                .param("savedBy", version.savedBy())
                .param("savedAt", Rows.at(version.savedAt()))
                .update();
    }

    private Version version(ResultSet row) throws SQLException {
        return new Version(
                Objects.requireNonNull(Rows.uuid(row, "letter_id")),
                row.getInt("number"),
                json.readValue(row.getString("content"), DraftContent.class),
                Rows.list(json, VersionSection.class, row.getString("sections")),
                row.getString("manifest"),
                row.getString("content_hash"),
                Rows.list(json, VersionPart.class, row.getString("parts")),
                Objects.requireNonNull(Rows.uuid(row, "saved_by")),
                Objects.requireNonNull(Rows.instant(row, "saved_at")));
    }

    /** A version in the list of versions. */
    public record Saved(int number, String contentHash, UUID savedBy, Instant savedAt) {}
}
