package nl.topdossier.logistics.work;

import java.util.List;
import java.util.UUID;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.templates.Template;

/** Does what planned work asks of another feature, in the transaction that plans it. */
@FunctionalInterface
public interface PlannedWorkListener {

    void planned(Summit summit, Template template, List<WorkTask> tasks, UUID person);
}
