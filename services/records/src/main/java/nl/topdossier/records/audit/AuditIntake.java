package nl.topdossier.records.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.topdossier.audit.verify.Break;
import nl.topdossier.audit.verify.ChainCheck;
import nl.topdossier.audit.verify.Link;
import nl.topdossier.contracts.audit.AuditEntryRecorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in the entries of all chains, in the inbox's transaction. What came first stays; whatever does not fit is an alarm
 * that stays too. The same entry again changes nothing.
 */
@Service
public class AuditIntake {

    private static final Logger log = LoggerFactory.getLogger(AuditIntake.class);

    private final Chains chains;

    AuditIntake(Chains chains) {
        this.chains = chains;
    }

    /** Stores an entry that this service told, and checks whether it fits onto its chain. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(String service, AuditEntryRecorded told) {
        Link link = new Link(told.position(), told.entry(), told.previousHash(), told.hash());
        ChainState chain = chains.lock(told.letterId(), service);
        Link known = chains.entry(told.letterId(), service, told.position()).orElse(null);
        if (known == null) {
            chains.store(told.letterId(), service, link);
            follow(chain, link);
        } else if (!known.equals(link)) {
            Break conflict = new Break(service, link.position(), Break.Kind.CONFLICT, known.hash(), link.hash());
            alarm(told.letterId(), conflict, link.entry());
            chains.save(chain.broken(chains.alarms(told.letterId(), service)));
        }
    }

    private void follow(ChainState chain, Link link) {
        UUID letterId = chain.letterId();
        List<Break> breaks =
                ChainCheck.next(letterId.toString(), chain.service(), chain.position(), chain.hash(), link);
        if (breaks.isEmpty()) {
            chains.save(chain.at(link));
            return;
        }
        List<Link> all = chains.entries(letterId, chain.service());
        List<Break> found = ChainCheck.of(letterId.toString(), chain.service(), all);
        found.forEach(place -> alarm(letterId, place, null));
        boolean whole = found.isEmpty() && !chains.hasConflict(letterId, chain.service());
        chains.save(chain.at(all.getLast()).checked(whole, chains.alarms(letterId, chain.service())));
    }

    /** Checks a stored chain from its first entry to the head that it had when its last entry came in. */
    @Transactional
    void recheck(UUID letterId, String service) {
        ChainState chain = chains.lock(letterId, service);
        List<Link> links = chains.entries(letterId, service);
        List<Break> found = new ArrayList<>(ChainCheck.of(letterId.toString(), service, links));
        chain.lost(links).ifPresent(found::add);
        found.forEach(place -> alarm(letterId, place, null));
        boolean whole = found.isEmpty() && !chains.hasConflict(letterId, service);
        chains.save(chain.checked(whole, chains.alarms(letterId, service)));
    }

    private void alarm(UUID letterId, Break place, @org.jspecify.annotations.Nullable String entry) {
        if (chains.raise(letterId, place, entry)) {
            log.error(
                    "Audit alarm: {} of {} at {} of letter {}",
                    place.kind(),
                    place.service(),
                    place.position(),
                    letterId);
        }
    }
}
