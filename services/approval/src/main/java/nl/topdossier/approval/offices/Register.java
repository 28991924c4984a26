package nl.topdossier.approval.offices;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.signoff.Capacity;
import nl.topdossier.contracts.signoff.OfficeHoldingRecorded;
import nl.topdossier.contracts.signoff.OfficeRegistered;
import nl.topdossier.messaging.Facts;
import nl.topdossier.messaging.Ids;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the register and tells every change of an office or a holding. Recording what is recorded already changes nothing. */
@Service
public class Register {

    private final Offices offices;
    private final RegisteredHoldings holdings;
    private final Facts facts;

    Register(Offices offices, RegisteredHoldings holdings, Facts facts) {
        this.offices = offices;
        this.holdings = holdings;
        this.facts = facts;
    }

    /** Adds an office or replaces what is known of it; told each time, so that who missed it can be told again. */
    @Transactional
    public Office put(Office office) {
        offices.put(office);
        tell(office);
        return office;
    }

    /** Tells an office that was not told yet, as it is now; says whether it was told. */
    @Transactional
    public boolean tellAnew(String officeId) {
        if (!offices.markTold(officeId)) {
            return false;
        }
        tell(offices.find(officeId).orElseThrow());
        return true;
    }

    private void tell(Office office) {
        facts.tell(
                Topics.APPROVAL_OFFICE,
                new OfficeRegistered(office.officeId(), office.kind() == OfficeKind.MINISTER, office.escalation()));
    }

    /** All holdings, also past and future ones. */
    public List<RegisteredHolding> all() {
        return holdings.all();
    }

    /** All holdings of an office, also past and future ones. */
    public List<RegisteredHolding> of(String officeId) {
        return holdings.of(officeId);
    }

    /** All holdings of a person, also past and future ones. */
    public List<RegisteredHolding> of(UUID personId) {
        return holdings.of(personId);
    }

    /** Records who acts for an office; the same person, capacity and first day give the holding that is there. */
    @Transactional
    public Recorded record(NewHolding wanted, UUID by) {
        if (!offices.lock(wanted.officeId())) {
            throw Refusal.notFound("approval.office.unknown", wanted.officeId());
        }
        RegisteredHolding known = holdings.same(wanted.officeId(), wanted.personId(), wanted.capacity(), wanted.from())
                .orElse(null);
        if (known != null) {
            return new Recorded(known, false);
        }
        new HoldingRules(offices, holdings).check(wanted);
        RegisteredHolding holding = new RegisteredHolding(
                Ids.next(),
                wanted.officeId(),
                wanted.personId(),
                wanted.capacity(),
                wanted.from(),
                wanted.until(),
                wanted.delegatorHoldingId());
        store(holding, by);
        return new Recorded(holding, true);
    }

    /** Sets the last day of a holding; delegates of it end no later. A day in the past takes the office away at once. */
    @Transactional
    public RegisteredHolding end(UUID holdingId, @Nullable LocalDate until, UUID by) {
        RegisteredHolding seen =
                holdings.find(holdingId).orElseThrow(() -> Refusal.notFound("approval.holding.unknown"));
        offices.lock(seen.officeId());
        RegisteredHolding holding = holdings.find(holdingId).orElseThrow();
        new HoldingRules(offices, holdings).checkEnd(holding, until);
        RegisteredHolding ended = holding.until(until);
        store(ended, by);
        if (until != null) {
            holdings.delegatedBy(holdingId).stream()
                    .filter(delegate -> delegate.validUntil() == null
                            || delegate.validUntil().isAfter(until))
                    .forEach(delegate -> store(delegate.until(until), by));
        }
        return ended;
    }

    private void store(RegisteredHolding holding, UUID by) {
        holdings.put(holding, by);
        facts.tell(
                Topics.APPROVAL_OFFICE,
                new OfficeHoldingRecorded(
                        holding.officeId(),
                        holding.holdingId(),
                        holding.personId(),
                        holding.capacity(),
                        holding.validFrom(),
                        holding.validUntil()));
    }

    /** A holding to record. */
    public record NewHolding(
            String officeId,
            UUID personId,
            Capacity capacity,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable UUID delegatorHoldingId) {}

    /** A holding and whether it is new. */
    public record Recorded(RegisteredHolding holding, boolean isNew) {}
}
