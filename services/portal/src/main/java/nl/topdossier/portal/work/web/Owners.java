package nl.topdossier.portal.work.web;

import java.util.List;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.work.FigureReading;
import nl.topdossier.portal.work.WorkReading;
import nl.topdossier.security.Holding;
import nl.topdossier.security.Holdings;
import nl.topdossier.security.Roles;
import org.springframework.stereotype.Component;

/** Whose work it is; logistics decides, and a page offers no more than it would allow. */
@Component
class Owners {

    private final Holdings holdings;

    Owners(Holdings holdings) {
        this.holdings = holdings;
    }

    /** The offices that a person acts for today. */
    List<String> offices(Me me) {
        return holdings.of(me.id()).stream().map(Holding::officeId).distinct().toList();
    }

    boolean holds(String officeId, Me me) {
        return offices(me).contains(officeId);
    }

    /** The office that owns it, or the coordinator. */
    boolean owns(WorkReading.Piece piece, Me me) {
        return me.has(Roles.COORDINATOR) || holds(piece.officeId(), me);
    }

    /** Numbers of the summit as a whole are the coordinator's to record. */
    FigureReading.Recorder recorder(Me me) {
        List<String> offices = offices(me);
        boolean coordinator = me.has(Roles.COORDINATOR);
        return piece -> coordinator || (piece != null && offices.contains(piece.officeId()));
    }
}
