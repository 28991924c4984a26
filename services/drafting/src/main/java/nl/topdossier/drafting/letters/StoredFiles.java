package nl.topdossier.drafting.letters;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.lettertext.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rendered files and annexes of letters, each kept once under the hash of its bytes. */
@Repository
public class StoredFiles {

    private final JdbcClient jdbc;

    StoredFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The bytes with this hash, if the letter has them. */
    public Optional<byte[]> find(UUID letterId, String sha256) {
        return jdbc.sql("select bytes from stored_file where letter_id = :id and sha256 = :sha256")
                .param("id", letterId)
                .param("sha256", sha256)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    /** Keeps the bytes and gives their hash. */
    @Transactional
    public String keep(UUID letterId, byte[] bytes) {
        String sha256 = Sha256.hex(bytes);
        keepAll(letterId, Map.of(sha256, bytes));
        return sha256;
    }

    @Transactional
    void keepAll(UUID letterId, Map<String, byte[]> files) {
        files.forEach((sha256, bytes) -> jdbc.sql("""
                        insert into stored_file (letter_id, sha256, bytes) values (:id, :sha256, :bytes) on conflict do nothing
                        """)
                .param("id", letterId)
                .param("sha256", sha256)
                .param("bytes", bytes)
                .update());
    }
}
