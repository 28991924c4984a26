package nl.topdossier.commitments.items;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.commitments.HouseStatus;
import nl.topdossier.contracts.commitments.HouseStatusRecorded;
import nl.topdossier.contracts.commitments.ItemRecorded;
import nl.topdossier.messaging.Facts;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records items, mends what was written of them, and keeps what the House says of them. */
@Service
public class Ledger {

    private static final String OWN = "L-";
    private static final UUID NOBODY = new UUID(0, 0);

    private final Items items;
    private final ItemEvents events;
    private final ItemDoor door;
    private final LedgerLock lock;
    private final Facts facts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher inside;

    Ledger(
            Items items,
            ItemEvents events,
            ItemDoor door,
            LedgerLock lock,
            Facts facts,
            AuditTrail audit,
            ApplicationEventPublisher inside) {
        this.items = items;
        this.events = events;
        this.door = door;
        this.lock = lock;
        this.facts = facts;
        this.audit = audit;
        this.inside = inside;
    }

    /** Records a new item; one that is there already is refused, and named. */
    @Transactional
    public Item record(GivenItem given, UUID by) {
        CheckedItem checked = door.check(given);
        lock.take();
        items.same(checked).or(() -> items.alike(checked).stream().findFirst()).ifPresent(known -> {
            throw Refusal.conflict("commitments.item.known", known.reference());
        });
        requireNotOurs(checked, null);
        return record(checked, Origin.HAND, HouseStatus.OPEN, checked.madeOn(), by);
    }

    /** Records a checked item that is known not to be there; the caller holds the lock of the ledger. */
    public Item record(CheckedItem checked, Origin origin, HouseStatus status, LocalDate since, @Nullable UUID by) {
        Item item = items.add(checked, origin, status, by);
        events.add(item.itemId(), ItemEvents.Side.OURS, OurStatus.OPEN.name(), checked.madeOn(), null, "", by);
        events.add(item.itemId(), ItemEvents.Side.HOUSE, status.name(), since, null, "", by);
        audit.record(
                item.itemId(),
                "item-recorded",
                by,
                Map.of("reference", item.reference(), "house", item.house().name(), "origin", origin.name()));
        tell(item);
        if (status != HouseStatus.OPEN) {
            facts.tell(Topics.COMMITMENTS_ITEM, new HouseStatusRecorded(item.itemId(), item.house(), status, since));
        }
        inside.publishEvent(new ItemWasRecorded(item, by == null ? NOBODY : by));
        return items.find(item.itemId()).orElseThrow();
    }

    /** Mends an item; what it is and towards which House stays. */
    @Transactional
    public Item change(UUID itemId, long seen, GivenItem given, UUID by) {
        CheckedItem checked = door.check(given);
        lock.take();
        Item before = items.lock(itemId);
        requireSeen(before, seen);
        if (checked.kind() != before.kind() || checked.house() != before.house()) {
            throw Refusal.invalid("commitments.item.fixed");
        }
        requireNotOurs(checked, before);
        items.same(checked).filter(known -> !known.itemId().equals(itemId)).ifPresent(known -> {
            throw Refusal.conflict("commitments.item.known", known.reference());
        });
        Item item = items.change(before, checked);
        audit.record(itemId, "item-changed", by, Map.of("reference", item.reference(), "version", item.version()));
        boolean renamed = !item.reference().equals(before.reference());
        if (renamed
                || !Objects.equals(item.dueOn(), before.dueOn())
                || !item.madeOn().equals(before.madeOn())) {
            tell(item);
        }
        if (renamed || !Objects.equals(item.sourceLetterId(), before.sourceLetterId())) {
            inside.publishEvent(new ItemWasRecorded(item, by));
        }
        return items.find(itemId).orElseThrow();
    }

