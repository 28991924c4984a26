package nl.topdossier.drafting.submissions;

import java.util.List;
import nl.topdossier.drafting.checks.JudgedFinding;

/** A letter can not be submitted as it is. */
public class BlockedByFindings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<JudgedFinding> findings;

    BlockedByFindings(List<JudgedFinding> findings) {
        super("blocked");
        this.findings = findings;
    }

    /** What blocks it. */
    public List<JudgedFinding> findings() {
        return findings;
    }
}
