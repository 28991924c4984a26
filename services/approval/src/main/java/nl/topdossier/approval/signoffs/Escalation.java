package nl.topdossier.approval.signoffs;

import java.util.List;
import java.util.UUID;
import nl.topdossier.approval.offices.Offices;
import nl.topdossier.approval.offices.Standings;
import org.springframework.stereotype.Component;

/** Whom to call when an office is late: the persons listed for it, but never another minister. */
@Component
class Escalation {

    private final Offices offices;
    private final Standings standings;

    Escalation(Offices offices, Standings standings) {
        this.offices = offices;
        this.standings = standings;
    }

    List<UUID> contactsOf(List<String> officeIds) {
        return offices.find(officeIds).stream()
                .flatMap(office -> office.escalation().stream()
                        .filter(person -> !standings.isMinisterElsewhere(person, office.officeId())))
                .distinct()
                .toList();
    }
}
