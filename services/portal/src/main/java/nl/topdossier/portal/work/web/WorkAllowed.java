package nl.topdossier.portal.work.web;

import java.util.EnumSet;
import java.util.Set;
import nl.topdossier.portal.summits.Summit;
import nl.topdossier.portal.work.WorkAct;
import nl.topdossier.portal.work.WorkReading;
import nl.topdossier.portal.work.WorkState;

/** What a page offers to do with a piece of work; logistics has the last word. */
final class WorkAllowed {

    private WorkAllowed() {}

    /**
     * @param own whether the person owns it or is the coordinator
     * @param holds whether it is of an office of the person
     * @param coordinating whether the person may let work wait for more, or end it when it is not needed any more
     */
    static Set<WorkAct> of(WorkReading.Piece piece, boolean own, boolean holds, boolean coordinating, Summit summit) {
        Set<WorkAct> acts = EnumSet.of(WorkAct.COMMENT, WorkAct.ATTACH);
        if (!piece.state().isOpen() || summit.state().isOver()) {
            return acts;
        }
        if (!own) {
            return acts;
        }
        acts.add(holds ? WorkAct.CHANGE : WorkAct.PROPOSE);
        acts.addAll(EnumSet.of(WorkAct.DONE, WorkAct.DELIVER, WorkAct.REASSIGN));
        if (coordinating) {
            acts.addAll(EnumSet.of(WorkAct.CANCEL, WorkAct.NEED));
        }
        if (piece.state() == WorkState.WAITING || piece.state() == WorkState.READY) {
            acts.add(WorkAct.START);
        }
        if (piece.state() == WorkState.READY || piece.state() == WorkState.STARTED) {
            acts.add(WorkAct.HAND_BACK);
        }
        return acts;
    }
}
