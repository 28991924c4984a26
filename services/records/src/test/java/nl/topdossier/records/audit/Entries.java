package nl.topdossier.records.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.topdossier.audit.AuditChain;
import nl.topdossier.contracts.audit.AuditEntryRecorded;

/** Chains as services tell them. */
final class Entries {

    private Entries() {}

    static List<AuditEntryRecorded> of(String service, UUID letterId, String... acts) {
        List<AuditEntryRecorded> chain = new ArrayList<>();
        String previous = AuditChain.START;
        for (String act : acts) {
            AuditEntryRecorded entry = entry(service, letterId, chain.size() + 1L, act, previous);
            chain.add(entry);
            previous = entry.hash();
        }
        return chain;
    }

    static AuditEntryRecorded entry(String service, UUID letterId, long position, String act, String previous) {
        String entry =
                "{\"act\":\"%s\",\"at\":\"2026-11-21T08:0%d:%sZ\",\"details\":{\"version\":1},\"letterId\":\"%s\",\"person\":\"system\",\"position\":%d,\"service\":\"%s\"}"
                        .formatted(
                                act, position, service.equals("drafting") ? "00" : "30", letterId, position, service);
        return new AuditEntryRecorded(letterId, position, entry, previous, AuditChain.hash(previous, entry));
    }
}
