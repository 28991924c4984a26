package nl.topdossier.logistics.work.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.topdossier.logistics.work.MovedLine;
import nl.topdossier.logistics.work.WorkActs;
import nl.topdossier.logistics.work.WorkAdding;
import nl.topdossier.logistics.work.WorkAssignment;
import nl.topdossier.logistics.work.WorkCancellation;
import nl.topdossier.logistics.work.WorkDesk;
import nl.topdossier.logistics.work.WorkMoves;
import nl.topdossier.logistics.work.WorkNotes;
import nl.topdossier.logistics.work.WorkTask;
import nl.topdossier.logistics.work.web.WorkViews.PieceView;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.web.ETags;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One piece of work: everybody reads and comments; its office (or the coordinator) acts, on the version that was seen. */
@RestController
@RequestMapping("/v1/work-tasks/{workTaskId}")
@Tag(name = "work", description = WorkController.CARE)
class WorkTaskController {

    private final WorkDesk desk;
    private final WorkActs acts;
    private final WorkAssignment assignment;
    private final WorkNotes notes;
    private final WorkMoves moves;
    private final WorkAdding adding;
    private final WorkCancellation cancellation;

    WorkTaskController(
            WorkDesk desk,
            WorkActs acts,
            WorkAssignment assignment,
            WorkNotes notes,
            WorkMoves moves,
            WorkAdding adding,
            WorkCancellation cancellation) {
        this.desk = desk;
        this.acts = acts;
        this.assignment = assignment;
        this.notes = notes;
        this.moves = moves;
        this.adding = adding;
        this.cancellation = cancellation;
    }

    record TaskView(
            PieceView task,
            List<WorkNotes.Comment> comments,
            List<WorkNotes.Link> links,
            List<WorkNotes.Exemption> overrides) {}

    /** The day on which it was done (today if absent), and why it may be before what it needs. */
    record DayRequest(
            @Nullable LocalDate day,
            @Nullable String text,
            @Nullable String override) {}

    record AssignmentRequest(
            @Nullable String officeId, @Nullable String reason) {}

    record TextRequest(@Nullable String text) {}

    record LinkRequest(@Nullable String title, @Nullable String address) {}

    record MoveRequest(
            @Nullable Integer position,
            @Nullable LocalDate startDay,
            @Nullable LocalDate dueDay,
            @Nullable String reason) {

        WorkMoves.Wish wish() {
            if (dueDay == null) {
                throw Refusal.invalid("problem.work.days");
            }
            return new WorkMoves.Wish(position, startDay, dueDay);
        }
    }

    /** What became of a move: done at once, or proposed to the offices whose work would move. */
    record MoveView(TaskView work, @Nullable UUID proposalId, List<MovedLine> lines) {}

    @GetMapping
    @Operation(summary = "A piece of work with its days, needs, comments, documents and what was done out of order")
    ResponseEntity<TaskView> one(@PathVariable UUID workTaskId, Locale locale) {
        return tagged(desk.required(workTaskId), locale);
    }

    @PostMapping("/start")
    @Operation(summary = "Notes that the work was started, today or earlier")
    ResponseEntity<TaskView> start(
            @PathVariable UUID workTaskId,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody DayRequest request,
            Locale locale) {
        return tagged(
                acts.start(workTaskId, ETags.required(ifMatch), day(request), request.override(), CurrentPerson.get()),
                locale);
    }

    @PostMapping("/results/{position}/delivery")
    @Operation(summary = "Notes that a partial result was there, today or earlier; what waited for it starts")
    ResponseEntity<TaskView> deliver(
            @PathVariable UUID workTaskId,
            @PathVariable int position,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody DayRequest request,
            Locale locale) {
        return tagged(
                acts.deliver(
                        workTaskId,
                        ETags.required(ifMatch),
                        position,
                        day(request),
                        request.text(),
                        request.override(),
                        CurrentPerson.get()),
                locale);
    }

    @PostMapping("/completion")
    @Operation(summary = "Notes that the work was done, today or earlier, with what came of it")
    ResponseEntity<TaskView> complete(
            @PathVariable UUID workTaskId,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody DayRequest request,
            Locale locale) {
        return tagged(
                acts.complete(
                        workTaskId,
                        ETags.required(ifMatch),
                        day(request),
                        request.text(),
                        request.override(),
                        CurrentPerson.get()),
                locale);
    }

    @PostMapping("/assignment")
    @Operation(summary = "Gives the work to another office")
    ResponseEntity<TaskView> assign(
            @PathVariable UUID workTaskId,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody AssignmentRequest request,
            Locale locale) {
        return tagged(
                assignment.assign(
                        workTaskId,
                        ETags.required(ifMatch),
                        text(request.officeId()),
                        text(request.reason()),
                        CurrentPerson.get()),
                locale);
    }

