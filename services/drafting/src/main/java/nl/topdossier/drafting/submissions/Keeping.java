package nl.topdossier.drafting.submissions;

import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.drafting.letters.Door;
import nl.topdossier.drafting.letters.DraftingProcess;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a letter whose summit was cancelled; it can still be withdrawn later. */
@Service
public class Keeping {

    private final Letters letters;
    private final Steps steps;
    private final DraftingProcess process;
    private final AuditTrail audit;

    Keeping(Letters letters, Steps steps, DraftingProcess process, AuditTrail audit) {
        this.letters = letters;
        this.steps = steps;
        this.process = process;
        this.audit = audit;
    }

    /** Keeps it for this reason; refused when nobody asks. */
    @Transactional
    public void keep(UUID letterId, String givenReason, UUID person) {
        Door door = new Door();
        String reason = door.requiredPlain("reason", givenReason);
        door.close();
        Letter letter = letters.lock(letterId);
        UUID task =
                process.cancellationTask(letter.id()).orElseThrow(() -> Refusal.conflict("problem.keeping.not-asked"));
        steps.add(letter.id(), "keeping", null, reason, person);
        process.kept(task, person);
        audit.record(letter.id(), "letter-kept", person, Map.of());
    }
}
