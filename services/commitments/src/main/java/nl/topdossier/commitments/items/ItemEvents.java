package nl.topdossier.commitments.items;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of items: what happened, on which day, by which letter, who recorded it. */
@Repository
public class ItemEvents {

    private final JdbcClient jdbc;
    private final Clock clock;

    ItemEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whose word an entry is. */
    public enum Side {
        /** Our status. */
        OURS,
        /** The status that the House gives. */
        HOUSE,
        /** A letter that moves the item on, with a reason that stands there. */
        LETTER
    }

    /** One entry of the history. */
    public record Entry(
            Side side,
            String status,
            LocalDate onDay,
            @Nullable UUID letterId,
            String note,
            @Nullable UUID recordedBy,
            Instant recordedAt) {}

    public List<Entry> of(UUID itemId) {
        return jdbc.sql("select * from item_event where item_id = :id order by id")
                .param("id", itemId)
                .query(Entry.class)
                .list();
    }

    /** Whether this letter had this effect before. */
    public boolean has(UUID itemId, Side side, String status, UUID letterId) {
        return jdbc.sql("""
                        select count(*) from item_event
                        where item_id = :id and side = :side and status = :status and letter_id = :letter
                        """)
                        .param("id", itemId)
                        .param("side", side.name())
                        .param("status", status)
                        .param("letter", letterId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What the House said last up to and on this day. */
    Optional<Entry> houseUntil(UUID itemId, LocalDate day) {
        return jdbc.sql("""
                        select * from item_event where item_id = :id and side = 'HOUSE' and on_day <= :day
                        order by on_day desc, id desc limit 1
                        """)
                .param("id", itemId)
                .param("day", day)
                .query(Entry.class)
                .optional();
    }

    /** Whether the House said something after this day. */
    boolean houseSaidAfter(UUID itemId, LocalDate day) {
        return jdbc.sql("""
                        select exists (select 1 from item_event where item_id = :id and side = 'HOUSE' and on_day > :day)
                        """)
                .param("id", itemId)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    void add(
            UUID itemId,
            Side side,
            String status,
            LocalDate onDay,
            @Nullable UUID letterId,
            String note,
            @Nullable UUID by) {
        jdbc.sql("""
                        insert into item_event (item_id, side, status, on_day, letter_id, note, recorded_by, recorded_at)
                        values (:id, :side, :status, :day, :letter, :note, :by, :now)
                        """)
                .param("id", itemId)
                .param("side", side.name())
                .param("status", status)
                .param("day", onDay)
                .param("letter", letterId)
                .param("note", note)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
