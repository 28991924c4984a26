package nl.topdossier.drafting.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.topdossier.lettertext.dates.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The summits that letters are about: a copy of what logistics plans. */
@Repository
public class Summits {

    private final JdbcClient jdbc;

    Summits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A summit or other meeting. */
    public record Summit(UUID summitId, String name, String kind, String place, LocalDate starts, LocalDate ends) {

        /** Whether it has these days. */
        public boolean isOn(LocalDate first, LocalDate last) {
            return starts.equals(first) && ends.equals(last);
        }
    }

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

    /** Takes in a summit as it is planned now; the days that it had before are remembered. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Summit summit) {
        find(summit.summitId())
                .filter(before -> !before.isOn(summit.starts(), summit.ends()))
                .ifPresent(this::remember);
        jdbc.sql("""
                        insert into summit (summit_id, name, kind, place, starts, ends) values (:id, :name, :kind, :place, :starts, :ends)
                        on conflict (summit_id) do update set name = :name, place = :place, starts = :starts, ends = :ends
                        """)
                .param("id", summit.summitId())
                .param("name", summit.name())
                .param("kind", summit.kind())
                .param("place", summit.place())
                .param("starts", summit.starts())
                .param("ends", summit.ends())
                .update();
    }

    private void remember(Summit before) {
        jdbc.sql(
                        "insert into former_days (summit_id, starts, ends) values (:id, :starts, :ends) on conflict do nothing")
                .param("id", before.summitId())
                .param("starts", before.starts())
                .param("ends", before.ends())
                .update();
    }

    /** The days on which a summit was planned before. */
    public List<Days> formerDays(UUID summitId) {
        return jdbc.sql(
                        "select starts as first, ends as last from former_days where summit_id = :id order by starts, ends")
                .param("id", summitId)
                .query(Days.class)
                .list();
    }

    /** The summits that had other days before, each with these. */
    public Map<Summit, List<Days>> moved() {
        return jdbc
                .sql(
                        "select s.* from summit s where exists (select 1 from former_days f where f.summit_id = s.summit_id)")
                .query(Summit.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Function.identity(), summit -> formerDays(summit.summitId())));
    }
}
