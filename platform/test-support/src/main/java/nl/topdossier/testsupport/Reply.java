package nl.topdossier.testsupport;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service under test answered. */
public final class Reply {

    private final MockHttpServletResponse response;
    private final JsonMapper json;

    Reply(MockHttpServletResponse response, JsonMapper json) {
        this.response = response;
        this.json = json;
    }

    public int status() {
        return response.getStatus();
    }

    public @Nullable String header(String name) {
        return response.getHeader(name);
    }

    public byte[] bytes() {
        return response.getContentAsByteArray();
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return json.readTree(text());
    }

    public Reply expect(int status) {
        if (status() != status) {
            throw new AssertionError("Expected " + status + ", but was " + status() + ": " + text());
        }
        return this;
    }

    /** The same for a refusal with this code. */
    public Reply expect(int status, String code) {
        expect(status);
        if (!code.equals(json().path("code").asString())) {
            throw new AssertionError("Expected " + code + ", but was: " + text());
        }
        return this;
    }
}
