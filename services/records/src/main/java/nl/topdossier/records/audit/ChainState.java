package nl.topdossier.records.audit;

import java.util.UUID;
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
}
