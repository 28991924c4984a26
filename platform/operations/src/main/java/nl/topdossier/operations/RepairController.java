package nl.topdossier.operations;

import java.util.List;
import java.util.UUID;
import nl.topdossier.engine.Incidents;
import nl.topdossier.engine.Processes;
import nl.topdossier.engine.StuckCommands;
import nl.topdossier.messaging.UnprocessedMessages;
import nl.topdossier.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What failed in this service, for the coordinator to see and to set going again. */
@RestController
@RequestMapping("/v1")
@PreAuthorize("hasAnyRole('coordinator', 'service')")
class RepairController {

    private final Processes processes;
    private final Incidents incidents;
    private final StuckCommands stuckCommands;
    private final UnprocessedMessages unprocessed;

    RepairController(
            Processes processes, Incidents incidents, StuckCommands stuckCommands, UnprocessedMessages unprocessed) {
        this.processes = processes;
        this.incidents = incidents;
        this.stuckCommands = stuckCommands;
        this.unprocessed = unprocessed;
    }

    @GetMapping("/process-instances")
    List<Processes.Instance> instances(@RequestParam UUID letterId) {
        return processes.ofLetter(letterId);
    }

    @PostMapping("/process-instances/{processId}/{businessKey}/restart")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void restart(@PathVariable String processId, @PathVariable UUID businessKey) {
        if (!processes.restart(processId, businessKey)) {
            throw Refusal.conflict("problem.process.over");
        }
    }

    @GetMapping("/incidents")
    List<Incidents.Incident> incidents() {
        return incidents.open();
    }

    @PostMapping("/incidents/{incidentKey}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void retry(@PathVariable long incidentKey) {
        if (!incidents.retry(incidentKey)) {
            throw Refusal.notFound("problem.http.404");
        }
    }

    @GetMapping("/stuck-commands")
    List<StuckCommands.Stuck> stuckCommands() {
        return stuckCommands.list();
    }

    @GetMapping("/unprocessed-messages")
    List<UnprocessedMessages.Parked> unprocessed() {
        return unprocessed.list();
    }

    @PostMapping("/unprocessed-messages/{eventId}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void replay(@PathVariable UUID eventId) {
        if (!unprocessed.replay(eventId)) {
            throw Refusal.notFound("problem.http.404");
        }
    }
}
