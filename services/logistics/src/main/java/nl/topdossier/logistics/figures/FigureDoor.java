package nl.topdossier.logistics.figures;

import java.util.UUID;
import nl.topdossier.logistics.summits.Summits;
import nl.topdossier.logistics.texts.Texts;
import nl.topdossier.logistics.work.WorkAccess;
import nl.topdossier.logistics.work.WorkDesk;
import nl.topdossier.logistics.work.WorkTask;
import nl.topdossier.security.Person;
import nl.topdossier.security.Roles;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets in only who may record, only numbers that can be, and only with a source or as assumed. */
@Component
class FigureDoor {

    private static final long MOST = 1_000_000_000_000L;

    private final Summits summits;
    private final WorkDesk desk;
    private final WorkAccess access;

    FigureDoor(Summits summits, WorkDesk desk, WorkAccess access) {
        this.summits = summits;
        this.desk = desk;
        this.access = access;
    }

    /** Locks the summit; refuses who neither owns the piece of work that it belongs to nor is the coordinator. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireOwner(UUID summitId, @Nullable UUID workTaskId, Person by) {
        summits.lock(summitId).requireLive();
        if (by.has(Roles.COORDINATOR)) {
            return;
        }
        if (workTaskId == null) {
            throw Refusal.forbidden("problem.figure.coordinator");
        }
        WorkTask task = desk.required(workTaskId);
        if (!task.summitId().equals(summitId)) {
            throw Refusal.notFound("problem.http.404");
        }
        access.requireOffice(task.officeId(), by);
    }

    Recording checked(Recording given) {
        String source = Texts.optionalLine(given.source());
        if (given.number() < 0 || given.number() > MOST) {
            throw Refusal.invalid("problem.figure.number");
        }
        if (source == null && !given.assumed()) {
            throw Refusal.invalid("problem.figure.source");
        }
        return new Recording(given.number(), source, given.assumed(), desk.pastOrToday(given.knownOn()));
    }
}
