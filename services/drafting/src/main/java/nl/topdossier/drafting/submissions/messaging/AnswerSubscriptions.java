package nl.topdossier.drafting.submissions.messaging;

import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.LetterDispatched;
import nl.topdossier.contracts.signoff.LetterReturned;
import nl.topdossier.contracts.signoff.LetterSignedOff;
import nl.topdossier.contracts.signoff.RecallRefused;
import nl.topdossier.drafting.submissions.SubmissionAnswers;
import nl.topdossier.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What drafting listens to: the answers of approval and dispatch. */
@Configuration(proxyBeanMethods = false)
class AnswerSubscriptions {

    @Bean
    Subscription<LetterSignedOff> approvalSignedOff(SubmissionAnswers answers) {
        return Subscription.to(
                Topics.APPROVAL_SIGN_OFF,
                LetterSignedOff.class,
                fact -> answers.signedOff(fact.letterId(), fact.submissionId()));
    }

    @Bean
    Subscription<LetterReturned> approvalReturned(SubmissionAnswers answers) {
        return Subscription.to(Topics.APPROVAL_SIGN_OFF, LetterReturned.class, answers::returnedByApproval);
    }

    @Bean
    Subscription<RecallRefused> approvalRefusedRecall(SubmissionAnswers answers) {
        return Subscription.to(
                Topics.APPROVAL_SIGN_OFF,
                RecallRefused.class,
                fact -> answers.recallRefused(fact.letterId(), fact.recallId()));
    }

    @Bean
    Subscription<LetterReturned> dispatchReturned(SubmissionAnswers answers) {
        return Subscription.to(Topics.DISPATCH_DISPATCH, LetterReturned.class, answers::returnedByDispatch);
    }

    @Bean
    Subscription<RecallRefused> dispatchRefusedRecall(SubmissionAnswers answers) {
        return Subscription.to(
                Topics.DISPATCH_DISPATCH,
                RecallRefused.class,
                fact -> answers.recallRefused(fact.letterId(), fact.recallId()));
    }

    @Bean
    Subscription<LetterDispatched> dispatchDone(SubmissionAnswers answers) {
        return Subscription.to(
                Topics.DISPATCH_DISPATCH,
                LetterDispatched.class,
                fact -> answers.dispatched(fact.letterId(), fact.dispatchId()));
    }
}
