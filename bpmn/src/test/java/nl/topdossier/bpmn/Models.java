package nl.topdossier.bpmn;

import java.util.List;

/** The models that are delivered, by their place on the class path. */
public final class Models {

    public static final String DRAFT_LETTER = "bpmn/1-draft/draft-letter.bpmn";
    public static final String WHO_MUST_AGREE = "bpmn/1-draft/who-must-agree.dmn";
    public static final String COLLECT_SIGN_OFFS = "bpmn/2-sign-off/collect-sign-offs.bpmn";
    public static final String DISPATCH_LETTER = "bpmn/3-dispatch/dispatch-letter.bpmn";

    public static final String PREPARE_SUMMIT = "bpmn/4-summit/prepare-summit.bpmn";
    public static final String DO_WORK_TASK = "bpmn/4-summit/do-work-task.bpmn";

    private Models() {}

    /** What is deployed together. */
    public static List<List<String>> deployments() {
        return List.of(
                List.of(DRAFT_LETTER, WHO_MUST_AGREE),
                List.of(COLLECT_SIGN_OFFS),
                List.of(DISPATCH_LETTER),
                List.of(PREPARE_SUMMIT),
                List.of(DO_WORK_TASK));
    }

    static List<String> processIds() {
        return processes().stream().map(path -> Model.of(path).processId()).toList();
    }

    public static List<String> processes() {
        return List.of(DRAFT_LETTER, COLLECT_SIGN_OFFS, DISPATCH_LETTER, PREPARE_SUMMIT, DO_WORK_TASK);
    }
}
