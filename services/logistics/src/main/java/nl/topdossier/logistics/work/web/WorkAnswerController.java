package nl.topdossier.logistics.work.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.topdossier.logistics.work.WorkMoves;
import nl.topdossier.logistics.work.WorkNotices;
import nl.topdossier.logistics.work.WorkNotices.WorkNotice;
import nl.topdossier.logistics.work.WorkProposal;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an office says to a proposal that moves its work, and that it saw what a moved summit did to it. */
@RestController
@RequestMapping("/v1")
@Tag(name = "work", description = WorkController.CARE)
class WorkAnswerController {

    private final WorkMoves moves;
    private final WorkNotices notices;

    WorkAnswerController(WorkMoves moves, WorkNotices notices) {
        this.moves = moves;
        this.notices = notices;
    }

    record AnswerRequest(
            @Nullable String officeId,
            @Nullable Boolean accepted,
            @Nullable String reason) {}

    @GetMapping("/work-proposals/{proposalId}")
    @Operation(summary = "A proposal to move work, with what each office said")
    WorkProposal one(@PathVariable UUID proposalId) {
        return moves.required(proposalId);
    }

    @PostMapping("/work-proposals/{proposalId}/answers")
    @Operation(summary = "Accepts or declines (with a reason) for one's office; the last acceptance moves the work")
    WorkProposal answer(@PathVariable UUID proposalId, @RequestBody AnswerRequest request) {
        if (request.accepted() == null || request.officeId() == null) {
            throw Refusal.invalid("problem.http.400");
        }
        return moves.answer(proposalId, request.officeId(), request.accepted(), request.reason(), CurrentPerson.get());
    }

    @PostMapping("/work-notices/{noticeId}/acknowledgement")
    @Operation(summary = "Says that the office saw what moved")
    WorkNotice seen(@PathVariable UUID noticeId) {
        return notices.seen(noticeId, CurrentPerson.get());
    }
}
