package nl.topdossier.logistics.work;

import static nl.topdossier.logistics.Logistics.aSummit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.calendar.Deadline;
import nl.topdossier.calendar.WarningPlan;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.signoff.Capacity;
import nl.topdossier.contracts.signoff.OfficeHoldingRecorded;
import nl.topdossier.contracts.signoff.OfficeRegistered;
import nl.topdossier.contracts.task.DeadlineNear;
import nl.topdossier.contracts.task.DeadlinePassed;
import nl.topdossier.logistics.Logistics;
import nl.topdossier.logistics.LogisticsOnControlledClock;
import nl.topdossier.logistics.MovableClock;
import nl.topdossier.logistics.templates.DayRule;
import nl.topdossier.messaging.Ids;
import nl.topdossier.testsupport.ControlledClockBroker;
import nl.topdossier.testsupport.EngineTimers;
import nl.topdossier.testsupport.FactsOnKafka;
import nl.topdossier.testsupport.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A summit moved by a week, shortened by a day, cancelled, with work running, done and overdue, on an engine whose clock is
 * moved: dates, tasks and timers are those that count now. The dossier runs, the journey is done, the delegation is overdue.
 */
@LogisticsOnControlledClock
class WorkTimeTravelIT {

    private static final DayRule EVALUATED = DayRule.parse("60 calendar days after last day");

    @Autowired
    Logistics logistics;

    @Autowired
    FactsOnKafka told;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final EngineTimers timers = new EngineTimers();

    @Test
    void aSummitMovedByAWeekWarnsAWeekLater() {
        whoIsCalledFor("DGPZ");
        UUID summit = underWay();
        WorkTask running = row(summit, "dossier");
        WorkTask done = row(summit, "travel");
        WorkTask overdue = row(summit, "delegation");
        WarningPlan former = WorkDeadlines.plan(running);
        LocalDate first = firstDay(summit);

        logistics.move(summit, first.plusWeeks(1), first.plusWeeks(1).plusDays(2));

        WarningPlan plan = WorkDeadlines.plan(row(summit, "dossier"));
        WarningPlan again = WorkDeadlines.plan(row(summit, "delegation"));
        assertThat(plan.passed()).isEqualTo(former.passed().plus(Duration.ofDays(7)));
        assertThat(row(summit, "delegation").dueDay())
                .isEqualTo(overdue.dueDay().plusWeeks(1));
        assertThat(row(summit, "travel").dueDay()).isEqualTo(done.dueDay());
        assertThat(taskDeadline(running)).isEqualTo(plan.passed());
        assertThat(taskDeadline(overdue)).isEqualTo(again.passed());
        assertThat(openTasks(done)).isEmpty();
        awaitTimers(running, moments(former, plan));
        awaitTimers(overdue, moments(again));
        assertThat(timers.running(instance(done))).isEmpty();

        travelTo(again.passed());
        awaitLastWarning(overdue, "DeadlinePassed", 2);
        travelTo(former.passed());
        awaitWentOff(running, former.passed());
        assertThat(told.warnings(running.workTaskId())).isEmpty();
        travelTo(plan.twoDaysBefore());
        awaitWarnings(running, "DeadlineNear");
        travelTo(plan.oneDayBefore());
        awaitWarnings(running, "DeadlineNear", "DeadlineNear");
        travelTo(plan.passed());
        awaitWarnings(running, "DeadlineNear", "DeadlineNear", "DeadlinePassed");
        // First the office, then whom it has listed, but never another minister.
        assertThat(told.of(DeadlineNear.class, running.workTaskId()))
                .extracting(DeadlineNear::contacts)
                .containsExactly(List.of(), List.of(People.KAREL));
        assertThat(told.of(DeadlinePassed.class, running.workTaskId()))
                .extracting(DeadlinePassed::contacts)
                .containsExactly(List.of(People.KAREL));
        assertThat(told.warnings(done.workTaskId())).isEmpty();
        assertThat(row(summit, "dossier").state()).isEqualTo(WorkState.STARTED);
    }

