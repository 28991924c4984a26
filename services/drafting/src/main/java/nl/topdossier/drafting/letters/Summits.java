package nl.topdossier.drafting.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.messaging.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The summits that letters are about. */
@Repository
public class Summits {

    private final JdbcClient jdbc;

    Summits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A summit or other meeting. */
    public record Summit(UUID summitId, String name, String kind, String place, LocalDate starts, LocalDate ends) {}

    /** All summits, newest first. */
    public List<Summit> all() {
        return jdbc.sql("select * from summit order by starts desc, name")
                .query(Summit.class)
                .list();
    }

    /** The summit with this id. */
    public Optional<Summit> find(UUID summitId) {
        return jdbc.sql("select * from summit where summit_id = :id")
                .param("id", summitId)
                .query(Summit.class)
                .optional();
    }

    /** Adds a summit. */
    @Transactional
    public Summit add(String name, String kind, String place, LocalDate starts, LocalDate ends) {
        Summit summit = new Summit(Ids.next(), name, kind, place, starts, ends);
        jdbc.sql("""
                        insert into summit (summit_id, name, kind, place, starts, ends) values (:id, :name, :kind, :place, :starts, :ends)
                        """)
                .param("id", summit.summitId())
                .param("name", name)
                .param("kind", kind)
                .param("place", place)
                .param("starts", starts)
                .param("ends", ends)
                .update();
        return summit;
    }
}
