package nl.topdossier.dispatch.content;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of each dispatch. */
@Repository
public class Parts {

    private final JdbcClient jdbc;

    Parts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All files of a dispatch, by name. */
    public List<Part> of(UUID dispatchId) {
        return jdbc.sql("select * from part where dispatch_id = :dispatchId order by name")
                .param("dispatchId", dispatchId)
                .query((row, number) -> new Part(
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getString("sha256"),
                        row.getBytes("content"),
                        row.getString("dated_sha256"),
                        row.getBytes("dated_content")))
                .list();
    }

    void keep(UUID dispatchId, String name, String mediaType, String sha256, byte[] content) {
        jdbc.sql("""
                        insert into part (dispatch_id, name, media_type, sha256, content)
                        values (:dispatchId, :name, :mediaType, :sha256, :content) on conflict do nothing
                        """)
                .param("dispatchId", dispatchId)
                .param("name", name)
                .param("mediaType", mediaType)
                .param("sha256", sha256)
                .param("content", content)
                .update();
    }

    /** Keeps the dated copy of a covering letter. */
    public void keepDated(UUID dispatchId, String name, byte[] dated) {
        jdbc.sql("""
                        update part set dated_content = :dated, dated_sha256 = :sha256
                        where dispatch_id = :dispatchId and name = :name
                        """)
                .param("dated", dated)
                .param("sha256", Sha256.of(dated))
                .param("dispatchId", dispatchId)
                .param("name", name)
                .update();
    }

    /** Forgets the dated copies: the release was undone. */
    public void forgetDated(UUID dispatchId) {
        jdbc.sql("update part set dated_content = null, dated_sha256 = null where dispatch_id = :dispatchId")
                .param("dispatchId", dispatchId)
                .update();
    }
}
