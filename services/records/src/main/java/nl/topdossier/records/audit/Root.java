package nl.topdossier.records.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.verify.RootSeal;
import org.jspecify.annotations.Nullable;

/** A root over the heads of all chains up to one entry, chained to the root before, with where its mail stands. */
public record Root(
        long number,
        Kind kind,
        Instant madeAt,
        long upTo,
        long chains,
        String merkleRoot,
        String previousHash,
        String hash,
        @Nullable UUID askedBy,
        MailState mail) {

    /** Why a root was made. */
    public enum Kind {
        /** At the set time, once a day. */
        DAILY,
        /** Somebody asked for it. */
        ASKED
    }

    /** Where the mail of a root stands. */
    public enum MailState {
        /** Not sent yet, or the mail server said no and it is tried again. */
        PLANNED,
        /** On its way. */
        SENDING,
        /** The mail server took it. */
        SENT,
        /** Nobody knows whether the mail server took it; not sent again, the next root's mail names this one. */
        UNCERTAIN
    }

    RootSeal seal() {
        return new RootSeal(number, madeAt.toString(), chains, merkleRoot, previousHash);
    }

    Map<String, Object> forExport() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", number);
        fields.put("madeAt", madeAt.toString());
        fields.put("chains", chains);
        fields.put("merkleRoot", merkleRoot);
        fields.put("previousHash", previousHash);
        fields.put("hash", hash);
        return fields;
    }
}
