package nl.topdossier.portal.board.web;

import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.board.BoardSubjectPage;
import nl.topdossier.portal.board.DiagramState;
import nl.topdossier.portal.board.Incident;
import nl.topdossier.portal.summits.Summit;
import nl.topdossier.portal.summits.SummitReading;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.work.WorkReading;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The processes of a summit and of a piece of work, with their live diagrams. */
@Controller
@RequestMapping("/board")
@PreAuthorize("hasRole('coordinator')")
class SummitBoardController {

    private final SummitReading summits;
    private final WorkReading work;
    private final DrawnProcesses processes;
    private final Repairs repairs;

    SummitBoardController(SummitReading summits, WorkReading work, DrawnProcesses processes, Repairs repairs) {
        this.summits = summits;
        this.work = work;
        this.processes = processes;
        this.repairs = repairs;
    }

    @GetMapping("/summits/{summitId}")
    String summit(@PathVariable UUID summitId, Model model) {
        Summit summit = summits.required(summitId);
        String address = "/board/summits/" + summitId;
        model.addAttribute(
                "board",
                new BoardSubjectPage(
                        summitId,
                        summit.name(),
                        summit.name(),
                        address,
                        "/summits/" + summitId,
                        Text.of("board.summit"),
                        Text.of("board.summit.none"),
                        processes.of(summitId, address),
                        incidents(summitId)));
        return "board/subject";
    }

    @GetMapping("/work-tasks/{workTaskId}")
    String piece(@PathVariable UUID workTaskId, Model model) {
        WorkReading.Piece piece = work.task(workTaskId).task();
        String address = "/board/work-tasks/" + workTaskId;
        model.addAttribute(
                "board",
                new BoardSubjectPage(
                        piece.summitId(),
                        summits.required(piece.summitId()).name(),
                        piece.title(),
                        address,
                        "/work-tasks/" + workTaskId,
                        Text.of("board.work"),
                        Text.of("board.work.none"),
                        processes.of(workTaskId, address),
                        incidents(workTaskId)));
        return "board/subject";
    }

    private List<Incident> incidents(UUID subjectId) {
        return repairs.incidents().stream()
                .filter(incident -> subjectId.equals(incident.letterId()))
                .toList();
    }

    @GetMapping(
            path = {"/summits/{subjectId}/processes/{key}/state", "/work-tasks/{subjectId}/processes/{key}/state"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    DiagramState state(@PathVariable UUID subjectId, @PathVariable String key) {
        return processes.state(subjectId, key);
    }
}
