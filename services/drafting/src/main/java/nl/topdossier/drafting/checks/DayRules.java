package nl.topdossier.drafting.checks;

import java.util.List;
import java.util.stream.Collectors;
import nl.topdossier.drafting.dates.CarriedDays;
import nl.topdossier.drafting.dates.CarriedDays.Carried;
import nl.topdossier.drafting.dates.Mention;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.Version;
import nl.topdossier.lettertext.checks.Finding;
import nl.topdossier.lettertext.checks.Severity;
import org.springframework.stereotype.Component;

/**
 * The rule about days on which a summit is not any more: mended, or left by a named person who says why. An answer holds for
 * these words and the present days; when the summit moves again, it is asked again.
 */
@Component
class DayRules {

    static final String CODE = "former-days";

    private final CarriedDays carried;

    DayRules(CarriedDays carried) {
        this.carried = carried;
    }

    /** Of a letter that is over nothing is asked: a sent one is put right in a next letter. */
    List<Finding> find(Letter letter, Version version) {
        return letter.state().isOver()
                ? List.of()
                : carried.in(letter, version).stream().map(DayRules::finding).toList();
    }

    private static Finding finding(Carried found) {
        String written = found.mentions().stream()
                .map(Mention::text)
                .distinct()
                .map(text -> "‘" + text + "’")
                .collect(Collectors.joining(", "));
        String present = found.summit().present().first() + "/"
                + found.summit().present().last();
        return new Finding(
                CODE, Severity.WARNING, "letter", "", List.of(found.summit().name(), written, present), true);
    }
}
