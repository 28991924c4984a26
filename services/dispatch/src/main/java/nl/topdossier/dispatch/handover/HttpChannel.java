package nl.topdossier.dispatch.handover;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.topdossier.dispatch.DispatchSettings.ChannelKind;
import nl.topdossier.dispatch.DispatchSettings.HouseSettings;
import nl.topdossier.dispatch.content.Part;
import nl.topdossier.security.ServiceCalls;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** HTTP with the hand-over's id as idempotency key: an attempt without an answer is repeated with the same key. */
@Component
class HttpChannel implements Channel {

    private final RestClient http;
    private final ServiceCalls calls;

    HttpChannel(ServiceCalls calls) {
        this.calls = calls;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(3))
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        requests.setReadTimeout(Duration.ofSeconds(10));
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.HTTP;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public Outcome send(HandOver handOver, HouseSettings house, List<Part> files) {
        MultiValueMap<String, Object> body = new LinkedMultiValueMap<>();
        files.forEach(file -> body.add("files", new NamedFile(file)));
        try {
            var answer = http.post()
                    .uri(Objects.requireNonNull(house.url()))
                    .header("Idempotency-Key", handOver.handOverId().toString())
                    .headers(headers -> identify(headers, house))
                    .contentType(MediaType.MULTIPART_FORM_DATA)
                    .body(body)
                    .retrieve()
                    .toBodilessEntity();
            return answer.getStatusCode().is2xxSuccessful() ? Outcome.SENT : Outcome.UNAVAILABLE;
        } catch (HttpClientErrorException.TooManyRequests | HttpClientErrorException.Unauthorized e) {
            return Outcome.UNAVAILABLE;
        } catch (HttpClientErrorException e) {
            return e.getStatusCode() == HttpStatus.REQUEST_TIMEOUT ? Outcome.UNAVAILABLE : Outcome.REFUSED;
        } catch (RestClientException | OAuth2AuthorizationException e) {
            return Outcome.UNAVAILABLE;
        }
    }

    private void identify(HttpHeaders headers, HouseSettings house) {
        if (house.sendsToken()) {
            headers.setBearerAuth(calls.ownToken());
        }
    }

    private static class NamedFile extends ByteArrayResource {

        private final String name;

        NamedFile(Part file) {
            super(file.sentContent());
            this.name = file.name() + ".pdf";
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
