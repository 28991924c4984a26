package nl.topdossier.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.topdossier.contracts.task.TaskOutcome;
import nl.topdossier.messaging.Ids;
import nl.topdossier.testsupport.OnSharedStack;
import nl.topdossier.testsupport.SharedStack;
import nl.topdossier.testsupport.ToldFacts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** How a service and the engine keep together: nothing lost, nothing done twice, whatever dies in between. */
@OnSharedStack
@SpringBootTest(
        classes = OneStepService.class,
        properties = {
            "topdossier.service=engine-it",
            "topdossier.engine.models=bpmn/one-step.bpmn",
            "spring.datasource.hikari.schema=engine_it",
            "spring.flyway.schemas=engine_it",
            "spring.flyway.locations=classpath:db/platform",
            "logging.level.root=error"
        })
class EngineLinkIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private OneStepService.Steps steps;

    @Autowired
    private EngineRecordHandler link;

    @Autowired
    private EngineSettings engine;

    @Autowired
    private Workers workers;

    @Test
    void completesTheEnginesTaskAfterTheDecisionAndSeesTheEffect() {
        UUID step = steps.begin();
        await().atMost(PATIENCE).until(() -> steps.isTaskOpen(step));

        steps.decide(step);

        await().atMost(PATIENCE).until(() -> steps.hasEndedInTheEngine(step));
        await().atMost(PATIENCE).until(() -> steps.openCommands(step) == 0);
    }

    @Test
    void takesADecisionWhileTheEngineIsAway() {
        UUID step = steps.begin();
        await().atMost(PATIENCE).until(() -> steps.isTaskOpen(step));

        SharedStack.get().broker().kill();
        steps.decide(step);
        assertThat(steps.openCommands(step)).isPositive();
        SharedStack.get().broker().start();

        await().atMost(Duration.ofSeconds(120)).until(() -> steps.hasEndedInTheEngine(step));
    }

    @Test
    void stopsOnlyWhenTheWorkInHandIsDoneAndLeavesTheRestForTheNext() throws Exception {
        UUID inHand = Ids.next();
        OneStepService.SlowWork slow = steps.slowAt(inHand);
        steps.begin(inHand);
        assertThat(slow.hasBegun.await(60, TimeUnit.SECONDS)).isTrue();

        CompletableFuture<Void> stopped = CompletableFuture.runAsync(workers::stop);
        assertThatThrownBy(() -> stopped.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        slow.mayEnd.countDown();
        stopped.get(10, TimeUnit.SECONDS);
        assertThat(steps.isTaskOpen(inHand)).isTrue();

        UUID rest = steps.begin();
        workers.start();
        await().atMost(PATIENCE).until(() -> steps.isTaskOpen(rest));
        assertThat(steps.tasksOpened(inHand)).isEqualTo(1);
    }

    @Test
    void restartsAProcessWhereTheRowSays() {
        UUID step = steps.begin();
        await().atMost(PATIENCE).until(() -> steps.isTaskOpen(step));
        long before = steps.instanceKey(step);

        steps.restart(step);

        await().atMost(PATIENCE).until(() -> steps.instanceKey(step) != before && steps.instanceKey(step) != 0);
        steps.decide(step);
        await().atMost(PATIENCE).until(() -> steps.hasEndedInTheEngine(step));
        assertThat(steps.tasksOpened(step)).isEqualTo(1);
    }

    @Test
    void hearsNothingOfTheTasksOfAnInstanceThatWasRestarted() {
        UUID step = steps.begin();
        await().atMost(PATIENCE).until(() -> steps.isTaskOpen(step));
        long before = steps.instanceKey(step);
        steps.restart(step);
        await().atMost(PATIENCE).until(() -> steps.instanceKey(step) != before && steps.isTaskOpen(step));

        link.on(List.of(lateNews(step, before, "CREATED"), lateNews(step, before, "CANCELED")));

        steps.decide(step);
        await().atMost(PATIENCE).until(() -> steps.hasEndedInTheEngine(step));
        await().atMost(PATIENCE).until(() -> steps.openCommands(step) == 0);
    }

    /** What comes late of the instance before a restart; its key is higher, as it may be on another partition. */
    private EngineRecord lateNews(UUID step, long instanceKey, String intent) {
        return new EngineRecord(
                engine.id(),
                1,
                0,
                0,
                "USER_TASK",
                intent,
                Long.MAX_VALUE,
                OneStepService.PROCESS,
                0,
                instanceKey,
                "do-step",
                0,
                null,
                0,
                step.toString(),
                null,
                null,
                0,
                null,
                null,
                0);
    }

    @Test
    void startsAProcessOnceHoweverOftenItIsAsked() {
        UUID step = steps.begin();
        steps.beginAgain(step);
        await().atMost(PATIENCE).until(() -> steps.isTaskOpen(step));

        steps.decide(step);

        await().atMost(PATIENCE).until(() -> steps.hasEndedInTheEngine(step));
        assertThat(steps.tasksOpened(step)).isEqualTo(1);
    }

    @Test
    void turnsAProgrammingErrorIntoAnIncidentThatCanBeTriedAgain() {
        UUID step = Ids.next();
        steps.failAt(step);
        steps.begin(step);

        await().atMost(PATIENCE).until(() -> steps.incidentsOf(step).size() == 1);
        Incidents.Incident incident = steps.incidentsOf(step).getFirst();
        assertThat(incident.message()).doesNotContain("secret text").contains("IllegalStateException");

        steps.succeedAt(step);
        steps.retry(incident.incidentKey());
        await().atMost(PATIENCE).until(() -> steps.isTaskOpen(step));
        await().atMost(PATIENCE).until(() -> steps.incidentsOf(step).isEmpty());
    }

    @Test
    void closesATaskOnceAndKeepsTheFirstOutcome() {
        UUID step = steps.begin();
        await().atMost(PATIENCE).until(() -> steps.isTaskOpen(step));

        steps.decide(step);
        steps.decide(step);

        assertThat(steps.outcome(step)).isEqualTo(TaskOutcome.DECIDED.name());
        await().atMost(PATIENCE).until(() -> steps.hasEndedInTheEngine(step));
    }

    @Test
    void goesOnWhenTheEngineNeverMakesATaskThatWasDecided() {
        UUID step = steps.begin();
        await().atMost(PATIENCE).until(() -> steps.isTaskOpen(step));

        steps.decideAnother(step);
        steps.decide(step);

        await().atMost(PATIENCE).until(() -> steps.hasEndedInTheEngine(step));
        await().atMost(PATIENCE).until(() -> steps.openCommands(step) == 0);
    }

    @Test
    void asksNothingAgainThatWasDecidedBeforeTheInstanceRegistered() {
        UUID step = Ids.next();
        steps.failAt(step);
        steps.begin(step);
        await().atMost(PATIENCE).until(() -> steps.incidentsOf(step).size() == 1);
        Incidents.Incident incident = steps.incidentsOf(step).getFirst();
        steps.decideAnother(step);

        steps.succeedAt(step);
        steps.retry(incident.incidentKey());

        await().atMost(PATIENCE).until(() -> steps.isTaskOpen(step));
        assertThat(steps.openCommands(step)).isZero();
        steps.decide(step);
        await().atMost(PATIENCE).until(() -> steps.hasEndedInTheEngine(step));
    }

    @Test
    void showsTheCoordinatorACompletionWhoseTaskTheEngineOwesUntilARestart() {
        UUID step = steps.begin();
        await().atMost(PATIENCE).until(() -> steps.isTaskOpen(step));
        UUID another = steps.decideAnother(step);
        assertThat(steps.stuckTasks(step)).isEmpty();

        steps.age(step);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(steps.stuckTasks(step)).containsExactly(another));
        long before = steps.instanceKey(step);
        steps.restart(step);

        await().atMost(PATIENCE).until(() -> steps.instanceKey(step) != before && steps.instanceKey(step) != 0);
        assertThat(steps.stuckTasks(step)).isEmpty();
        steps.decide(step);
        await().atMost(PATIENCE).until(() -> steps.hasEndedInTheEngine(step));
    }

    @Test
    void isNotStuckOnWhatWasDecidedBeforeALostAnswerWasGivenAgain() {
        UUID step = steps.begin();
        await().atMost(PATIENCE).until(() -> steps.isTaskOpen(step));
        steps.decideAnother(step);
        steps.register(step, steps.instanceKey(step));
        steps.age(step);
        UUID later = steps.decideAnother(step);

        steps.age(step);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(steps.stuckTasks(step)).containsExactly(later));
        steps.decide(step);
        await().atMost(PATIENCE).until(() -> steps.hasEndedInTheEngine(step));
        await().atMost(PATIENCE).until(() -> steps.openCommands(step) == 0);
    }

    @Test
    void failsAnActAndATestInWhichAFactBreaksItsSchema() {
        assertThatThrownBy(() -> steps.openWithAText(Ids.next())).hasMessageContainingAll("task-opened", "/kind");

        assertThat(ToldFacts.takeViolations()).singleElement().asString().contains("task-opened", "/kind");
    }

    @Test
    void goesOnAfterAMessageThatTheEngineHasAlready() {
        UUID step = steps.begin();
        await().atMost(PATIENCE).until(() -> steps.isTaskOpen(step));
        steps.tellWhatNobodyWaitsFor(step);
        await().atMost(PATIENCE).until(() -> steps.isTold(step));

        steps.loseTheAnswer(step);
        steps.decide(step);

        await().atMost(PATIENCE).until(() -> steps.hasEndedInTheEngine(step));
        await().atMost(PATIENCE).until(() -> steps.openCommands(step) == 0);
    }

    @Test
    void restartsWhatRanInAnotherEngine() {
        UUID step = steps.begin();
        await().atMost(PATIENCE).until(() -> steps.isTaskOpen(step));
        steps.ranInAnotherEngine(step);

        steps.meetTheEngine();

        assertThat(steps.instanceKey(step)).isZero();
        assertThat(steps.openCommands(step)).isEqualTo(1);
    }

    @Test
    void startsAgainWhatAnotherEngineHadBegunButNeverRegistered() {
        UUID step = Ids.next();
        steps.failAt(step);
        steps.begin(step);
        await().atMost(PATIENCE).until(() -> steps.incidentsOf(step).size() == 1);
        await().atMost(PATIENCE).until(() -> steps.openCommands(step) == 0);

        steps.meetTheEngine();

        assertThat(steps.openCommands(step)).isEqualTo(1);
        long incident = steps.incidentsOf(step).getFirst().incidentKey();
        steps.succeedAt(step);
        steps.retry(incident);
        await().atMost(PATIENCE).until(() -> steps.isTaskOpen(step));
        steps.decide(step);
        await().atMost(PATIENCE).until(() -> steps.hasEndedInTheEngine(step));
    }

    @Test
    void asksNothingForWhatWasOverWhenItsEngineWasLost() {
        UUID step = steps.begin();
        await().atMost(PATIENCE).until(() -> steps.isTaskOpen(step));
        steps.decideAnother(step);
        steps.end(step);
        steps.ranInAnotherEngine(step);

        steps.meetTheEngine();

        assertThat(steps.openCommands(step)).isZero();
    }
}
