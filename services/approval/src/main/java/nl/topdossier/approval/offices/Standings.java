package nl.topdossier.approval.offices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.contracts.signoff.Capacity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says as what a person acts for an office, read from the register in the transaction that needs to know. */
@Service
public class Standings {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final RegisteredHoldings holdings;
    private final Offices offices;
    private final Clock clock;

    Standings(RegisteredHoldings holdings, Offices offices, Clock clock) {
        this.holdings = holdings;
        this.offices = offices;
        this.clock = clock;
    }

    /** The person's strongest standing in the office today; it can't be taken away before this transaction has ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Standing> locked(UUID personId, String officeId) {
        return strongest(holdings.held(personId, officeId), today());
    }

    /** The person's strongest standing in the office today. */
    public Optional<Standing> today(UUID personId, String officeId) {
        return on(today(), personId, officeId);
    }

    /** The person's strongest standing in the office on an earlier day. */
    public Optional<Standing> on(LocalDate day, UUID personId, String officeId) {
        List<RegisteredHolding> held = holdings.of(officeId).stream()
                .filter(holding -> holding.personId().equals(personId))
                .toList();
        return strongest(held, day);
    }

    /** All that the person holds today. */
    public List<RegisteredHolding> today(UUID personId) {
        LocalDate today = today();
        return holdings.of(personId).stream()
                .filter(holding -> holding.isValidOn(today))
                .toList();
    }

    /** Whether the person is a minister today, or acts as one, of an office other than this. */
    public boolean isMinisterElsewhere(UUID personId, String officeId) {
        List<String> others = today(personId).stream()
                .filter(holding -> holding.capacity() == Capacity.HOLDER || holding.capacity() == Capacity.ACTING)
                .map(RegisteredHolding::officeId)
                .filter(held -> !held.equals(officeId))
                .toList();
        return offices.find(others).stream().anyMatch(office -> office.kind() == OfficeKind.MINISTER);
    }

    private Optional<Standing> strongest(List<RegisteredHolding> held, LocalDate day) {
        return held.stream()
                .filter(holding -> holding.isValidOn(day))
                .min(Comparator.comparing(RegisteredHolding::capacity))
                .map(holding ->
                        new Standing(holding.officeId(), holding.personId(), holding.capacity(), delegatorOf(holding)));
    }

    private @Nullable UUID delegatorOf(RegisteredHolding holding) {
        UUID delegator = holding.delegatorHoldingId();
        return delegator == null
                ? null
                : holdings.find(delegator).map(RegisteredHolding::personId).orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NETHERLANDS);
    }
}
