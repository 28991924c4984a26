package nl.topdossier.portal.book;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.portal.live.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where each House stands with the letters that are on their way to it. */
@Repository
public class HouseBook {

    private final JdbcClient jdbc;
    private final Changes changes;

    HouseBook(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** What was received stays received, whatever is told of an attempt afterwards. */
    void moved(UUID letterId, UUID handOverId, House house, BookedHouse.State state, Instant at) {
        jdbc.sql("""
                        insert into house_row (hand_over_id, letter_id, house, state, since)
                        values (:handOver, :letter, :house, :state, :at)
                        on conflict (hand_over_id) do update set state = :state, since = :at
                        where house_row.state not in ('RECEIVED', :state)
                        """)
                .param("handOver", handOverId)
                .param("letter", letterId)
                .param("house", house.name())
                .param("state", state.name())
                .param("at", Timestamp.from(at))
                .update();
        changes.afterCommit(Change.ofLetter(letterId));
    }

    /** The Houses to which these letters are on their way. */
    public List<BookedHouse> of(Collection<UUID> letters) {
        return jdbc.sql("""
                        select letter_id, house, state, since from house_row
                        where letter_id = any(:letters::uuid[]) order by house
                        """)
                .param("letters", letters.toArray(UUID[]::new))
                .query(BookedHouse.class)
                .list();
    }
}
