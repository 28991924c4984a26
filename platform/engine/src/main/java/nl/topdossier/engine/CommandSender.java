package nl.topdossier.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.grpc.Status;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.topdossier.messaging.Duty;
import nl.topdossier.messaging.Failures;
import nl.topdossier.messaging.Wake;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends stored commands to the engine. "Already there" and "no longer there" are success: whether the effect came is read
 * from the engine's stream, never concluded from an answer.
 */
class CommandSender implements Duty {

    private static final Logger log = LoggerFactory.getLogger(CommandSender.class);
    private static final Duration TIME_TO_LIVE = Duration.ofDays(7);
    /** Older commands are looked over at this pace, however often new ones wake us; just under that of the fallback. */
    private static final Duration PACE = Duration.ofMillis(900);

    /** Not now; unknown is what never was an answer of the engine, for instance a connection that broke. */
    private static final Set<Status.Code> BUSY = EnumSet.of(
            Status.Code.RESOURCE_EXHAUSTED,
            Status.Code.UNAVAILABLE,
            Status.Code.DEADLINE_EXCEEDED,
            Status.Code.CANCELLED,
            Status.Code.UNKNOWN);

    private final CamundaClient client;
    private final CommandQueue queue;
    private final Deployment deployment;
    private final int inFlight;
    private long lookedOver = System.nanoTime() - PACE.toNanos();

    CommandSender(CamundaClient client, CommandQueue queue, Deployment deployment, int inFlight) {
        this.client = client;
        this.queue = queue;
        this.deployment = deployment;
        this.inFlight = inFlight;
    }

    @Override
    public String name() {
        return Wake.COMMANDS;
    }

    @Override
    public void work() throws InterruptedException {
        // A new engine would keep a start for ever, without starting anything when its model comes.
        if (!deployment.isDone()) {
            return;
        }
        lookOverNowAndThen();
        List<Command> commands = queue.sendable(inFlight);
        while (!commands.isEmpty()) {
            Semaphore answers = new Semaphore(0);
            for (Command command : commands) {
                send(command).whenComplete((messageKey, failure) -> {
                    settle(command, messageKey, failure);
                    answers.release();
                });
            }
            if (!answers.tryAcquire(commands.size(), 30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Expected the engine to answer within 30 s, but it did not");
            }
            commands = queue.sendable(inFlight);
        }
    }

    private void lookOverNowAndThen() {
        if (System.nanoTime() - lookedOver < PACE.toNanos()) {
            return;
        }
        queue.settleWhatIsOver();
        queue.resendUnseen();
        queue.showLongHeld();
        lookedOver = System.nanoTime();
    }

    private CompletionStage<@Nullable Long> send(Command command) {
        return switch (command.kind()) {
            case PUBLISH_MESSAGE ->
                client.newPublishMessageCommand()
                        .messageName(String.valueOf(command.name()))
                        .correlationKey(String.valueOf(command.correlationKey()))
                        .messageId(command.commandId().toString())
                        .timeToLive(TIME_TO_LIVE)
                        .variables(withTrace(command))
                        .send()
                        .thenApply(published -> published.getMessageKey());
            case COMPLETE_TASK ->
                client.newCompleteUserTaskCommand(key(command))
                        .variables(VariablesJson.read(command.variables()))
                        .send()
                        .thenApply(completed -> null);
            case CANCEL_INSTANCE ->
                client.newCancelInstanceCommand(key(command)).send().thenApply(cancelled -> null);
        };
    }

    private static java.util.Map<String, Object> withTrace(Command command) {
        java.util.Map<String, Object> variables = VariablesJson.read(command.variables());
        variables.put("traceparent", command.traceparent());
        return variables;
    }

    private static long key(Command command) {
        Long key = command.engineKey();
        if (key == null) {
            throw new IllegalStateException("Expected command " + command.commandId() + " to have a key");
        }
        return key;
    }

    private void settle(Command command, @Nullable Long messageKey, @Nullable Throwable failure) {
        try {
            if (failure == null) {
                queue.sent(command, messageKey);
            } else {
                settleFailure(command, unwrap(failure));
            }
            if (command.kind() == CommandKind.CANCEL_INSTANCE && (failure == null || isGone(unwrap(failure)))) {
                queue.done(command.id());
            }
        } catch (RuntimeException e) {
            log.warn("A command stays unsent in the books and is sent again: {}", Failures.describe(e));
        }
    }

    private void settleFailure(Command command, Throwable failure) {
        if (isAlreadyThere(failure) || isGone(failure)) {
            queue.sent(command, null);
        } else if (isBusy(failure)) {
            queue.failed(command, Failures.describe(failure), false);
        } else {
            log.warn(
                    "The engine refused {} of {}: {}",
                    command.kind(),
                    command.businessKey(),
                    Failures.describe(failure));
            queue.failed(command, Failures.describe(failure), true);
        }
    }

    private static Throwable unwrap(Throwable failure) {
        Throwable cause = failure.getCause();
        boolean wrapper = failure instanceof CompletionException || failure instanceof ExecutionException;
        return wrapper && cause != null ? cause : failure;
    }

    private static boolean isAlreadyThere(Throwable failure) {
        return code(failure) == Status.Code.ALREADY_EXISTS;
    }

    private static boolean isGone(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            return problem.code() == 404;
        }
        return code(failure) == Status.Code.NOT_FOUND;
    }

    private static boolean isBusy(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            return problem.code() == 503 || problem.code() == 429;
        }
        return BUSY.contains(code(failure));
    }

    /** Of an answer that is waited for the client wraps the status, of one that comes later it does not. */
    private static Status.Code code(Throwable failure) {
        return Status.fromThrowable(failure).getCode();
    }
}
