package nl.topdossier.bpmn.running;

import static nl.topdossier.bpmn.running.Variables.with;

import java.util.List;
import java.util.Map;

/** A run of any kind that waits at its first user task. */
final class WaitingRun {

    private static final String TASK = "waiting";

    private WaitingRun() {}

    static ProcessRun of(Engine engine, ProcessKind kind) {
        var run = new ProcessRun(engine, kind).answers(kind.warningJob(), Variables.none());
        var reference = run.id(TASK);
        switch (kind) {
            case DRAFT_LETTER ->
                run.answers("register-draft", with("route", "draft").and("draftTaskId", reference));
            case COLLECT_SIGN_OFFS ->
                run.answers(
                        "register-round",
                        with("route", "collect")
                                .and("inTurn", false)
                                .and("signOffs", List.of(Map.of("taskId", reference))));
            case DISPATCH_LETTER ->
                run.answers("register-dispatch", with("route", "release").and("releaseTaskId", reference));
            case PREPARE_SUMMIT ->
                run.answers("register-summit", with("route", "review").and("milestoneTaskId", reference));
            case DO_WORK_TASK ->
                run.answers("register-work-task", with("route", "do").and("taskId", reference));
        }
        run.starts().task(reference).awaitOpen();
        return run;
    }

    static void restart(ProcessRun run) {
        run.restarts().task(run.id(TASK)).awaitOpen();
    }

    static void finish(ProcessRun run, ProcessKind kind) {
        var task = run.task(run.id(TASK));
        switch (kind) {
            case DRAFT_LETTER ->
                task.completes(with("draftOutcome", "withdrawn")).endsAt("EndEvent_Withdrawn");
            case COLLECT_SIGN_OFFS ->
                task.completes(with("roundOutcome", "agreed")).endsAt("EndEvent_Agreed");
            case DISPATCH_LETTER ->
                task.completes(with("releaseOutcome", "withdrawn")).endsAt("EndEvent_Withdrawn");
            case DO_WORK_TASK -> task.completes(with("route", "done")).endsAt("EndEvent_Done");
            case PREPARE_SUMMIT -> {
                run.answers("route-summit", with("route", "closed").and("milestoneTaskId", null));
                task.completes(Variables.none()).endsAt("EndEvent_Closed");
            }
        }
    }
}
