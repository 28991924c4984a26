package nl.topdossier.commitments.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.commitments.items.Discharging;
import nl.topdossier.commitments.items.Item;
import nl.topdossier.commitments.items.ItemWasRecorded;
import nl.topdossier.commitments.items.Items;
import nl.topdossier.commitments.items.LedgerLock;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.commitments.ItemLinked;
import nl.topdossier.contracts.commitments.ItemUnlinked;
import nl.topdossier.messaging.Facts;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links items with letters: a linked letter can not leave before it answers the item or says why not. */
@Service
public class Links {

    private final JdbcClient jdbc;
    private final FollowedLetters letters;
    private final Items items;
    private final Discharging discharging;
    private final LedgerLock lock;
    private final Facts facts;
    private final AuditTrail audit;
    private final Clock clock;

    Links(
            JdbcClient jdbc,
            FollowedLetters letters,
            Items items,
            Discharging discharging,
            LedgerLock lock,
            Facts facts,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.items = items;
        this.discharging = discharging;
        this.lock = lock;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** A letter that has to decide about an item, since when; absent is who linked them when the ledger did. */
    public record Link(UUID letterId, @Nullable UUID linkedBy, Instant linkedAt) {}

    public List<Link> of(UUID itemId) {
        return jdbc.sql("select letter_id, linked_by, linked_at from item_link where item_id = :id order by linked_at")
                .param("id", itemId)
                .query(Link.class)
                .list();
    }

    /** An item that a letter has to decide about, by its reference and by the ledger's own number, which letters may cite too. */
    public record LinkedItem(UUID itemId, String reference, String ownReference) {}

    /** What the letter has to decide about, as it stands now. */
    public List<LinkedItem> ofLetter(UUID letterId) {
        return jdbc.sql("""
                        select i.item_id, i.reference, 'L-' || i.number as own_reference
                        from item_link l join item i on i.item_id = l.item_id
                        where l.letter_id = :letter order by i.number
                        """).param("letter", letterId).query(LinkedItem.class).list();
    }

    /** From now on the letter has to decide about the item; a second time changes nothing. */
    @Transactional
    public void link(UUID itemId, UUID letterId, @Nullable UUID by) {
        lock.take();
        Item item = items.lock(itemId);
        requireCanStillDecide(item, letterId);
        int added = jdbc.sql("""
                        insert into item_link (item_id, letter_id, linked_by, linked_at) values (:item, :letter, :by, :now)
                        on conflict do nothing
                        """)
                .param("item", itemId)
                .param("letter", letterId)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 1) {
            discharging.inProgress(item, letterId, by);
            audit.record(itemId, "item-linked", by, Map.of("letterId", letterId.toString()));
            tell(item, letterId);
        }
    }

    /** The letter does not have to decide about the item any more. */
    @Transactional
    public void unlink(UUID itemId, UUID letterId, UUID by) {
        lock.take();
        items.lock(itemId);
        if (letters.find(letterId).map(FollowedLetters.Followed::released).orElse(false)) {
            throw Refusal.conflict("commitments.link.released");
        }
        int removed = jdbc.sql("delete from item_link where item_id = :item and letter_id = :letter")
                .param("item", itemId)
                .param("letter", letterId)
                .update();
        if (removed == 1) {
            audit.record(itemId, "item-unlinked", by, Map.of("letterId", letterId.toString()));
            facts.tell(Topics.COMMITMENTS_ITEM, new ItemUnlinked(itemId, letterId));
        }
    }

    /** Letters know a linked item by its reference. */
    @EventListener
    void renamed(ItemWasRecorded recorded) {
        of(recorded.item().itemId()).forEach(link -> tell(recorded.item(), link.letterId()));
    }

    private void requireCanStillDecide(Item item, UUID letterId) {
        FollowedLetters.Followed letter =
                letters.find(letterId).orElseThrow(() -> Refusal.notFound("commitments.link.unknown"));
        if (letter.withdrawn()) {
            throw Refusal.conflict("commitments.link.withdrawn");
        }
        if (letter.released()) {
            throw Refusal.conflict("commitments.link.released");
        }
        if (!letter.houses().contains(item.house())) {
            throw Refusal.conflict("commitments.link.house");
        }
    }

    private void tell(Item item, UUID letterId) {
        facts.tell(Topics.COMMITMENTS_ITEM, new ItemLinked(item.itemId(), letterId, item.kind(), item.reference()));
    }
}
