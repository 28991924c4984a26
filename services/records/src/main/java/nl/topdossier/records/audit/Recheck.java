package nl.topdossier.records.audit;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks every chain again from its stored entries, before the day is sealed: also what was changed after it came in is seen. */
@Component
class Recheck {

    private static final Logger log = LoggerFactory.getLogger(Recheck.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Chains chains;
    private final AuditIntake intake;

    Recheck(Chains chains, AuditIntake intake) {
        this.chains = chains;
        this.intake = intake;
    }

    /** Checks all chains, each in a transaction of its own; what is wrong raises an alarm, once. */
    void all() {
        UUID letterId = BEFORE_ALL;
        String service = "";
        List<ChainState> batch = chains.after(letterId, service);
        while (!batch.isEmpty()) {
            for (ChainState chain : batch) {
                letterId = chain.letterId();
                service = chain.service();
                intake.recheck(letterId, service);
            }
            batch = chains.after(letterId, service);
        }
        log.info("All audit chains were checked again; {} have an alarm or are not whole", chains.countTroubled());
    }
}
