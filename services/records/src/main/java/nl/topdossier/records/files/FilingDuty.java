package nl.topdossier.records.files;

import java.util.List;
import nl.topdossier.messaging.Duty;
import nl.topdossier.messaging.Failures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fetches dispatched letters from dispatch and files them. Asks outside any transaction; may run twice for one letter. */
@Component
class FilingDuty implements Duty {

    static final String NAME = "filing";

    private static final Logger log = LoggerFactory.getLogger(FilingDuty.class);

    private final Filings filings;
    private final FileStore store;
    private final SentLetters sent;

    FilingDuty(Filings filings, FileStore store, SentLetters sent) {
        this.filings = filings;
        this.store = store;
        this.sent = sent;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void work() {
        filings.due().forEach(this::fileOrPostpone);
    }

    private void fileOrPostpone(Filing filing) {
        try {
            List<SentPart> parts = sent.parts(filing.dispatchId());
            if (parts.isEmpty()) {
                throw new IllegalStateException("Expected the parts that were sent, but there are none");
            }
            parts.forEach(part -> fetch(filing, part));
            filings.file(filing, parts);
        } catch (RuntimeException e) {
            String failure = Failures.describe(e);
            log.warn("Filing of dispatch {} waits: {}", filing.dispatchId(), failure);
            log.debug("Failure of {}", filing.dispatchId(), e);
            filings.postpone(filing, failure);
        }
    }

    private void fetch(Filing filing, SentPart part) {
        if (!store.has(part.sentSha256())) {
            store.put(part.sentSha256(), sent.bytes(filing.dispatchId(), part.name()));
        }
    }
}
