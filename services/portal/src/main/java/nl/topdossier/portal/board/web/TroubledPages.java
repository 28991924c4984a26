package nl.topdossier.portal.board.web;

import java.util.UUID;
import nl.topdossier.contracts.Topics;
import org.jspecify.annotations.Nullable;

/** Which page shows what is in trouble. */
final class TroubledPages {

    private TroubledPages() {}

    /** Where the diagram of a process is. */
    static String ofProcess(String processId, @Nullable UUID subjectId) {
        if (subjectId == null) {
            return "/board";
        }
        return switch (processId) {
            case "prepare-summit" -> "/board/summits/" + subjectId;
            case "do-work-task" -> "/board/work-tasks/" + subjectId;
            default -> "/board/letters/" + subjectId;
        };
    }

    /** What a message is about, by the key of its topic; absent where that has no page of its own. */
    static @Nullable String ofMessage(String topic, UUID key) {
        return switch (topic) {
            case Topics.DRAFTING_LETTER, Topics.APPROVAL_SIGN_OFF, Topics.DISPATCH_DISPATCH, Topics.RECORDS_FILE ->
                "/board/letters/" + key;
            case Topics.LOGISTICS_SUMMIT -> "/board/summits/" + key;
            case Topics.LOGISTICS_WORK_TASK -> "/board/work-tasks/" + key;
            case Topics.COMMITMENTS_ITEM -> "/ledger/" + key;
            default -> null;
        };
    }
}
