package nl.topdossier.portal.services;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads problem+json of a service. */
@Component
class ServiceRefusals {

    private final JsonMapper json;

    ServiceRefusals(JsonMapper json) {
        this.json = json;
    }

    void raise(HttpRequest request, ClientHttpResponse response) throws IOException {
        JsonNode problem = read(response.getBody().readAllBytes());
        String code = text(problem, "code");
        throw new ServiceRefusal(
                response.getStatusCode().value(),
                code == null ? "problem.http." + response.getStatusCode().value() : code,
                text(problem, "detail"),
                problem);
    }

    private @Nullable JsonNode read(byte[] body) {
        try {
            return body.length == 0 ? null : json.readTree(body);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static @Nullable String text(@Nullable JsonNode problem, String field) {
        JsonNode value = problem == null ? null : problem.get(field);
        return value == null || !value.isString() ? null : value.stringValue();
    }
}
