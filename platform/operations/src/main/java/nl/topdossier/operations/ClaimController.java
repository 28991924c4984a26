package nl.topdossier.operations;

import java.util.UUID;
import nl.topdossier.engine.Task;
import nl.topdossier.engine.Tasks;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.security.Person;
import nl.topdossier.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Taking a task on and giving it back: advisory, so that colleagues do not do the same work. */
@RestController
@RequestMapping("/v1/tasks/{taskId}/claim")
class ClaimController {

    private final Tasks tasks;
    private final TaskAccess access;

    ClaimController(Tasks tasks, TaskAccess access) {
        this.tasks = tasks;
        this.access = access;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable UUID taskId) {
        Person person = CurrentPerson.get();
        require(taskId, person);
        if (!tasks.claim(taskId, person.id())) {
            throw Refusal.conflict("problem.task.closed");
        }
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable UUID taskId) {
        require(taskId, CurrentPerson.get());
        if (!tasks.claim(taskId, null)) {
            throw Refusal.conflict("problem.task.closed");
        }
    }

    private void require(UUID taskId, Person person) {
        Task task = tasks.find(taskId).orElseThrow(() -> Refusal.notFound("problem.http.404"));
        if (!access.isFor(task, person)) {
            throw Refusal.notFound("problem.http.404");
        }
    }
}
