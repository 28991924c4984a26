package nl.topdossier.commitments.items;

import java.util.UUID;
import nl.topdossier.security.Person;
import nl.topdossier.security.Visibility;
import nl.topdossier.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who sees which item: everybody sees all of them, except a promise in a letter that no House has received yet; that one is as
 * visible as its letter.
 */
@Component
public class Sight {

    /** The condition on item i, for {@link #bind}. */
    public static final String CLAUSE = """
            (i.source_letter_id is null or :everything
             or exists (select 1 from letter_visibility v where v.letter_id = i.source_letter_id and v.viewer in (:viewers))
             or exists (select 1 from letter_receipt r where r.letter_id = i.source_letter_id))
            """;

    private final Visibility visibility;
    private final JdbcClient jdbc;

    Sight(Visibility visibility, JdbcClient jdbc) {
        this.visibility = visibility;
        this.jdbc = jdbc;
    }

    /** Fills in who is asking. */
    public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Person person) {
        return sql.param("everything", visibility.seesEverything(person))
                .param("viewers", visibility.viewersOf(person));
    }

    /** The item, or the refusal as if it were not there. */
    public Item required(UUID itemId, Person person) {
        return bind(jdbc.sql("select i.* from item i where i.item_id = :id and " + CLAUSE), person)
                .param("id", itemId)
                .query(Item.class)
                .optional()
                .orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }
}
