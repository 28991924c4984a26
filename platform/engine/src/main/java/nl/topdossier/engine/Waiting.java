package nl.topdossier.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Jobs that are tried again after a pause. The pause is held here and not in the engine: a job that waits there for its
 * back-off may be forgotten until another one does (camunda/camunda issue 16884). Should this service die, the job's own
 * time runs out in the engine, which never forgets that.
 */
class Waiting {

    /** Longer than a pause can be late. */
    private static final Duration SPARE = Duration.ofSeconds(20);

    private final CamundaClient client;
    private final Map<Long, Runnable> paused = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "waiting-jobs");
        thread.setDaemon(true);
        return thread;
    });

    Waiting(CamundaClient client) {
        this.client = client;
    }

    /** Keeps the job for this long, then gives it back to be tried again. */
    void after(Duration pause, ActivatedJob job, Runnable tryAgain) {
        if (pause.isZero()) {
            tryAgain.run();
            return;
        }
        paused.put(job.getKey(), tryAgain);
        client.newUpdateTimeoutCommand(job).timeout(pause.plus(SPARE)).send().whenComplete((kept, failure) -> {
            if (failure != null) {
                // Its time runs out sooner, and whoever gets it then is not to be disturbed.
                paused.remove(job.getKey());
            }
        });
        clock.schedule(() -> giveBack(job.getKey()), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Gives back all at once: another instance may try them, or this one when it is there again. */
    void giveBack() {
        paused.keySet().forEach(this::giveBack);
    }

    private void giveBack(Long key) {
        Runnable tryAgain = paused.remove(key);
        if (tryAgain != null) {
            tryAgain.run();
        }
    }
}
