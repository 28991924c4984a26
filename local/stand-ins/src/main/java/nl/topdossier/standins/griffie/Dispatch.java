package nl.topdossier.standins.griffie;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

/** Dispatch's public interface, as a House sees it. Returns only when dispatch has taken what it was told. */
@Component
class Dispatch {

    private final RestClient http;
    private final OwnToken token;

    Dispatch(GriffieSettings settings, OwnToken token) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build());
        requests.setReadTimeout(Duration.ofSeconds(10));
        this.http = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(settings.dispatchUrl().toString())
                .build();
        this.token = token;
    }

    void tellReceipt(Registration registration) {
        post(
                "/v1/hand-overs/{id}/receipts",
                registration,
                new Receipt(
                        registration.house(),
                        registration.registrationNumber(),
                        registration.receivedAt(),
                        registration.fileHashes()));
    }

    void tellNumber(Registration registration, String number) {
        post("/v1/hand-overs/{id}/number", registration, new Number(number));
    }

    /** The trouble without anything that dispatch wrote. */
    static String inShort(RuntimeException trouble) {
        return switch (trouble) {
            case RestClientResponseException answer ->
                String.valueOf(answer.getStatusCode().value());
            case ResourceAccessException away -> "unreachable";
            default -> trouble.getClass().getSimpleName();
        };
    }

    private void post(String path, Registration registration, Object body) {
        try {
            http.post()
                    .uri(path, registration.handOverId())
                    .headers(headers -> headers.setBearerAuth(token.value()))
                    .body(body)
                    .retrieve()
                    .toBodilessEntity();
        } catch (HttpClientErrorException.Unauthorized e) {
            token.forget();
            throw e;
        }
    }

    record Receipt(House house, String registrationNumber, Instant receivedAt, Map<String, String> fileHashes) {}

    record Number(String number) {}
}
