package nl.topdossier.records.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.audit.AuditChain;
import nl.topdossier.audit.verify.Break;
import nl.topdossier.audit.verify.Link;

/** Where one letter's chain in one service stands: its newest entry, whether it was whole, how many alarms it raised. */
record ChainState(UUID letterId, String service, long position, String hash, boolean whole, int alarms) {

    ChainState at(Link head) {
        return new ChainState(letterId, service, head.position(), head.hash(), whole, alarms);
    }

    ChainState checked(boolean isWhole, int raised) {
        return new ChainState(letterId, service, position, hash, isWhole, raised);
    }

    ChainState broken(int raised) {
        return checked(false, raised);
    }

    /** How these stored entries fall short of the head that is on record; absent when they end in it. */
    Optional<Break> lost(List<Link> links) {
        long last = links.isEmpty() ? 0 : links.getLast().position();
        String lastHash = links.isEmpty() ? AuditChain.START : links.getLast().hash();
        if (last != position) {
            return Optional.of(
                    new Break(service, position, Break.Kind.GAP, String.valueOf(position), String.valueOf(last)));
        }
        return lastHash.equals(hash)
                ? Optional.empty()
                : Optional.of(new Break(service, position, Break.Kind.WRONG_HASH, hash, lastHash));
    }
}
