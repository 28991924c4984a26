package nl.topdossier.drafting.planning.web;

import java.util.Objects;
import java.util.UUID;
import nl.topdossier.drafting.planning.PlanSource;
import nl.topdossier.drafting.planning.SummitPlan;
import nl.topdossier.security.ServiceCalls;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Asks logistics over its REST interface. */
@Component
class LogisticsPlanSource implements PlanSource {

    private final RestClient logistics;

    LogisticsPlanSource(ServiceCalls calls, @Value("${topdossier.services.logistics.url}") String url) {
        this.logistics = calls.to(url);
    }

    @Override
    public SummitPlan of(UUID summitId) {
        return Objects.requireNonNull(logistics
                .get()
                .uri("/v1/summits/{summitId}/letter-plan", summitId)
                .retrieve()
                .body(SummitPlan.class));
    }
}