    @Test
    void aSummitShortenedByADayWarnsADayEarlierOfWhatComesAfterIt() {
        UUID summit = underWay();
        WorkTask overdue = row(summit, "delegation");
        complete(summit, "accreditation");
        complete(summit, "dossier");
        WorkTask running = row(summit, "evaluation");
        logistics.awaitEngineFollowed(running.workTaskId());
        WorkTask done = row(summit, "dossier");
        WarningPlan former = WorkDeadlines.plan(running);
        LocalDate first = firstDay(summit);

        logistics.move(summit, first, first.plusDays(1));

        WarningPlan plan = WorkDeadlines.plan(row(summit, "evaluation"));
        assertThat(plan.passed()).isBefore(former.passed());
        assertThat(row(summit, "evaluation").dueDay()).isEqualTo(EVALUATED.on(first, first.plusDays(1)));
        assertThat(row(summit, "delegation").dueDay()).isEqualTo(overdue.dueDay());
        assertThat(row(summit, "dossier").dueDay()).isEqualTo(done.dueDay());
        assertThat(taskDeadline(running)).isEqualTo(plan.passed());
        assertThat(taskDeadline(overdue)).isEqualTo(overdue.deadline());
        awaitTimers(running, moments(former, plan));
        assertThat(timers.running(instance(done))).isEmpty();

        travelTo(plan.passed());
        awaitLastWarning(running, "DeadlinePassed", 1);
        List<String> warned = told.warnings(running.workTaskId());
        travelTo(former.passed());
        awaitWentOff(running, former.passed());
        assertThat(told.warnings(running.workTaskId())).isEqualTo(warned);
        assertThat(told.warnings(done.workTaskId())).isEmpty();
        awaitLastWarning(overdue, "DeadlinePassed", 1);
    }

    @Test
    void aCancelledSummitLeavesNoTaskAndNoTimer() {
        UUID summit = underWay();
        WorkTask running = row(summit, "dossier");
        WorkTask done = row(summit, "travel");
        WorkTask overdue = row(summit, "delegation");
        List<String> warned = told.warnings(overdue.workTaskId());
        awaitTimers(running, moments(WorkDeadlines.plan(running)));

        logistics
                .coen()
                .ifMatch(logistics.summit(summit).get("version").asLong())
                .post("/v1/summits/" + summit + "/cancellation", Map.of("reason", "Geen doorgang."))
                .expect(200);

        for (WorkTask task : List.of(running, overdue)) {
            assertThat(row(summit, task.key()).state()).isEqualTo(WorkState.CANCELLED);
            assertThat(openTasks(task)).isEmpty();
            logistics.awaitProcessEnded(task.workTaskId());
            awaitTimers(task, List.of());
        }
        assertThat(row(summit, "evaluation").state()).isEqualTo(WorkState.CANCELLED);
        assertThat(row(summit, "travel").state()).isEqualTo(WorkState.DONE);
        travelTo(running.deadline().plus(Duration.ofDays(90)));
        assertThat(told.warnings(running.workTaskId())).isEmpty();
        assertThat(told.warnings(done.workTaskId())).isEmpty();
        assertThat(told.warnings(overdue.workTaskId())).isEqualTo(warned);
        assertThat(timers.wentOff(instance(running))).isEmpty();
    }

    /** A summit in twenty days: its dossier is being made, the journey is booked, and the delegation should have been known. */
    private UUID underWay() {
        LocalDate first = aFirstDay();
        UUID summit = logistics.planned(aSummit("ATTENDING", first, first.plusDays(2)));
        logistics
                .coen()
                .post("/v1/summits/" + summit + "/work", Map.of("template", "attending", "version", 1))
                .expect(200);
        act(summit, "delegation", "results/1/delivery", Map.of());
        act(summit, "dossier", "start", Map.of());
        for (String key : List.of("dossier", "travel", "delegation")) {
            logistics.awaitEngineFollowed(row(summit, key).workTaskId());
        }
        complete(summit, "travel");
        WorkTask late = row(summit, "delegation");
        travelTo(late.deadline());
        awaitLastWarning(late, "DeadlinePassed", 1);
        logistics.awaitProcessEnded(row(summit, "travel").workTaskId());
        return summit;
    }

    /** One with which a shorter summit is evaluated on an earlier working day. */
    private LocalDate aFirstDay() {
        return Stream.iterate(today().plusDays(41), day -> day.plusDays(1))
                .filter(day -> EVALUATED.on(day, day.plusDays(1)).isBefore(EVALUATED.on(day, day.plusDays(2))))
                .findFirst()
                .orElseThrow();
    }

