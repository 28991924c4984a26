package nl.topdossier.standins.griffie;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.topdossier.standins.identity.ClientSecrets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** The griffie's own access token, asked for like any other program does, and again shortly before it ends. */
@Component
class OwnToken {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final RestClient http;
    private final String secret;
    private final Clock clock;
    private @Nullable String value;
    private Instant end = Instant.EPOCH;

    OwnToken(GriffieSettings settings, ClientSecrets secrets, Clock clock) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build());
        requests.setReadTimeout(Duration.ofSeconds(10));
        this.http = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(settings.tokenUrl().toString())
                .build();
        this.secret = secrets.of("griffie");
        this.clock = clock;
    }

    synchronized String value() {
        String known = value;
        if (known == null || clock.instant().isAfter(end.minus(MARGIN))) {
            Answer answer = ask();
            known = answer.accessToken();
            end = clock.instant().plusSeconds(answer.expiresIn());
            value = known;
        }
        return known;
    }

    synchronized void forget() {
        value = null;
    }

    private Answer ask() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "client_credentials");
        Answer answer = http.post()
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .headers(headers -> headers.setBasicAuth("griffie", secret))
                .body(form)
                .retrieve()
                .body(Answer.class);
        if (answer == null) {
            throw new IllegalStateException("Expected a token, but the answer was empty");
        }
        return answer;
    }

    record Answer(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") long expiresIn) {}
}
