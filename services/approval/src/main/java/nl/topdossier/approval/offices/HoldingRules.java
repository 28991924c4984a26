package nl.topdossier.approval.offices;

import java.time.LocalDate;
import nl.topdossier.contracts.signoff.Capacity;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;

/** One holder at a time; who acts or is delegated does so between two days; a delegate has what the delegator has. */
class HoldingRules {

    private final Offices offices;
    private final RegisteredHoldings holdings;

    HoldingRules(Offices offices, RegisteredHoldings holdings) {
        this.offices = offices;
        this.holdings = holdings;
    }

    void check(Register.NewHolding wanted) {
        LocalDate until = wanted.until();
        if (until != null && until.isBefore(wanted.from())) {
            throw Refusal.invalid("approval.holding.ends-before-it-begins");
        }
        requireEnd(wanted.capacity(), until);
        switch (wanted.capacity()) {
            case HOLDER -> requireNoOtherHolder(wanted);
            case ACTING -> requireMinister(wanted.officeId());
            case DELEGATE -> requireDelegator(wanted);
            case STAFF -> {}
        }
        if (wanted.capacity() != Capacity.DELEGATE && wanted.delegatorHoldingId() != null) {
            throw Refusal.invalid("approval.holding.only-delegates-have-delegator");
        }
    }

    void checkEnd(RegisteredHolding holding, @Nullable LocalDate until) {
        if (until != null && until.isBefore(holding.validFrom().minusDays(1))) {
            throw Refusal.invalid("approval.holding.ends-before-it-begins");
        }
        requireEnd(holding.capacity(), until);
        if (holding.capacity() == Capacity.HOLDER && isHeldByAnother(holding, until)) {
            throw Refusal.conflict("approval.holding.held-by-another", holding.officeId());
        }
        RegisteredHolding delegator = holding.delegatorHoldingId() == null
                ? null
                : holdings.find(holding.delegatorHoldingId()).orElseThrow();
        if (delegator != null && until != null && outlives(until, delegator)) {
            throw Refusal.conflict("approval.holding.delegate-has-no-more");
        }
    }

    private static void requireEnd(Capacity capacity, @Nullable LocalDate until) {
        if (until == null && (capacity == Capacity.ACTING || capacity == Capacity.DELEGATE)) {
            throw Refusal.invalid("approval.holding.needs-last-day");
        }
    }

    private void requireNoOtherHolder(Register.NewHolding wanted) {
        boolean held = holdings.of(wanted.officeId()).stream()
                .anyMatch(
                        known -> known.capacity() == Capacity.HOLDER && known.overlaps(wanted.from(), wanted.until()));
        if (held) {
            throw Refusal.conflict("approval.holding.held-by-another", wanted.officeId());
        }
    }

    private boolean isHeldByAnother(RegisteredHolding holding, @Nullable LocalDate until) {
        return holdings.of(holding.officeId()).stream()
                .anyMatch(known -> known.capacity() == Capacity.HOLDER
                        && !known.holdingId().equals(holding.holdingId())
                        && known.overlaps(holding.validFrom(), until));
    }

    private void requireMinister(String officeId) {
        boolean minister = offices.find(officeId)
                .map(office -> office.kind() == OfficeKind.MINISTER)
                .orElse(false);
        if (!minister) {
            throw Refusal.invalid("approval.holding.acting-is-for-ministers");
        }
    }

    private void requireDelegator(Register.NewHolding wanted) {
        RegisteredHolding delegator = wanted.delegatorHoldingId() == null
                ? null
                : holdings.find(wanted.delegatorHoldingId()).orElse(null);
        if (delegator == null
                || !delegator.officeId().equals(wanted.officeId())
                || delegator.personId().equals(wanted.personId())
                || delegator.capacity() == Capacity.DELEGATE
                || delegator.capacity() == Capacity.STAFF) {
            throw Refusal.invalid("approval.holding.needs-delegator");
        }
        LocalDate until = wanted.until();
        if (delegator.validFrom().isAfter(wanted.from()) || (until != null && outlives(until, delegator))) {
            throw Refusal.conflict("approval.holding.delegate-has-no-more");
        }
    }

    private static boolean outlives(LocalDate until, RegisteredHolding delegator) {
        return delegator.validUntil() != null && until.isAfter(delegator.validUntil());
    }
}
