package nl.topdossier.portal.book;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.SummitFact;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.summit.BudgetLineRecorded;
import nl.topdossier.contracts.summit.FigureRecorded;
import nl.topdossier.contracts.summit.LetterTimetableSet;
import nl.topdossier.contracts.summit.SummitCancelled;
import nl.topdossier.contracts.summit.SummitClosed;
import nl.topdossier.contracts.summit.SummitDatesChanged;
import nl.topdossier.contracts.summit.SummitPlanned;
import nl.topdossier.contracts.summit.WorkResultDelivered;
import nl.topdossier.contracts.summit.WorkTaskAssigned;
import nl.topdossier.contracts.summit.WorkTaskCancelled;
import nl.topdossier.contracts.summit.WorkTaskCompleted;
import nl.topdossier.contracts.summit.WorkTaskMoved;
import nl.topdossier.contracts.summit.WorkTaskPlanned;
import nl.topdossier.contracts.summit.WorkTaskReady;
import nl.topdossier.contracts.summit.WorkTaskStarted;
import nl.topdossier.messaging.Subscription;
import nl.topdossier.messaging.SubscriptionGroup;
import nl.topdossier.portal.live.Change;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which facts about summits and their work make open pages look again; the portal keeps nothing of them. */
@Configuration(proxyBeanMethods = false)
class SummitSubscriptions {

    @Bean
    SubscriptionGroup whatLogisticsTellsOfSummits(Changes changes) {
        return new SubscriptionGroup(List.of(
                summit(SummitPlanned.class, changes),
                summit(SummitDatesChanged.class, changes),
                summit(SummitCancelled.class, changes),
                summit(SummitClosed.class, changes),
                summit(LetterTimetableSet.class, changes)));
    }

    @Bean
    SubscriptionGroup whatLogisticsTellsOfWork(Changes changes) {
        return new SubscriptionGroup(List.of(
                to(Topics.LOGISTICS_WORK_TASK, WorkTaskPlanned.class, WorkTaskPlanned::summitId, changes),
                to(Topics.LOGISTICS_WORK_TASK, WorkTaskReady.class, WorkTaskReady::summitId, changes),
                to(Topics.LOGISTICS_WORK_TASK, WorkTaskStarted.class, WorkTaskStarted::summitId, changes),
                to(Topics.LOGISTICS_WORK_TASK, WorkResultDelivered.class, WorkResultDelivered::summitId, changes),
                to(Topics.LOGISTICS_WORK_TASK, WorkTaskAssigned.class, WorkTaskAssigned::summitId, changes),
                to(Topics.LOGISTICS_WORK_TASK, WorkTaskMoved.class, WorkTaskMoved::summitId, changes),
                to(Topics.LOGISTICS_WORK_TASK, WorkTaskCompleted.class, WorkTaskCompleted::summitId, changes),
                to(Topics.LOGISTICS_WORK_TASK, WorkTaskCancelled.class, WorkTaskCancelled::summitId, changes)));
    }

    @Bean
    SubscriptionGroup whatLogisticsTellsOfFigures(Changes changes) {
        return new SubscriptionGroup(
                List.of(to(Topics.LOGISTICS_FIGURE, FigureRecorded.class, FigureRecorded::summitId, changes)));
    }

    @Bean
    SubscriptionGroup whatLogisticsTellsOfMoney(Changes changes) {
        return new SubscriptionGroup(List.of(
                to(Topics.LOGISTICS_BUDGET_LINE, BudgetLineRecorded.class, BudgetLineRecorded::summitId, changes)));
    }

    private static <F extends SummitFact> Subscription<F> summit(Class<F> fact, Changes changes) {
        return to(Topics.LOGISTICS_SUMMIT, fact, SummitFact::summitId, changes);
    }

    private static <F extends Fact> Subscription<F> to(
            String topic, Class<F> fact, Function<? super F, UUID> summit, Changes changes) {
        return Subscription.to(topic, fact, told -> changes.afterCommit(Change.ofSummit(summit.apply(told))));
    }
}
