package nl.topdossier.dispatch.content.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.topdossier.dispatch.content.Ledger;
import nl.topdossier.dispatch.content.LedgerDoesNotAnswer;
import nl.topdossier.dispatch.content.LinkedItem;
import nl.topdossier.security.ServiceCalls;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks commitments over its REST interface. */
@Component
class CommitmentsLedger implements Ledger {

    private static final ParameterizedTypeReference<List<LinkedItem>> ITEMS = new ParameterizedTypeReference<>() {};

    private final RestClient commitments;

    CommitmentsLedger(ServiceCalls calls, @Value("${topdossier.services.commitments.url}") String url) {
        this.commitments = calls.to(url);
    }

    @Override
    public List<LinkedItem> linkedWith(UUID letterId) {
        try {
            return Objects.requireNonNull(commitments
                    .get()
                    .uri("/v1/letters/{letterId}/linked-items", letterId)
                    .retrieve()
                    .body(ITEMS));
        } catch (RestClientException e) {
            throw new LedgerDoesNotAnswer(e);
        }
    }
}
