package nl.topdossier.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The endpoints of a service, as "GET /v1/things/{thingId}", and the roles that each lets in. An endpoint that is not in the
 * table fails, and so does one that lets in somebody else or answers with an error of its own.
 */
public final class EndpointTable {

    /** What stands in a path that is no id. */
    private static final Map<String, String> WORDS =
            Map.of("{kind}", "REPORT", "{position}", "1", "{incidentKey}", "1");

    private final MockMvc rest;
    private final Map<String, Set<String>> may;

    public EndpointTable(MockMvc rest, Map<String, Set<String>> may) {
        this.rest = rest;
        this.may = may;
    }

    /** Nothing that the service offers is missing here, and nothing is here that it does not offer. */
    public void isComplete(Collection<RequestMappingHandlerMapping> mappings) {
        Set<String> found = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path)))
                .filter(endpoint -> endpoint.contains(" /v1/") && !endpoint.contains("/v1/openapi"))
                .collect(Collectors.toSet());

        assertThat(new TreeSet<>(found)).isEqualTo(new TreeSet<>(may.keySet()));
    }

    /** Each of these roles is let in where the table says so, and nowhere else; {@code as} gives a request to a role. */
    public void holdsFor(
            Collection<String> roles, BiFunction<MockHttpServletRequestBuilder, String, RequestBuilder> as) {
        may.forEach((endpoint, allowed) -> roles.forEach(role -> {
            int status = status(as.apply(filled(endpoint), role));
            assertThat(status == 403).as("%s by %s: %d", endpoint, role, status).isNotEqualTo(allowed.contains(role));
            assertThat(status).as("%s by %s", endpoint, role).isLessThan(500);
        }));
    }

    /** Nobody is let in without a token. */
    public void isClosedWithoutToken() {
        may.keySet()
                .forEach(endpoint ->
                        assertThat(status(filled(endpoint))).as(endpoint).isEqualTo(401));
    }

    private int status(RequestBuilder asked) {
        try {
            return rest.perform(asked).andReturn().getResponse().getStatus();
        } catch (Exception e) {
            throw new AssertionError("Expected an answer, but the request failed", e);
        }
    }

    private static MockHttpServletRequestBuilder filled(String endpoint) {
        String[] parts = endpoint.split(" ");
        String path = parts[1];
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            path = path.replace(word.getKey(), word.getValue());
        }
        String id = UUID.randomUUID().toString();
        return request(HttpMethod.valueOf(parts[0]), path.replaceAll("\\{[A-Za-z0-9]+}", id));
    }
}
