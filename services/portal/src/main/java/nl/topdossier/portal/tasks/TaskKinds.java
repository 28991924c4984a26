package nl.topdossier.portal.tasks;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** What services call the tasks that the portal shows. */
public final class TaskKinds {

    private static final Map<String, TaskKind> KINDS = Map.ofEntries(
            Map.entry("draft-letter", TaskKind.DRAFT),
            Map.entry("choose-reentry", TaskKind.CHOOSE_REENTRY),
            Map.entry("keep-or-withdraw", TaskKind.KEEP_OR_WITHDRAW),
            Map.entry("see-moved-deadline", TaskKind.SEE_DEADLINE),
            Map.entry("give-sign-off", TaskKind.AGREE),
            Map.entry("sign-letter", TaskKind.SIGN),
            Map.entry("solve-block", TaskKind.SOLVE_BLOCK),
            Map.entry("release-letter", TaskKind.RELEASE),
            Map.entry("mend-hand-over", TaskKind.MEND_HAND_OVER),
            Map.entry("resolve-hand-over", TaskKind.RESOLVE_UNCERTAIN),
            Map.entry("chase-receipt", TaskKind.CHASE_RECEIPT),
            Map.entry("confirm-houses", TaskKind.CONFIRM_HOUSES),
            Map.entry("record-number", TaskKind.RECORD_NUMBER),
            Map.entry("do-work", TaskKind.WORK),
            Map.entry("assign-work", TaskKind.ASSIGN_WORK),
            Map.entry("answer-work-proposal", TaskKind.ANSWER_PROPOSAL),
            Map.entry("see-moved-work", TaskKind.LOOK_AT_MOVED),
            Map.entry("review-readiness", TaskKind.REVIEW),
            Map.entry("evaluate-summit", TaskKind.REVIEW),
            Map.entry("correct-letter", TaskKind.CORRECT_LETTER));

    private TaskKinds() {}

    /** The kind with this name in the services; a task of an unknown kind is opened like a draft. */
    public static TaskKind of(String name) {
        return KINDS.getOrDefault(name, TaskKind.DRAFT);
    }

    /** The names that services use for a kind. */
    public static List<String> names(TaskKind kind) {
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue() == kind)
                .map(Entry::getKey)
                .toList();
    }
}
