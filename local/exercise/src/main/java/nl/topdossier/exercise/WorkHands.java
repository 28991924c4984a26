package nl.topdossier.exercise;

/** Carries out the acts of a replay: over the interfaces, or as people do through pages. */
public interface WorkHands {

    void perform(SummitAct act);
}
