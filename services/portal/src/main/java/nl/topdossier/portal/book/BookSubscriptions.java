package nl.topdossier.portal.book;

import java.util.ArrayList;
import java.util.List;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.DispatchBlocked;
import nl.topdossier.contracts.dispatch.DispatchReleased;
import nl.topdossier.contracts.dispatch.DispatchUndone;
import nl.topdossier.contracts.dispatch.HandOverFailed;
import nl.topdossier.contracts.dispatch.HandedOver;
import nl.topdossier.contracts.dispatch.KamerstukNumbered;
import nl.topdossier.contracts.dispatch.LetterDispatched;
import nl.topdossier.contracts.dispatch.ReceiptConfirmed;
import nl.topdossier.contracts.letter.LetterDeadlineSet;
import nl.topdossier.contracts.letter.LetterOpened;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.letter.LetterWithdrawn;
import nl.topdossier.contracts.letter.VersionSaved;
import nl.topdossier.contracts.signoff.LetterReturned;
import nl.topdossier.contracts.signoff.LetterSignedOff;
import nl.topdossier.contracts.signoff.SignOffGiven;
import nl.topdossier.contracts.signoff.SignOffReturned;
import nl.topdossier.contracts.signoff.SignOffRoundOpened;
import nl.topdossier.contracts.task.DeadlineNear;
import nl.topdossier.contracts.task.DeadlinePassed;
import nl.topdossier.contracts.task.ProcessRegistered;
import nl.topdossier.contracts.task.TaskClaimed;
import nl.topdossier.contracts.task.TaskClosed;
import nl.topdossier.contracts.task.TaskDeadlineMoved;
import nl.topdossier.contracts.task.TaskOpened;
import nl.topdossier.messaging.Subscription;
import nl.topdossier.messaging.SubscriptionGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which facts change the books. */
@Configuration(proxyBeanMethods = false)
class BookSubscriptions {

    @Bean
    SubscriptionGroup whatServicesTellOfTasks(TaskBook tasks, ProcessBook processes, Notices notices) {
        List<Subscription<?>> all = new ArrayList<>();
        for (String service : List.of("drafting", "approval", "dispatch")) {
            String topic = Topics.tasks(service);
            all.add(Subscription.to(topic, TaskOpened.class, fact -> tasks.opened(service, fact)));
            all.add(Subscription.to(topic, TaskClosed.class, tasks::closed));
            all.add(Subscription.to(topic, TaskClaimed.class, tasks::claimed));
            all.add(Subscription.to(topic, TaskDeadlineMoved.class, tasks::moved));
            all.add(Subscription.to(topic, DeadlineNear.class, notices::near));
            all.add(Subscription.to(topic, DeadlinePassed.class, notices::passed));
            all.add(Subscription.to(
                    Topics.processes(service), ProcessRegistered.class, fact -> processes.registered(service, fact)));
        }
        return new SubscriptionGroup(all);
    }

    @Bean
    SubscriptionGroup whatDraftingTells(LetterBook letters) {
        String topic = Topics.DRAFTING_LETTER;
        return new SubscriptionGroup(List.of(
                Subscription.to(topic, LetterOpened.class, fact -> letters.stale(fact.letterId())),
                Subscription.to(topic, VersionSaved.class, fact -> letters.stale(fact.letterId())),
                Subscription.to(topic, LetterSubmitted.class, fact -> {
                    letters.stage(fact.letterId(), BookedStage.SUBMITTED);
                    letters.submission(fact.letterId(), fact.submissionId());
                }),
                Subscription.to(
                        topic, LetterWithdrawn.class, fact -> letters.stage(fact.letterId(), BookedStage.WITHDRAWN)),
                Subscription.to(
                        topic, LetterDeadlineSet.class, fact -> letters.deadline(fact.letterId(), fact.deadline()))));
    }

    @Bean
    SubscriptionGroup whatApprovalTells(LetterBook letters) {
        String topic = Topics.APPROVAL_SIGN_OFF;
        return new SubscriptionGroup(List.of(
                Subscription.to(
                        topic,
                        SignOffRoundOpened.class,
                        fact -> letters.stage(
                                fact.letterId(), BookedStage.valueOf(fact.kind().name()))),
                Subscription.to(topic, SignOffGiven.class, fact -> letters.touched(fact.letterId())),
                Subscription.to(topic, SignOffReturned.class, fact -> letters.touched(fact.letterId())),
                Subscription.to(topic, LetterReturned.class, fact -> returned(letters, fact)),
                Subscription.to(
                        topic, LetterSignedOff.class, fact -> letters.stage(fact.letterId(), BookedStage.READY))));
    }

    @Bean
    SubscriptionGroup whatDispatchTells(LetterBook letters) {
        String topic = Topics.DISPATCH_DISPATCH;
        return new SubscriptionGroup(List.of(
                Subscription.to(
                        topic, DispatchBlocked.class, fact -> letters.blocked(fact.letterId(), fact.findings())),
                Subscription.to(
                        topic,
                        DispatchReleased.class,
                        fact -> letters.stage(fact.letterId(), BookedStage.HANDING_OVER)),
                Subscription.to(topic, DispatchUndone.class, fact -> letters.stage(fact.letterId(), BookedStage.READY)),
                Subscription.to(topic, HandedOver.class, fact -> letters.touched(fact.letterId())),
                Subscription.to(topic, HandOverFailed.class, fact -> letters.touched(fact.letterId())),
                Subscription.to(topic, ReceiptConfirmed.class, fact -> letters.touched(fact.letterId())),
                Subscription.to(topic, KamerstukNumbered.class, fact -> letters.touched(fact.letterId())),
                Subscription.to(topic, LetterReturned.class, fact -> returned(letters, fact)),
                Subscription.to(
                        topic,
                        LetterDispatched.class,
                        fact -> letters.stage(fact.letterId(), BookedStage.DISPATCHED))));
    }

    private static void returned(LetterBook letters, LetterReturned fact) {
        letters.stage(
                fact.letterId(),
                switch (fact.cause()) {
                    case RECALLED -> BookedStage.DRAFT;
                    case RETURNED, BLOCKED -> BookedStage.RETURNED;
                    case WITHDRAWN -> BookedStage.WITHDRAWN;
                });
    }
}
