package nl.topdossier.records.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bytes by their SHA-256, each stored once, and in which letters they were sent. */
@Repository
public class FileStore {

    private final JdbcClient jdbc;

    FileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(String sha256) {
        return jdbc.sql("select count(*) from file_content where sha256 = :sha256")
                        .param("sha256", sha256)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Stores bytes that must have this hash; FileDiffers if they have another. */
    void put(String sha256, byte[] bytes) {
        if (!sha256.equals(sha256(bytes))) {
            throw new FileDiffers();
        }
        jdbc.sql("insert into file_content (sha256, bytes) values (:sha256, :bytes) on conflict do nothing")
                .param("sha256", sha256)
                .param("bytes", bytes)
                .update();
    }

    /** The bytes with this hash. */
    public Optional<byte[]> bytes(String sha256) {
        return jdbc.sql("select bytes from file_content where sha256 = :sha256")
                .param("sha256", sha256)
                .query(byte[].class)
                .optional();
    }

    /** The parts of a letter, as they were sent. */
    public List<FiledPart> partsOf(UUID letterId) {
        return jdbc.sql("""
                        select p.dispatch_id, p.name, p.media_type, p.agreed_sha256, p.sha256, length(c.bytes) as size
                        from filed_part p join filing f on f.dispatch_id = p.dispatch_id join file_content c on c.sha256 = p.sha256
                        where f.letter_id = :letterId order by p.dispatch_id, p.name
                        """).param("letterId", letterId).query(FiledPart.class).list();
    }

    /** Where a file was sent: in which letter, under which name. */
    public List<Use> usesOf(String sha256) {
        return jdbc.sql("""
                        select f.letter_id, p.name, p.media_type from filed_part p join filing f on f.dispatch_id = p.dispatch_id
                        where p.sha256 = :sha256 order by f.filed_at, p.name
                        """).param("sha256", sha256).query(Use.class).list();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected every Java to know SHA-256", e);
        }
    }

    /** A part of this letter. */
    public record Use(UUID letterId, String name, String mediaType) {}

    /** The bytes are not those that their hash names. */
    static class FileDiffers extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
