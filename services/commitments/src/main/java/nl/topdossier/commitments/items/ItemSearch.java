package nl.topdossier.commitments.items;

import java.util.List;
import nl.topdossier.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds items and counts their heaps; an item counts as closed only when its House says so. */
@Repository
public class ItemSearch {

    private static final String WHERE = """
             from item i where (cast(:house as text) is null or i.house = :house)
               and (cast(:kind as text) is null or i.kind = :kind)
               and (cast(:ours as text) is null or i.ours = :ours)
               and (cast(:houseStatus as text) is null or i.house_status = :houseStatus)
               and (cast(:letter as uuid) is null or i.discharged_by = :letter or i.source_letter_id = :letter
                    or exists (select 1 from item_link l where l.item_id = i.item_id and l.letter_id = :letter))
               and (cast(:words as text) is null or i.subject ilike :words or i.reference ilike :words or i.made_by ilike :words)
               and\s""" + Sight.CLAUSE;

    private static final String IN_BUCKET = """
             and case cast(:bucket as text) when 'OPEN' then i.house_status <> 'MET' when 'CLOSED' then i.house_status = 'MET'
                 when 'OVERDUE' then i.house_status <> 'MET' and i.due_on < :today
                 when 'AWAITING_HOUSE' then i.house_status <> 'MET' and i.ours = 'DISCHARGED' else true end
            """;

    private final JdbcClient jdbc;
    private final Sight sight;
    private final ItemDoor door;

    ItemSearch(JdbcClient jdbc, Sight sight, ItemDoor door) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.door = door;
    }

    /** How many items are in each heap, whatever heap is looked at. */
    public record Counts(long open, long overdue, long awaitingHouse, long closed) {}

    /** A page of items, how many there are in all, and the heaps. */
    public record Found(List<Item> items, long total, Counts counts) {}

    public Found find(ItemFilter filter, Person person, int most, int offset) {
        List<Item> page = bound(
                        "select i.*" + WHERE + IN_BUCKET
                                + " order by i.house_status = 'MET', i.due_on nulls last, i.made_on desc, i.number desc"
                                + " limit :most offset :offset",
                        filter,
                        person)
                .param("bucket", name(filter.bucket()))
                .param("most", most)
                .param("offset", offset)
                .query(Item.class)
                .list();
        long total = bound("select count(*)" + WHERE + IN_BUCKET, filter, person)
                .param("bucket", name(filter.bucket()))
                .query(Long.class)
                .single();
        Counts counts = bound("""
                        select count(*) filter (where i.house_status <> 'MET') as open,
                            count(*) filter (where i.house_status <> 'MET' and i.due_on < :today) as overdue,
                            count(*) filter (where i.house_status <> 'MET' and i.ours = 'DISCHARGED') as awaiting_house,
                            count(*) filter (where i.house_status = 'MET') as closed
                        """ + WHERE, filter, person).query(Counts.class).single();
        return new Found(page, total, counts);
    }

    private JdbcClient.StatementSpec bound(String sql, ItemFilter filter, Person person) {
        String words = filter.words();
        return sight.bind(jdbc.sql(sql), person)
                .param("house", name(filter.house()))
                .param("kind", name(filter.kind()))
                .param("ours", name(filter.ours()))
                .param("houseStatus", name(filter.houseStatus()))
                .param("letter", filter.letterId())
                .param("words", words == null || words.isBlank() ? null : "%" + escaped(words.strip()) + "%")
                .param("today", door.today());
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
