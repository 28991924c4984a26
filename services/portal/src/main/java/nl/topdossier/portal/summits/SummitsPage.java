package nl.topdossier.portal.summits;

import java.util.List;

/** All summits: those to come first, soonest on top, then those that are over. */
public record SummitsPage(List<SummitHead> coming, List<SummitHead> over, boolean mayPlan) {

    public boolean isEmpty() {
        return coming.isEmpty() && over.isEmpty();
    }
}
