package nl.topdossier.commitments.items;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.contracts.commitments.HouseStatus;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.messaging.Ids;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the ledger. */
@Repository
public class Items {

    private final JdbcClient jdbc;
    private final Clock clock;

    Items(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Item> find(UUID itemId) {
        return jdbc.sql("select * from item where item_id = :id")
                .param("id", itemId)
                .query(Item.class)
                .optional();
    }

    /** The item, locked until the transaction ends. */
    public Item lock(UUID itemId) {
        return jdbc.sql("select * from item where item_id = :id for update")
                .param("id", itemId)
                .query(Item.class)
                .optional()
                .orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }

    /**
     * The item that a House knows by this reference, locked until the transaction ends. The ledger's own number keeps leading
     * to an item that got one of the House: letters on their way still cite it.
     */
    public Optional<Item> lock(House house, String reference) {
        return jdbc.sql("""
                        select * from item where house = :house and (reference = :reference or 'L-' || number = :reference)
                        order by reference = :reference desc limit 1 for update
                        """)
                .param("house", house.name())
                .param("reference", reference)
                .query(Item.class)
                .optional();
    }

    /** The item that says the same: the same reference or, without one, the same words of the same day. */
    public Optional<Item> same(CheckedItem given) {
        if (given.reference() != null) {
            return lock(given.house(), given.reference());
        }
        return jdbc.sql("""
                        select * from item where house = :house and kind = :kind and made_on = :madeOn and subject = :subject
                        order by number limit 1
                        """)
                .param("house", given.house().name())
                .param("kind", given.kind().name())
                .param("madeOn", given.madeOn())
                .param("subject", given.subject())
                .query(Item.class)
                .optional();
    }

    /**
     * Items that may be the same though nothing is quite the same: of this kind, House and day, in these words but for how they
     * are written. For one with a number of the House only those that have none.
     */
    public List<Item> alike(CheckedItem given) {
        String words = SameWords.of(given.subject());
        return jdbc
                .sql("""
                        select * from item where house = :house and kind = :kind and made_on = :madeOn
                            and (:unnumbered or reference like 'L-%')
                        order by number
                        """)
                .param("house", given.house().name())
                .param("kind", given.kind().name())
                .param("madeOn", given.madeOn())
                .param("unnumbered", given.reference() == null)
                .query(Item.class)
                .list()
                .stream()
                .filter(item -> SameWords.of(item.subject()).equals(words))
                .toList();
    }

    Item add(CheckedItem given, Origin origin, HouseStatus status, @Nullable UUID by) {
        UUID id = Ids.next();
        long number =
                jdbc.sql("select nextval('item_number')").query(Long.class).single();
        fields(jdbc.sql("""
                        insert into item (item_id, number, kind, house, reference, subject, made_by, occasion, made_on, due_on,
                            due_reason, done, ours, house_status, source_letter_id, source_section_id, discharged_with, origin,
                            recorded_by, recorded_at, version)
                        values (:id, :number, :kind, :house, :reference, :subject, :madeBy, :occasion, :madeOn, :dueOn,
                            :dueReason, :done, 'OPEN', :status, :letter, :section, '', :origin, :by, :now, 1)
                        """), given)
                .param("id", id)
                .param("number", number)
                .param("kind", given.kind().name())
                .param("house", given.house().name())
                .param("reference", given.reference() == null ? "L-" + number : given.reference())
                .param("status", status.name())
                .param("origin", origin.name())
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return find(id).orElseThrow();
    }

    Item change(Item item, CheckedItem given) {
        String reference = given.reference() == null ? "L-" + item.number() : given.reference();
        fields(jdbc.sql("""
                        update item set reference = :reference, subject = :subject, made_by = :madeBy, occasion = :occasion,
                            made_on = :madeOn, due_on = :dueOn, due_reason = :dueReason, done = :done,
                            source_letter_id = :letter, source_section_id = :section, version = version + 1
                        where item_id = :id
                        """), given)
                .param("reference", reference)
                .param("id", item.itemId())
                .update();
        return find(item.itemId()).orElseThrow();
    }

    Item number(UUID itemId, String reference) {
        jdbc.sql("update item set reference = :reference, version = version + 1 where item_id = :id")
                .param("reference", reference)
                .param("id", itemId)
                .update();
        return find(itemId).orElseThrow();
    }

    void ours(UUID itemId, OurStatus status) {
        jdbc.sql("update item set ours = :status, version = version + 1 where item_id = :id")
                .param("status", status.name())
                .param("id", itemId)
                .update();
    }

    void house(UUID itemId, HouseStatus status) {
        jdbc.sql("update item set house_status = :status, version = version + 1 where item_id = :id")
                .param("status", status.name())
                .param("id", itemId)
                .update();
    }

    void discharge(UUID itemId, Discharge discharge) {
        jdbc.sql("""
                        update item set ours = 'DISCHARGED', discharged_by = :letter, discharged_with = :with,
                            discharged_on = :on, answer_section_id = :section, answer_note = :note, version = version + 1
                        where item_id = :id
                        """)
                .param("letter", discharge.letterId())
                .param("with", discharge.kamerstuk())
                .param("on", discharge.receivedOn())
                .param("section", discharge.sectionId())
                .param("note", discharge.note())
                .param("id", itemId)
                .update();
    }

    private static JdbcClient.StatementSpec fields(JdbcClient.StatementSpec sql, CheckedItem given) {
        LocalDate due = given.dueOn();
        return sql.param("subject", given.subject())
                .param("madeBy", given.madeBy())
                .param("occasion", given.occasion())
                .param("madeOn", given.madeOn())
                .param("dueOn", due)
                .param("dueReason", given.dueReason())
                .param("done", given.done())
                .param("letter", given.sourceLetterId())
                .param("section", given.sourceSectionId());
    }
}
