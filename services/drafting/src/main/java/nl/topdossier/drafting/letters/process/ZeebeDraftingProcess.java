package nl.topdossier.drafting.letters.process;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.contracts.task.TaskOutcome;
import nl.topdossier.drafting.letters.Composition;
import nl.topdossier.drafting.letters.DraftingProcess;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.engine.EngineCommands;
import nl.topdossier.engine.NewTask;
import nl.topdossier.engine.Processes;
import nl.topdossier.engine.Task;
import nl.topdossier.engine.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The process draft-letter, business key the letter's id. */
@Component
class ZeebeDraftingProcess implements DraftingProcess {

    static final String ID = "draft-letter";
    private static final String DRAFT = "draft-letter";
    private static final String REENTRY = "choose-reentry";
    /** No instance waits for it: the letter goes on until it is withdrawn or sent. */
    private static final String KEEP_OR_WITHDRAW = "keep-or-withdraw";

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Processes processes;
    private final Tasks tasks;
    private final EngineCommands commands;

    ZeebeDraftingProcess(Processes processes, Tasks tasks, EngineCommands commands) {
        this.processes = processes;
        this.tasks = tasks;
        this.commands = commands;
    }

    @Override
    public void opened(Letter letter) {
        processes.start(
                ID,
                letter.id(),
                letter.id(),
                "LetterOpened",
                Map.of("letterId", letter.id().toString()));
        UUID task = letter.draftTaskId();
        if (task != null) {
            draftAgain(letter, task);
        }
    }

    @Override
    public boolean register(UUID letterId, long instanceKey) {
        return processes.register(ID, letterId, instanceKey);
    }

    @Override
    public boolean isRegistered(UUID letterId) {
        return processes.ofLetter(letterId).stream()
                .anyMatch(instance -> instance.processId().equals(ID) && instance.registeredAt() != null);
    }

    @Override
    public void draftSubmitted(Letter letter, UUID taskId, UUID person, Composition composition) {
        tasks.decide(taskId, person, submitted("draftOutcome", "submitted", letter, composition));
    }

    @Override
    public void draftWithdrawn(UUID taskId, @Nullable UUID person) {
        Map<String, ?> outcome = Map.of("draftOutcome", "withdrawn");
        if (person == null) {
            tasks.overtake(taskId, outcome);
        } else {
            tasks.decide(taskId, person, outcome);
        }
    }

    @Override
    public void draftAgain(Letter letter, UUID taskId) {
        tasks.open(task(letter, taskId, DRAFT));
    }

    @Override
    public void reentryNeeded(Letter letter, UUID taskId) {
        tasks.open(task(letter, taskId, REENTRY));
    }

    private static NewTask task(Letter letter, UUID taskId, String kind) {
        return NewTask.forOffice(
                taskId, letter.id(), kind, ID, letter.id(), letter.card().draftingOfficeId(), letter.deadline());
    }

    @Override
    public void reentryToDraft(Letter letter, UUID taskId, UUID person) {
        tasks.decide(taskId, person, Map.of("reentry", "draft", "draftTaskId", text(letter.draftTaskId())));
    }

    @Override
    public void reentryResubmitted(Letter letter, UUID taskId, UUID person, Composition composition) {
        tasks.decide(taskId, person, submitted("reentry", "resubmit", letter, composition));
    }

    @Override
    public void reentryWithdrawn(UUID taskId, UUID person) {
        tasks.decide(taskId, person, Map.of("reentry", "withdrawn"));
    }

    private static Map<String, ?> submitted(String name, String outcome, Letter letter, Composition composition) {
        return Map.of(name, outcome, "submissionId", text(letter.submissionId()), "composition", composition);
    }

    @Override
    public void submissionAnswered(Letter letter, UUID submissionId, String answer) {
        commands.publishMessage("SubmissionAnswered", letter.id(), submissionId, answer("answer", answer, letter));
    }

    @Override
    public void dispatchAnswered(Letter letter, UUID submissionId, String answer) {
        commands.publishMessage(
                "DispatchAnswered", letter.id(), submissionId, answer("dispatchAnswer", answer, letter));
    }

    private static Map<String, ?> answer(String name, String answer, Letter letter) {
        Map<String, String> variables = new HashMap<>(Map.of(name, answer));
        if (letter.draftTaskId() != null) {
            variables.put("draftTaskId", text(letter.draftTaskId()));
        }
        if (letter.reentryTaskId() != null) {
            variables.put("reentryTaskId", text(letter.reentryTaskId()));
        }
        return variables;
    }

    @Override
    public void deadlineSet(UUID letterId, Instant warnTwoDays, Instant warnOneDay, Instant warnPassed) {
        commands.publishMessage(
                "DraftDeadlineSet",
                letterId,
                Map.of(
                        "warnTwoDays", local(warnTwoDays),
                        "warnOneDay", local(warnOneDay),
                        "warnPassed", local(warnPassed)));
    }

    @Override
    public void deadlineMoved(UUID letterId, @Nullable Instant from, Instant to) {
        tasks.moveDeadline(letterId, from, to);
    }

    @Override
    public void summitCancelled(Letter letter, UUID taskId) {
        tasks.open(NewTask.forOffice(
                taskId, letter.id(), KEEP_OR_WITHDRAW, ID, taskId, letter.card().draftingOfficeId(), null));
    }

    @Override
    public Optional<UUID> cancellationTask(UUID letterId) {
        return tasks.ofLetter(letterId).stream()
                .filter(task -> task.kind().equals(KEEP_OR_WITHDRAW) && task.closedAt() == null)
                .map(Task::taskId)
                .findFirst();
    }

    @Override
    public void kept(UUID taskId, UUID person) {
        tasks.answer(taskId, person);
    }

    @Override
    public void over(UUID letterId) {
        processes.end(ID, letterId);
        cancellationTask(letterId).ifPresent(task -> tasks.cancel(task, TaskOutcome.OVERTAKEN));
    }

    private static String local(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.ofInstant(instant, ZONE));
    }

    private static String text(@Nullable UUID id) {
        return String.valueOf(id);
    }
}
