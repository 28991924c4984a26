package nl.topdossier.dispatch.content.web;

import java.util.Objects;
import java.util.UUID;
import nl.topdossier.dispatch.content.LetterFacts;
import nl.topdossier.dispatch.content.LetterSource;
import nl.topdossier.security.ServiceCalls;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Asks drafting over its REST interface. */
@Component
class DraftingLetterSource implements LetterSource {

    private static final String VERSION = "/v1/letters/{letterId}/versions/{version}";

    private final RestClient drafting;

    DraftingLetterSource(ServiceCalls calls, @Value("${topdossier.services.drafting.url}") String url) {
        this.drafting = calls.to(url);
    }

    @Override
    public LetterFacts facts(UUID letterId, int version) {
        return Objects.requireNonNull(drafting.get()
                .uri(VERSION + "/dispatch-facts", letterId, version)
                .retrieve()
                .body(LetterFacts.class));
    }

    @Override
    public byte[] file(UUID letterId, int version, String part) {
        return Objects.requireNonNull(drafting.get()
                .uri(VERSION + "/files/{part}", letterId, version, part)
                .retrieve()
                .body(byte[].class));
    }
}
