package nl.topdossier.drafting.checks;

import java.util.List;
import java.util.Set;
import nl.topdossier.lettertext.checks.Checks;
import nl.topdossier.lettertext.checks.Finding;
import org.jspecify.annotations.Nullable;

/** A finding, and its waiver if it has one. */
public record JudgedFinding(Finding finding, @Nullable Waiver waiver) {

    /** Whether it holds the submission: not mended, and not answered by a named person. */
    public boolean holds() {
        return !Checks.passes(List.of(finding), waiver == null ? Set.of() : Set.of(finding.key()));
    }

    /** Which of the findings with this code it is. */
    public String place() {
        return finding.key().substring(finding.code().length() + 1);
    }
}
