package nl.topdossier.logistics.work;

import java.util.UUID;

/** Tells the process of a piece of work what happened to it. */
public interface WorkProcess {

    /** What the piece needs is there: its process starts. */
    void ready(UUID workTaskId);

    /** Somebody else has it now, by this task; who gave it away is absent when nobody decided. */
    void goesOn(WorkTask task, Route route, UUID nextTask, UUID by);

    /** It is done; its task was decided by this person. */
    void done(WorkTask task, UUID by);

    /** It is not needed any more. */
    void cancelled(WorkTask task);

    /** It has to be done by another day than was watched. */
    void deadlineSet(WorkTask task);

    /** Where a process goes on. */
    enum Route {
        /** The owner does it. */
        DO,
        /** The coordinator gives it to another office. */
        ASSIGN,
        DONE,
        ENDED;

        /** The word that the model routes by. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