    private void whoIsCalledFor(String office) {
        logistics.isTold(
                Topics.APPROVAL_OFFICE,
                new OfficeHoldingRecorded(
                        "BZ", Ids.next(), People.MINISTER_BZ, Capacity.HOLDER, LocalDate.of(2020, 1, 1), null));
        logistics.isTold(Topics.APPROVAL_OFFICE, new OfficeRegistered("BZ", true, List.of()));
        logistics.isTold(
                Topics.APPROVAL_OFFICE, new OfficeRegistered(office, false, List.of(People.MINISTER_BZ, People.KAREL)));
        await().atMost(Logistics.PATIENCE)
                .until(() -> jdbc.sql("select count(*) from office_escalation where office_id in ('BZ', 'DGPZ')")
                                        .query(Long.class)
                                        .single()
                                == 2
                        && jdbc.sql("select count(*) from office_holding where office_id = 'BZ'")
                                        .query(Long.class)
                                        .single()
                                == 1);
    }

    private void complete(UUID summit, String key) {
        act(summit, key, "completion", Map.of("text", "Klaar.", "override", "Het ging in een andere volgorde."));
    }

    private void act(UUID summit, String key, String act, Map<String, ?> body) {
        WorkTask task = row(summit, key);
        var request = new HashMap<String, Object>(body);
        request.put("day", today().toString());
        logistics
                .coen()
                .ifMatch(task.rowVersion())
                .post("/v1/work-tasks/" + task.workTaskId() + "/" + act, request)
                .expect(200);
    }

    private WorkTask row(UUID summit, String key) {
        return jdbc.sql("select * from work_task where summit_id = :summit and key = :key")
                .param("summit", summit)
                .param("key", key)
                .query(WorkTask.class)
                .single();
    }

    private LocalDate firstDay(UUID summit) {
        return LocalDate.parse(logistics.summit(summit).get("firstDay").asString());
    }

    private List<UUID> openTasks(WorkTask work) {
        return logistics.openTasks(work.workTaskId(), WorkKinds.DO);
    }

    private Instant taskDeadline(WorkTask work) {
        return jdbc.sql("select deadline from task where letter_id = :work and closed_at is null")
                .param("work", work.workTaskId())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private long instance(WorkTask work) {
        return logistics.count("select instance_key from process_instance where business_key = :id", work.workTaskId());
    }

    /** The moments of these plans that are to come. */
    private List<Instant> moments(WarningPlan... plans) {
        return Arrays.stream(plans)
                .flatMap(plan -> Stream.of(plan.twoDaysBefore(), plan.oneDayBefore(), plan.passed()))
                .filter(moment -> moment.isAfter(clock.instant()))
                .sorted()
                .toList();
    }

    private void awaitTimers(WorkTask work, List<Instant> expected) {
        await().atMost(Logistics.PATIENCE)
                .untilAsserted(() -> assertThat(timers.running(instance(work))).isEqualTo(expected));
    }

    /** The timer of this moment went off. */
    private void awaitWentOff(WorkTask work, Instant moment) {
        await().atMost(Logistics.PATIENCE)
                .untilAsserted(() -> assertThat(timers.wentOff(instance(work))).contains(moment));
    }

    private void awaitWarnings(WorkTask work, String... names) {
        await().atMost(Logistics.PATIENCE)
                .untilAsserted(
                        () -> assertThat(told.warnings(work.workTaskId())).containsExactly(names));
    }

    /** The last warning is this one, which was given this many times in all. */
    private void awaitLastWarning(WorkTask work, String name, int times) {
        await().atMost(Logistics.PATIENCE)
                .untilAsserted(() -> assertThat(told.warnings(work.workTaskId()))
                        .endsWith(name)
                        .filteredOn(name::equals)
                        .hasSize(times));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
    }

    /** To a minute after this moment, in the engine and in the service. */
    private void travelTo(Instant moment) {
        Duration by = Duration.between(clock.instant(), moment).plus(Duration.ofMinutes(1));
        if (by.isPositive()) {
            clock.forward(by);
            ControlledClockBroker.withExporter().forward(by);
        }
    }
}
