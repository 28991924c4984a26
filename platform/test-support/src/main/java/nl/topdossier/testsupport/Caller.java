package nl.topdossier.testsupport;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/** A person, a House or another service at the interface of the service under test; English is spoken. */
public class Caller {

    private final MockMvc mvc;
    private final JsonMapper json;
    private final @Nullable RequestPostProcessor token;
    private final @Nullable Long ifMatch;

    /** Somebody who carries this token; nobody has none. */
    protected Caller(MockMvc mvc, JsonMapper json, @Nullable RequestPostProcessor token, @Nullable Long ifMatch) {
        this.mvc = mvc;
        this.json = json;
        this.token = token;
        this.ifMatch = ifMatch;
    }

    /** A person with these roles, logged in by a strong means. */
    public static Caller as(MockMvc mvc, JsonMapper json, UUID person, String... roles) {
        return new Caller(mvc, json, tokenOf(person, roles), null);
    }

    /** Somebody who is not logged in. */
    public static Caller nobody(MockMvc mvc, JsonMapper json) {
        return new Caller(mvc, json, null, null);
    }

    /** What a person with these roles carries. */
    protected static RequestPostProcessor tokenOf(UUID person, String... roles) {
        return jwt().jwt(token -> token.subject(person.toString()).claim("acr", "high"))
                .authorities(Arrays.stream(roles)
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toArray(SimpleGrantedAuthority[]::new));
    }

    /** The same, who saw this version. */
    public Caller ifMatch(long version) {
        return new Caller(mvc, json, token, version);
    }

    public Reply get(String path) {
        return call(HttpMethod.GET, path, null);
    }

    public Reply post(String path, Object body) {
        return call(HttpMethod.POST, path, body);
    }

    public Reply put(String path, Object body) {
        return call(HttpMethod.PUT, path, body);
    }

    public Reply patch(String path, Object body) {
        return call(HttpMethod.PATCH, path, body);
    }

    public Reply delete(String path) {
        return call(HttpMethod.DELETE, path, null);
    }

    /** Sends this as JSON; bytes are sent as they are. */
    public Reply call(HttpMethod method, String path, @Nullable Object body) {
        byte[] bytes = body == null || body instanceof byte[] ? (byte[]) body : json.writeValueAsBytes(body);
        return call(method, path, MediaType.APPLICATION_JSON, bytes);
    }

    /** Sends bytes of this type. */
    public Reply call(HttpMethod method, String path, MediaType type, byte @Nullable [] body) {
        try {
            var request = MockMvcRequestBuilders.request(method, URI.create(path))
                    .with(token == null ? unchanged -> unchanged : token)
                    .header("Accept-Language", "en")
                    .contentType(type);
            if (ifMatch != null) {
                request.header("If-Match", "\"" + ifMatch + "\"");
            }
            var sent = body == null ? request : request.content(body);
            return new Reply(mvc.perform(sent).andReturn().getResponse(), json);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
