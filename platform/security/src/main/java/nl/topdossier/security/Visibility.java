package nl.topdossier.security;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.contracts.task.TaskOpened;
import nl.topdossier.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who may see a letter, even its title: offices and persons that have or had a task in it, and the roles that see every
 * letter. For anybody else it does not exist.
 */
public class Visibility {

    private static final Set<String> SEE_EVERYTHING =
            Set.of(Roles.PARLIAMENTARY_DESK, Roles.COORDINATOR, Roles.OPENNESS, Roles.AUDITOR, Roles.SERVICE);

    private final JdbcClient jdbc;
    private final Holdings holdings;

    Visibility(JdbcClient jdbc, Holdings holdings) {
        this.jdbc = jdbc;
        this.holdings = holdings;
    }

    /** Refuses, as if the letter were not there, when the person may not see it. */
    public void require(UUID letterId, Person person) {
        if (!allows(letterId, person)) {
            throw Refusal.notFound("problem.http.404");
        }
    }

    /** Whether the person may see the letter. */
    public boolean allows(UUID letterId, Person person) {
        return seesEverything(person)
                || jdbc.sql(
                                        "select count(*) from letter_visibility where letter_id = :letterId and viewer in (:viewers)")
                                .param("letterId", letterId)
                                .param("viewers", viewersOf(person))
                                .query(Long.class)
                                .single()
                        > 0;
    }

    /** Whether the person's role sees every letter. */
    public boolean seesEverything(Person person) {
        return person.roles().stream().anyMatch(SEE_EVERYTHING::contains);
    }

    /** The names under which a person may see letters: their id and their offices; for lists joined to letter_visibility. */
    public Collection<String> viewersOf(Person person) {
        List<String> offices =
                holdings.of(person.id()).stream().map(Holding::officeId).toList();
        return Stream.concat(Stream.of(person.id().toString()), offices.stream())
                .toList();
    }

    /** Lets an office or a person see a letter from now on. */
    public void show(UUID letterId, String viewer) {
        jdbc.sql("insert into letter_visibility (letter_id, viewer) values (:letterId, :viewer) on conflict do nothing")
                .param("letterId", letterId)
                .param("viewer", viewer)
                .update();
    }

    void take(TaskOpened task) {
        if (task.officeId() != null) {
            show(task.letterId(), task.officeId());
        }
        if (task.personId() != null) {
            show(task.letterId(), task.personId().toString());
        }
    }
}
