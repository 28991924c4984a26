package nl.topdossier.audit.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.topdossier.audit.AuditChain;
import org.jspecify.annotations.Nullable;

/** Checks the chain of one letter in one service, entry by entry in the order given. */
public final class ChainCheck {

    private final String letterId;
    private final String service;
    private final List<Break> breaks = new ArrayList<>();
    private long position;
    private String hash;

    private ChainCheck(String letterId, String service, long position, String hash) {
        this.letterId = letterId;
        this.service = service;
        this.position = position;
        this.hash = hash;
    }

    /** The breaks of a whole chain; none if it is whole. */
    public static List<Break> of(String letterId, String service, List<Link> links) {
        ChainCheck check = new ChainCheck(letterId, service, 0, AuditChain.START);
        links.forEach(check::take);
        return check.breaks;
    }

    /** The breaks of one entry that should follow the entry at this position with this hash. */
    public static List<Break> next(String letterId, String service, long position, String hash, Link link) {
        ChainCheck check = new ChainCheck(letterId, service, position, hash);
        check.take(link);
        return check.breaks;
    }

    private void take(Link link) {
        expect(link, Break.Kind.GAP, String.valueOf(position + 1), String.valueOf(link.position()));
        expect(link, Break.Kind.WRONG_LINK, hash, link.previousHash());
        expect(link, Break.Kind.WRONG_HASH, AuditChain.hash(link.previousHash(), link.entry()), link.hash());
        expect(link, Break.Kind.MISLABELLED, letterId + " " + service + " " + link.position(), label(link.entry()));
        position = link.position();
        hash = link.hash();
    }

    private void expect(Link link, Break.Kind kind, String expected, String found) {
        if (!expected.equals(found)) {
            breaks.add(new Break(service, link.position(), kind, expected, found));
        }
    }

    private static String label(String entry) {
        try {
            Map<String, @Nullable Object> said = Json.object(entry);
            return said.get("letterId") + " " + said.get("service") + " " + said.get("position");
        } catch (IllegalArgumentException e) {
            return "no entry";
        }
    }
}
