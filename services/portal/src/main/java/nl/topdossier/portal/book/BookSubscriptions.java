package nl.topdossier.portal.book;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.topdossier.contracts.LetterFact;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.DispatchBlocked;
import nl.topdossier.contracts.dispatch.DispatchReleased;
import nl.topdossier.contracts.dispatch.DispatchUndone;
import nl.topdossier.contracts.dispatch.HandOverFailed;
import nl.topdossier.contracts.dispatch.HandedOver;
import nl.topdossier.contracts.dispatch.KamerstukNumbered;
import nl.topdossier.contracts.dispatch.LetterDispatched;
import nl.topdossier.contracts.dispatch.ReceiptConfirmed;
import nl.topdossier.contracts.dispatch.ReceiptOverdue;
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
import nl.topdossier.contracts.signoff.SignOffTakenBack;
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

    private static final String LOGISTICS = "logistics";

    @Bean
    SubscriptionGroup whatServicesTellOfTasks(
            TaskBook tasks, SubjectCards subjects, ProcessBook processes, Notices notices) {
        List<Subscription<?>> all = new ArrayList<>();
        for (String service : List.of("drafting", "approval", "dispatch", LOGISTICS)) {
            String topic = Topics.tasks(service);
            all.add(Subscription.to(topic, TaskOpened.class, fact -> {
                tasks.opened(service, fact);
                if (service.equals(LOGISTICS)) {
                    subjects.opened(fact.letterId(), fact.kind());
                }
            }));
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
                Subscription.dated(topic, LetterOpened.class, (fact, at) -> letters.stale(fact.letterId(), at)),
                Subscription.dated(topic, VersionSaved.class, (fact, at) -> letters.stale(fact.letterId(), at)),
                Subscription.dated(topic, LetterSubmitted.class, (fact, at) -> {
                    letters.stage(fact.letterId(), BookedStage.SUBMITTED, at);
                    letters.submission(fact.letterId(), fact.submissionId());
                }),
                to(topic, LetterWithdrawn.class, letters, BookedStage.WITHDRAWN),
                Subscription.dated(
                        topic,
                        LetterDeadlineSet.class,
                        (fact, at) -> letters.deadline(fact.letterId(), fact.deadline(), at))));
    }

    @Bean
    SubscriptionGroup whatApprovalTells(LetterBook letters) {
        String topic = Topics.APPROVAL_SIGN_OFF;
        return new SubscriptionGroup(List.of(
                Subscription.dated(
                        topic,
                        SignOffRoundOpened.class,
                        (fact, at) -> letters.stage(
                                fact.letterId(), BookedStage.valueOf(fact.kind().name()), at)),
                Subscription.to(topic, SignOffGiven.class, fact -> letters.touched(fact.letterId())),
                Subscription.to(topic, SignOffReturned.class, fact -> letters.touched(fact.letterId())),
                Subscription.to(topic, SignOffTakenBack.class, fact -> letters.touched(fact.letterId())),
                Subscription.dated(topic, LetterReturned.class, (fact, at) -> returned(letters, fact, at)),
                to(topic, LetterSignedOff.class, letters, BookedStage.READY)));
    }

    @Bean
    SubscriptionGroup whatDispatchTells(LetterBook letters, HouseBook houses) {
        String topic = Topics.DISPATCH_DISPATCH;
        return new SubscriptionGroup(List.of(
                Subscription.dated(
                        topic,
                        DispatchBlocked.class,
                        (fact, at) -> letters.blocked(fact.letterId(), fact.findings(), at)),
                to(topic, DispatchReleased.class, letters, BookedStage.HANDING_OVER),
                to(topic, DispatchUndone.class, letters, BookedStage.READY),
                Subscription.dated(
                        topic,
                        HandedOver.class,
                        (fact, at) -> houses.moved(
                                fact.letterId(), fact.handOverId(), fact.house(), BookedHouse.State.HANDED_OVER, at)),
                Subscription.dated(
                        topic,
                        HandOverFailed.class,
                        (fact, at) -> houses.moved(
                                fact.letterId(), fact.handOverId(), fact.house(), BookedHouse.State.FAILED, at)),
                Subscription.dated(
                        topic,
                        ReceiptOverdue.class,
                        (fact, at) -> houses.moved(
                                fact.letterId(), fact.handOverId(), fact.house(), BookedHouse.State.OVERDUE, at)),
                Subscription.dated(
                        topic,
                        ReceiptConfirmed.class,
                        (fact, at) -> houses.moved(
                                fact.letterId(), fact.handOverId(), fact.house(), BookedHouse.State.RECEIVED, at)),
                Subscription.to(topic, KamerstukNumbered.class, fact -> letters.touched(fact.letterId())),
                Subscription.dated(topic, LetterReturned.class, (fact, at) -> returned(letters, fact, at)),
                to(topic, LetterDispatched.class, letters, BookedStage.DISPATCHED)));
    }

    private static <F extends LetterFact> Subscription<F> to(
            String topic, Class<F> fact, LetterBook letters, BookedStage stage) {
        return Subscription.dated(topic, fact, (told, at) -> letters.stage(told.letterId(), stage, at));
    }

    private static void returned(LetterBook letters, LetterReturned fact, Instant at) {
        BookedStage stage = switch (fact.cause()) {
            case RECALLED -> BookedStage.DRAFT;
            case RETURNED, BLOCKED -> BookedStage.RETURNED;
            case WITHDRAWN -> BookedStage.WITHDRAWN;
        };
        letters.stage(fact.letterId(), stage, at);
    }
}
