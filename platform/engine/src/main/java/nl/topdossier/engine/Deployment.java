package nl.topdossier.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.DeployResourceCommandStep1;
import java.util.List;
import nl.topdossier.messaging.Failures;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Deploys this service's models at start (the engine keeps a version that it has already), then restarts the processes
 * that another engine ran. Goes on trying while the engine is away; the service is usable meanwhile.
 */
class Deployment implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Deployment.class);

    private final CamundaClient client;
    private final Processes processes;
    private final List<String> models;
    private volatile boolean done;
    private @Nullable Thread thread;

    Deployment(CamundaClient client, Processes processes, List<String> models) {
        this.client = client;
        this.processes = processes;
        this.models = models;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("deployment").daemon().start(this::deployUntilDone);
    }

    boolean isDone() {
        return done;
    }

    private void deployUntilDone() {
        while (!done && !Thread.currentThread().isInterrupted()) {
            try {
                deploy();
                int restarted = processes.restartAllOfAnotherEngine();
                if (restarted > 0) {
                    log.info("Restarted {} processes on the present engine", restarted);
                }
                done = true;
            } catch (RuntimeException e) {
                log.info("The engine does not take the models yet: {}", Failures.describe(e));
                pause();
            }
        }
    }

    private void deploy() {
        if (models.isEmpty()) {
            return;
        }
        var command = client.newDeployResourceCommand().addResourceFromClasspath(models.getFirst());
        for (String model : models.subList(1, models.size())) {
            command = command.addResourceFromClasspath(model);
        }
        DeployResourceCommandStep1.DeployResourceCommandStep2 ready = command;
        ready.send().join();
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null && thread.isAlive();
    }
}
