package nl.topdossier.bpmn.running;

import java.util.Arrays;
import java.util.Optional;

/** The processes: how each is started and which variable says whose it is. */
enum ProcessKind {
    DRAFT_LETTER("draft-letter", "LetterOpened", "letterId", "DraftDeadlineSet", "warn-draft-deadline"),
    COLLECT_SIGN_OFFS("collect-sign-offs", "SignOffRoundOpened", "roundId", "RoundDeadlineSet", "warn-round-deadline"),
    DISPATCH_LETTER(
            "dispatch-letter", "LetterSignedOff", "dispatchId", "DispatchDeadlineSet", "warn-dispatch-deadline"),
    /** Its watch has as many moments as the plan has, and is tested by itself. */
    PREPARE_SUMMIT("prepare-summit", "SummitPlanned", "summitId", "SummitMomentsSet", "advance-summit"),
    DO_WORK_TASK("do-work-task", "WorkTaskReady", "workTaskId", "WorkDeadlineSet", "warn-work-deadline");

    private final String processId;
    private final String startMessage;
    private final String keyVariable;
    private final String deadlineMessage;
    private final String warningJob;

    ProcessKind(String processId, String startMessage, String keyVariable, String deadlineMessage, String warningJob) {
        this.processId = processId;
        this.startMessage = startMessage;
        this.keyVariable = keyVariable;
        this.deadlineMessage = deadlineMessage;
        this.warningJob = warningJob;
    }

    static Optional<ProcessKind> of(String processId) {
        return Arrays.stream(values())
                .filter(kind -> kind.processId.equals(processId))
                .findFirst();
    }

    String processId() {
        return processId;
    }

    String startMessage() {
        return startMessage;
    }

    String keyVariable() {
        return keyVariable;
    }

    String deadlineMessage() {
        return deadlineMessage;
    }

    String warningJob() {
        return warningJob;
    }
}
