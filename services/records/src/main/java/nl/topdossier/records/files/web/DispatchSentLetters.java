package nl.topdossier.records.files.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.topdossier.records.files.SentLetters;
import nl.topdossier.records.files.SentPart;
import nl.topdossier.security.ServiceCalls;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Asks dispatch, as this service. */
@Component
class DispatchSentLetters implements SentLetters {

    private static final ParameterizedTypeReference<List<SentPart>> PARTS = new ParameterizedTypeReference<>() {};

    private final RestClient dispatch;

    DispatchSentLetters(ServiceCalls calls, @Value("${topdossier.services.dispatch.url}") String url) {
        this.dispatch = calls.to(url);
    }

    @Override
    public List<SentPart> parts(UUID dispatchId) {
        return Objects.requireNonNull(dispatch.get()
                .uri("/v1/dispatches/{dispatchId}/parts", dispatchId)
                .retrieve()
                .body(PARTS));
    }

    @Override
    public byte[] bytes(UUID dispatchId, String name) {
        byte[] bytes = dispatch.get()
                .uri("/v1/dispatches/{dispatchId}/parts/{name}", dispatchId, name)
                .retrieve()
                .body(byte[].class);
        return bytes == null ? new byte[0] : bytes;
    }
}
