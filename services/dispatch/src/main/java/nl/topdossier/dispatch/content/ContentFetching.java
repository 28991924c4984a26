package nl.topdossier.dispatch.content;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** Fetches the files of a letter once and refuses any whose bytes are not those of the manifest. */
@Service
public class ContentFetching {

    private final LetterSource source;
    private final Ledger ledger;
    private final Parts parts;

    ContentFetching(LetterSource source, Ledger ledger, Parts parts) {
        this.source = source;
        this.ledger = ledger;
        this.parts = parts;
    }

    /**
     * What drafting says now, with all files of the version kept here. What the letter is linked with is asked of the ledger
     * itself, and last: drafting hears of links later.
     */
    public LetterFacts fetch(UUID dispatchId, UUID letterId, int version) {
        LetterFacts facts = source.facts(letterId, version);
        var kept = parts.of(dispatchId).stream().map(Part::name).toList();
        for (LetterFacts.PartInfo part : facts.parts()) {
            if (!kept.contains(part.name())) {
                byte[] content = source.file(letterId, version, part.name());
                String sha256 = Sha256.of(content);
                if (!sha256.equals(part.sha256())) {
                    throw new IllegalStateException("Expected part %s of letter %s to have hash %s, but it has %s"
                            .formatted(part.name(), letterId, part.sha256(), sha256));
                }
                parts.keep(dispatchId, part.name(), part.mediaType(), sha256, content);
            }
        }
        return facts.linkedTo(ledger.linkedWith(letterId));
    }
}