    @PostMapping("/return")
    @Operation(summary = "Gives the work back to the coordinator")
    ResponseEntity<TaskView> handBack(
            @PathVariable UUID workTaskId,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody TextRequest request,
            Locale locale) {
        return tagged(
                assignment.handBack(workTaskId, ETags.required(ifMatch), text(request.text()), CurrentPerson.get()),
                locale);
    }

    @PostMapping("/cancellation")
    @PreAuthorize("hasRole('coordinator')")
    @Operation(summary = "Ends work that is not needed any more, with a reason; what waited for it waits no longer")
    ResponseEntity<TaskView> cancel(
            @PathVariable UUID workTaskId,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody TextRequest request,
            Locale locale) {
        return tagged(
                cancellation.cancel(workTaskId, ETags.required(ifMatch), text(request.text()), CurrentPerson.get()),
                locale);
    }

    @PostMapping("/needs")
    @PreAuthorize("hasRole('coordinator')")
    @Operation(summary = "Lets the work wait for one thing more; a circle is refused and named")
    ResponseEntity<TaskView> need(
            @PathVariable UUID workTaskId,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody WorkAdding.WantedNeed request,
            Locale locale) {
        return tagged(adding.addNeed(workTaskId, ETags.required(ifMatch), request, CurrentPerson.get()), locale);
    }

    @PostMapping("/comments")
    @Operation(summary = "Says something about the work")
    ResponseEntity<TaskView> comment(@PathVariable UUID workTaskId, @RequestBody TextRequest request, Locale locale) {
        notes.comment(workTaskId, text(request.text()), CurrentPerson.get());
        return tagged(desk.required(workTaskId), locale);
    }

    @PostMapping("/links")
    @Operation(summary = "Adds the title and https address of a document, which stays where it is kept")
    ResponseEntity<TaskView> attach(@PathVariable UUID workTaskId, @RequestBody LinkRequest request, Locale locale) {
        notes.attach(workTaskId, text(request.title()), text(request.address()), CurrentPerson.get());
        return tagged(desk.required(workTaskId), locale);
    }

    @DeleteMapping("/comments/{commentId}")
    @Operation(summary = "Takes away what one wrote oneself; the coordinator anybody's words")
    ResponseEntity<TaskView> removeComment(@PathVariable UUID workTaskId, @PathVariable UUID commentId, Locale locale) {
        notes.removeComment(workTaskId, commentId, CurrentPerson.get());
        return tagged(desk.required(workTaskId), locale);
    }

    @DeleteMapping("/links/{linkId}")
    @Operation(summary = "Takes away the title and address of a document; the document stays where it is kept")
    ResponseEntity<TaskView> detach(@PathVariable UUID workTaskId, @PathVariable UUID linkId, Locale locale) {
        notes.detach(workTaskId, linkId, CurrentPerson.get());
        return tagged(desk.required(workTaskId), locale);
    }

    @PostMapping("/moves/preview")
    @Operation(summary = "What would move along; nothing is stored")
    List<MovedLine> preview(@PathVariable UUID workTaskId, @RequestBody MoveRequest request) {
        return moves.preview(workTaskId, request.wish());
    }

    @PostMapping("/moves")
    @Operation(summary = "Moves one's own work, or proposes the move to the offices whose work would move along")
    ResponseEntity<MoveView> move(
            @PathVariable UUID workTaskId,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody MoveRequest request,
            Locale locale) {
        var proposal = moves.move(
                workTaskId, ETags.required(ifMatch), request.wish(), text(request.reason()), CurrentPerson.get());
        WorkTask task = desk.required(workTaskId);
        return ResponseEntity.ok()
                .eTag(ETags.of(task.rowVersion()))
                .body(new MoveView(
                        view(task, locale),
                        proposal.map(each -> each.proposalId()).orElse(null),
                        proposal.map(each -> each.lines()).orElse(List.of())));
    }

    private LocalDate day(DayRequest request) {
        return request.day() == null ? desk.today() : request.day();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private ResponseEntity<TaskView> tagged(WorkTask task, Locale locale) {
        return ResponseEntity.ok().eTag(ETags.of(task.rowVersion())).body(view(task, locale));
    }

    private TaskView view(WorkTask task, Locale locale) {
        return new TaskView(
                new WorkViews(desk.plan(task.summitId()), desk.today(), locale).piece(task),
                notes.comments(task.workTaskId()),
                notes.links(task.workTaskId()),
                notes.overrides(task.workTaskId()));
    }
}
