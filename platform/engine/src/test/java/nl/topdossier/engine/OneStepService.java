package nl.topdossier.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.topdossier.messaging.Ids;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The smallest service with a process: one worker that opens one human task. */
@Configuration
@EnableAutoConfiguration
@Import({OneStepService.Steps.class, OneStepService.RegisterStepWorker.class})
class OneStepService {

    static final String PROCESS = "one-step";
    private static final Set<UUID> FAILING = ConcurrentHashMap.newKeySet();
    private static final Map<UUID, SlowWork> SLOW = new ConcurrentHashMap<>();

    /** What a test does with a step. The task has the id of the step, so that it is easy to find. */
    @Component
    static class Steps {

        private final Processes processes;
        private final Tasks tasks;
        private final EngineCommands commands;
        private final Incidents incidents;
        private final StuckCommands stuck;
        private final JdbcClient jdbc;

        Steps(
                Processes processes,
                Tasks tasks,
                EngineCommands commands,
                Incidents incidents,
                StuckCommands stuck,
                JdbcClient jdbc) {
            this.processes = processes;
            this.tasks = tasks;
            this.commands = commands;
            this.incidents = incidents;
            this.stuck = stuck;
            this.jdbc = jdbc;
        }

        @Transactional
        public UUID begin() {
            UUID step = Ids.next();
            beginAgain(step);
            return step;
        }

        @Transactional
        public void begin(UUID step) {
            beginAgain(step);
        }

        @Transactional
        public void beginAgain(UUID step) {
            processes.start(PROCESS, step, step, "StepBegan", Map.of("stepId", step));
        }

        @Transactional
        public RegisterStepWorker.Route register(UUID step, long instanceKey) {
            SLOW.getOrDefault(step, new SlowWork()).work();
            if (FAILING.contains(step)) {
                throw new IllegalStateException("secret text");
            }
            boolean over = tasks.find(step).filter(task -> !task.isOpen()).isPresent();
            if (over || !processes.register(PROCESS, step, instanceKey)) {
                return new RegisterStepWorker.Route("ended", null);
            }
            tasks.open(NewTask.forOffice(step, step, "do-step", PROCESS, step, "BZ", null));
            return new RegisterStepWorker.Route("go", step);
        }

        @Transactional
        public void decide(UUID step) {
            tasks.decide(step, new UUID(0, 1), Map.of());
        }

        /** Somebody decides a task of this step that the engine never makes. */
        @Transactional
        public UUID decideAnother(UUID step) {
            UUID another = Ids.next();
            tasks.open(NewTask.forOffice(another, step, "do-step", PROCESS, step, "BZ", null));
            tasks.decide(another, new UUID(0, 1), Map.of());
            return another;
        }

        /** Lets all of this step have happened ten minutes earlier. */
        void age(UUID step) {
            jdbc.sql(
                            "update engine_command set created_at = created_at - interval '10 minutes' where business_key = :step")
                    .param("step", step)
                    .update();
            jdbc.sql(
                            "update process_instance set registered_at = registered_at - interval '10 minutes' where business_key = :step")
                    .param("step", step)
                    .update();
        }

        List<UUID> stuckTasks(UUID step) {
            return stuck.list().stream()
                    .filter(command -> command.businessKey().equals(step))
                    .map(StuckCommands.Stuck::taskId)
                    .toList();
        }

        /** Tells of a task whose kind is a sentence, which no schema allows. */
        @Transactional
        public void openWithAText(UUID step) {
            tasks.open(NewTask.forOffice(Ids.next(), step, "Een hele zin.", PROCESS, step, "BZ", null));
        }

        @Transactional
        public void tellWhatNobodyWaitsFor(UUID step) {
            commands.publishMessage("NobodyWaits", step, Map.of());
        }

        boolean isTold(UUID step) {
            return count(
                            "select count(*) from engine_command where business_key = :step and name = 'NobodyWaits' and sent_at is not null",
                            step)
                    == 1;
        }

        /** The engine has it, but the service was killed before it noted that. */
        void loseTheAnswer(UUID step) {
            jdbc.sql(
                            "update engine_command set sent_at = null, next_attempt_at = null where business_key = :step and name = 'NobodyWaits'")
                    .param("step", step)
                    .update();
        }

        @Transactional
        public void end(UUID step) {
            processes.end(PROCESS, step);
        }

        /** The present engine is not the one that ran this step. */
        void ranInAnotherEngine(UUID step) {
            jdbc.sql("update process_instance set engine_id = 'lost' where business_key = :step")
                    .param("step", step)
                    .update();
        }

        /** As at the first start of the service beside another engine. */
        void meetTheEngine() {
            processes.restartAllOfAnotherEngine();
        }

        void restart(UUID step) {
            processes.restart(PROCESS, step);
        }

        void retry(long incidentKey) {
            incidents.retry(incidentKey);
        }

        void failAt(UUID step) {
            FAILING.add(step);
        }

        /** The work on this step takes until the test lets it end. */
        SlowWork slowAt(UUID step) {
            SlowWork slow = new SlowWork();
            slow.mayEnd = new CountDownLatch(1);
            SLOW.put(step, slow);
            return slow;
        }

        void succeedAt(UUID step) {
            FAILING.remove(step);
        }

        List<Incidents.Incident> incidentsOf(UUID step) {
            return incidents.open().stream()
                    .filter(incident -> FAILING.contains(step) || step.equals(incident.businessKey()))
                    .toList();
        }

        boolean isTaskOpen(UUID step) {
            return count("select count(*) from task where task_id = :step and closed_at is null", step) == 1;
        }

        boolean hasEndedInTheEngine(UUID step) {
            return count(
                            "select count(*) from process_instance where business_key = :step and engine_ended_at is not null",
                            step)
                    == 1;
        }

        long openCommands(UUID step) {
            return count("select count(*) from engine_command where business_key = :step and done_at is null", step);
        }

        long tasksOpened(UUID step) {
            return count("select count(*) from task where business_key = :step", step);
        }

        long instanceKey(UUID step) {
            return count(
                    "select coalesce(max(instance_key), 0) from process_instance where business_key = :step", step);
        }

        String outcome(UUID step) {
            return tasks.find(step).map(Task::outcome).orElse("");
        }

        private long count(String sql, UUID step) {
            return jdbc.sql(sql).param("step", step).query(Long.class).single();
        }
    }

    /** Work that takes as long as a test wants. */
    static class SlowWork {

        final CountDownLatch hasBegun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(0);

        void work() {
            hasBegun.countDown();
            try {
                if (!mayEnd.await(30, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("Expected the test to let the work end, but it did not");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Opens the task, or ends an instance that is not the registered one. */
    @Component
    static class RegisterStepWorker implements EngineWorker<RegisterStepWorker.Input, RegisterStepWorker.Route> {

        private final Steps steps;

        RegisterStepWorker(Steps steps) {
            this.steps = steps;
        }

        @Override
        public String type() {
            return "register-step";
        }

        @Override
        public Class<Input> input() {
            return Input.class;
        }

        @Override
        public Route handle(Input input, long instanceKey) {
            return steps.register(input.stepId(), instanceKey);
        }

        record Input(UUID stepId) {}

        record Route(
                String route,
                @org.jspecify.annotations.Nullable UUID taskId) {}
    }
}
