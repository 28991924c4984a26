package nl.topdossier.records.audit.messaging;

import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.audit.AuditEntryRecorded;
import nl.topdossier.messaging.Subscription;
import nl.topdossier.records.audit.AuditIntake;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The chains that records checks: one topic per service, its own included. */
@Configuration(proxyBeanMethods = false)
class AuditSubscriptions {

    @Bean
    Subscription<AuditEntryRecorded> draftingAudit(AuditIntake intake) {
        return of("drafting", intake);
    }

    @Bean
    Subscription<AuditEntryRecorded> approvalAudit(AuditIntake intake) {
        return of("approval", intake);
    }

    @Bean
    Subscription<AuditEntryRecorded> dispatchAudit(AuditIntake intake) {
        return of("dispatch", intake);
    }

    @Bean
    Subscription<AuditEntryRecorded> recordsAudit(AuditIntake intake) {
        return of("records", intake);
    }

    @Bean
    Subscription<AuditEntryRecorded> logisticsAudit(AuditIntake intake) {
        return of("logistics", intake);
    }

    @Bean
    Subscription<AuditEntryRecorded> commitmentsAudit(AuditIntake intake) {
        return of("commitments", intake);
    }

    private static Subscription<AuditEntryRecorded> of(String service, AuditIntake intake) {
        return Subscription.to(Topics.audit(service), AuditEntryRecorded.class, entry -> intake.take(service, entry));
    }
}
