package nl.topdossier.portal.offices;

import java.time.LocalDate;
import java.util.List;
import nl.topdossier.portal.words.Choice;
import nl.topdossier.portal.words.Problem;

/** Offices and their holders on one day. */
public record OfficesPage(LocalDate day, List<OfficeView> offices, List<Choice> people, List<Problem> problems) {

    public List<Holding.As> capacities() {
        return List.of(Holding.As.values());
    }
}
