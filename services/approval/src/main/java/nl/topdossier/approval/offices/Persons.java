package nl.topdossier.approval.offices;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names under which persons are shown. */
@Repository
public class Persons {

    private final JdbcClient jdbc;

    Persons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a person or changes the name. */
    public void put(UUID personId, String name) {
        jdbc.sql("""
                        insert into person (person_id, name) values (:id, :name)
                        on conflict (person_id) do update set name = :name
                        """).param("id", personId).param("name", name).update();
    }

    /** Those of these persons that are known. */
    public List<Named> named(Collection<UUID> personIds) {
        return personIds.isEmpty()
                ? List.of()
                : jdbc.sql("select person_id, name from person where person_id in (:ids) order by name")
                        .param("ids", personIds)
                        .query(Named.class)
                        .list();
    }

    /** Everybody who is known. */
    public List<Named> all() {
        return jdbc.sql("select person_id, name from person order by name, person_id")
                .query(Named.class)
                .list();
    }

    /** A person with the name to show. */
    public record Named(UUID personId, String name) {}
}
