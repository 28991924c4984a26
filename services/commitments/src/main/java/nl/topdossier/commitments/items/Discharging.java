package nl.topdossier.commitments.items;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.commitments.CommitmentMet;
import nl.topdossier.contracts.commitments.ItemKind;
import nl.topdossier.contracts.commitments.MotionDischarged;
import nl.topdossier.messaging.Facts;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Discharges an item, once per letter, and notes what else letters do with it. What the House says of it stays as it is. */
@Service
public class Discharging {

    private final Items items;
    private final ItemEvents events;
    private final ItemDoor door;
    private final Facts facts;
    private final AuditTrail audit;

    Discharging(Items items, ItemEvents events, ItemDoor door, Facts facts, AuditTrail audit) {
        this.items = items;
        this.events = events;
        this.door = door;
        this.facts = facts;
        this.audit = audit;
    }

    /** The House received the letter of this system that answers the item; a second time changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void byLetter(Item item, Discharge discharge) {
        UUID letter = discharge.letterId();
        if (letter == null
                || item.ours() == OurStatus.DISCHARGED
                || events.has(item.itemId(), ItemEvents.Side.OURS, OurStatus.DISCHARGED.name(), letter)) {
            return;
        }
        discharge(item, discharge, "", null);
    }

    /** The House received a letter that says why it does not answer the item; the item stays open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(Item item, UUID letterId, LocalDate receivedOn) {
        if (!events.has(item.itemId(), ItemEvents.Side.LETTER, "MOVED", letterId)) {
            events.add(item.itemId(), ItemEvents.Side.LETTER, "MOVED", receivedOn, letterId, "", null);
            audit.record(item.itemId(), "item-moved", null, Map.of("letterId", letterId.toString()));
        }
    }

    /** A letter has to decide about the item: it is being worked on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void inProgress(Item item, UUID letterId, @Nullable UUID by) {
        if (item.ours() == OurStatus.OPEN) {
            items.ours(item.itemId(), OurStatus.IN_PROGRESS);
            events.add(
                    item.itemId(), ItemEvents.Side.OURS, OurStatus.IN_PROGRESS.name(), door.today(), letterId, "", by);
        }
    }

    /** The desk records that the House received a letter that this system did not send, with its number and the evidence. */
    @Transactional
    public Item byOtherLetter(
            UUID itemId,
            long seen,
            @Nullable String kamerstuk,
            @Nullable LocalDate receivedOn,
            @Nullable String evidence,
            UUID by) {
        String reference = door.reference(kamerstuk);
        String note = door.reason(evidence);
        Item item = items.lock(itemId);
        Ledger.requireSeen(item, seen);
        if (reference == null || !reference.startsWith("kst-")) {
            throw Refusal.invalid("commitments.discharge.number");
        }
        if (receivedOn == null || receivedOn.isAfter(door.today()) || receivedOn.isBefore(item.madeOn())) {
            throw Refusal.invalid("commitments.discharge.day");
        }
        if (item.ours() == OurStatus.DISCHARGED) {
            throw Refusal.conflict("commitments.discharge.done");
        }
        discharge(item, new Discharge(null, reference, null, null, receivedOn), note, by);
        return items.find(itemId).orElseThrow();
    }

    private void discharge(Item item, Discharge discharge, String note, @Nullable UUID by) {
        items.discharge(item.itemId(), discharge);
        events.add(
                item.itemId(),
                ItemEvents.Side.OURS,
                OurStatus.DISCHARGED.name(),
                discharge.receivedOn(),
                discharge.letterId(),
                note,
                by);
        Map<String, Object> details = new HashMap<>(Map.of(
                "house",
                item.house().name(),
                "receivedOn",
                discharge.receivedOn().toString()));
        if (discharge.letterId() != null) {
            details.put("letterId", discharge.letterId().toString());
        } else {
            details.put("kamerstuk", discharge.kamerstuk());
        }
        audit.record(item.itemId(), "item-discharged", by, details);
        facts.tell(
                Topics.COMMITMENTS_ITEM,
                item.kind() == ItemKind.MOTION
                        ? new MotionDischarged(
                                item.itemId(),
                                item.house(),
                                item.reference(),
                                discharge.letterId(),
                                discharge.receivedOn())
                        : new CommitmentMet(
                                item.itemId(),
                                item.kind(),
                                item.house(),
                                item.reference(),
                                discharge.letterId(),
                                discharge.receivedOn()));
    }
}
