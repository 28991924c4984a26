package nl.topdossier.logistics.work;

import java.util.Set;
import java.util.stream.Collectors;
import nl.topdossier.security.Holding;
import nl.topdossier.security.Holdings;
import nl.topdossier.security.Person;
import nl.topdossier.security.Roles;
import nl.topdossier.web.Refusal;
import org.springframework.stereotype.Component;

/** Who may do what with a piece of work: its office, and the coordinator where nothing of that office is decided. */
@Component
public class WorkAccess {

    private final Holdings holdings;

    WorkAccess(Holdings holdings) {
        this.holdings = holdings;
    }

    /** Refuses when the work is neither of one of the person's offices nor is the person the coordinator. */
    public void requireOwnerOrCoordinator(WorkTask task, Person person) {
        if (!person.has(Roles.COORDINATOR)) {
            requireOffice(task.officeId(), person);
        }
    }

    /** Refuses when the person does not act for this office today. */
    public void requireOffice(String officeId, Person person) {
        if (!officesOf(person).contains(officeId)) {
            throw Refusal.forbidden("problem.work.not-yours", officeId);
        }
    }

    /** The offices that the person acts for today. */
    public Set<String> officesOf(Person person) {
        return holdings.of(person.id()).stream().map(Holding::officeId).collect(Collectors.toUnmodifiableSet());
    }
}
