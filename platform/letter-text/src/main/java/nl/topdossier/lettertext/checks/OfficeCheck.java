package nl.topdossier.lettertext.checks;

import java.util.ArrayList;
import java.util.List;
import nl.topdossier.lettertext.checks.Participation.Role;

/** Every office that must agree is on the letter's list, somebody signs, and every section on the list exists. */
final class OfficeCheck implements Check {

    @Override
    public List<Finding> findings(LetterFacts facts) {
        var findings = new ArrayList<Finding>();
        for (var required : facts.required()) {
            if (facts.participations().stream().noneMatch(has -> has.covers(required))) {
                findings.add(Finding.blocking(
                        "office-missing",
                        "offices",
                        sectionOf(required),
                        required.office(),
                        "@role." + required.role()));
            }
        }
        for (var participation : facts.participations()) {
            if (!sectionOf(participation).isEmpty()
                    && facts.letter().section(participation.scope()).isEmpty()) {
                findings.add(
                        Finding.blocking("section-gone", "offices", participation.scope(), participation.office()));
            }
        }
        if (facts.participations().stream().noneMatch(has -> has.role() == Role.SIGNS)) {
            findings.add(Finding.blocking("nobody-signs", "offices", ""));
        }
        return findings;
    }

    private static String sectionOf(Participation participation) {
        return participation.scope().equals(Participation.WHOLE) ? "" : participation.scope();
    }
}