    /** Ours by hand: open or in progress, with the reason. Discharged it becomes on receipt only. */
    @Transactional
    public Item ours(UUID itemId, long seen, OurStatus status, @Nullable String givenReason, UUID by) {
        String reason = door.reason(givenReason);
        Item item = items.lock(itemId);
        requireSeen(item, seen);
        if (status == OurStatus.DISCHARGED) {
            throw Refusal.conflict("commitments.item.receipt-only");
        }
        if (status != item.ours()) {
            items.ours(itemId, status);
            events.add(itemId, ItemEvents.Side.OURS, status.name(), door.today(), null, reason, by);
            audit.record(itemId, "our-status", by, Map.of("status", status.name()));
        }
        return items.find(itemId).orElseThrow();
    }

    /** What the House says, since which day, and how we know. */
    @Transactional
    public Item house(UUID itemId, long seen, HouseStatus status, LocalDate since, @Nullable String evidence, UUID by) {
        String note = door.reason(evidence);
        Item item = items.lock(itemId);
        requireSeen(item, seen);
        if (since.isAfter(door.today()) || since.isBefore(item.madeOn())) {
            throw Refusal.invalid("commitments.item.since");
        }
        if (saysHouse(item, status, since, note, by) == Heard.NOT_LATER) {
            throw Refusal.conflict("commitments.item.reopen", since.toString());
        }
        return items.find(itemId).orElseThrow();
    }

    /**
     * The same from a file; the item is locked. The latest day decides: what is older than the newest word goes into the history
     * only, and what the House was further with is reopened by a later day alone.
     */
    public Heard saysHouse(Item item, HouseStatus status, LocalDate since, String note, @Nullable UUID by) {
        Optional<ItemEvents.Entry> last = events.houseUntil(item.itemId(), since);
        Optional<HouseStatus> said = last.map(entry -> HouseStatus.valueOf(entry.status()));
        if (said.filter(status::equals).isPresent()) {
            return Heard.KNOWN;
        }
        boolean sameDay = last.filter(entry -> entry.onDay().equals(since)).isPresent();
        if (sameDay && said.filter(further -> further.compareTo(status) > 0).isPresent()) {
            return Heard.NOT_LATER;
        }
        boolean earlier = events.houseSaidAfter(item.itemId(), since);
        items.house(item.itemId(), earlier ? item.houseStatus() : status);
        events.add(item.itemId(), ItemEvents.Side.HOUSE, status.name(), since, null, note, by);
        audit.record(
                item.itemId(),
                earlier ? "house-status-earlier" : "house-status",
                by,
                Map.of("status", status.name(), "since", since.toString()));
        if (earlier) {
            return Heard.EARLIER;
        }
        facts.tell(Topics.COMMITMENTS_ITEM, new HouseStatusRecorded(item.itemId(), item.house(), status, since));
        return Heard.NOW;
    }

    /** The House's number for an item that had only the ledger's own; the caller holds the lock of the ledger. */
    public Item numbered(Item item, String reference, @Nullable UUID by) {
        Item numbered = items.number(item.itemId(), reference);
        audit.record(item.itemId(), "item-changed", by, Map.of("reference", reference, "version", numbered.version()));
        tell(numbered);
        inside.publishEvent(new ItemWasRecorded(numbered, by == null ? NOBODY : by));
        return items.lock(item.itemId());
    }

    /** The ledger gives its own numbers itself; an item may keep the one that it has. */
    private static void requireNotOurs(CheckedItem given, @Nullable Item item) {
        String reference = given.reference();
        if (reference != null
                && reference.startsWith(OWN)
                && (item == null || !reference.equals(OWN + item.number()))) {
            throw Refusal.invalid("commitments.item.own");
        }
    }

    private void tell(Item item) {
        facts.tell(
                Topics.COMMITMENTS_ITEM,
                new ItemRecorded(
                        item.itemId(), item.kind(), item.house(), item.reference(), item.madeOn(), item.dueOn()));
    }

    static void requireSeen(Item item, long seen) {
        if (item.version() != seen) {
            throw Refusal.stale("problem.http.412");
        }
    }
}
