package nl.topdossier.operations;

import nl.topdossier.engine.Task;
import nl.topdossier.security.Holding;
import nl.topdossier.security.Holdings;
import nl.topdossier.security.Person;

/** Who a task is for: everybody who acts for its office today (staff included), everybody with its role, or one person. */
public class TaskAccess {

    private final Holdings holdings;

    TaskAccess(Holdings holdings) {
        this.holdings = holdings;
    }

    /** Whether the task is one of this person's, to see and to claim; deciding may need more. */
    public boolean isFor(Task task, Person person) {
        String role = task.role();
        if (person.id().equals(task.personId()) || (role != null && person.has(role))) {
            return true;
        }
        return task.officeId() != null
                && holdings.of(person.id()).stream().map(Holding::officeId).anyMatch(task.officeId()::equals);
    }
}
