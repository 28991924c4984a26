package nl.topdossier.drafting.letters;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in who must agree, as the decision table proposes when a letter is opened; the letter's own list rules afterwards. */
@Service
public class OfficeProposal {

    private final Letters letters;
    private final AuditTrail audit;

    OfficeProposal(Letters letters, AuditTrail audit) {
        this.letters = letters;
        this.audit = audit;
    }

    /** Fills the list of participants the first time; a repetition changes nothing. */
    @Transactional
    public void propose(UUID letterId, List<RequiredOffice> required) {
        Letter letter = letters.lock(letterId);
        if (letter.isProposed()) {
            return;
        }
        letter.propose(required);
        letters.update(letter);
        audit.record(
                letterId,
                "offices-proposed",
                null,
                Map.of(
                        "offices",
                        required.stream().map(RequiredOffice::officeId).toList()));
    }
}
