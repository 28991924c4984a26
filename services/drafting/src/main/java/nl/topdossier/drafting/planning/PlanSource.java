package nl.topdossier.drafting.planning;

import java.util.UUID;

/** Where the plan of a summit comes from: facts hold ids and days only. */
public interface PlanSource {

    /** The plan as it is now. */
    SummitPlan of(UUID summitId);
}
