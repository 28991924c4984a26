package nl.topdossier.security;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/**
 * How the identity provider is asked for keys and tokens: it is waited for at most this long, the whole answer included. Who
 * asks while it was just silent hears so at once, so that a queue for its keys does not wait once for each.
 */
public class IdentityProvider {

    private final Duration patience;
    private final Clock clock;

    IdentityProvider(Duration patience, Clock clock) {
        this.patience = patience;
        this.clock = clock;
    }

    /** Asks for the keys by which tokens are checked. */
    public RestOperations keys() {
        RestTemplate keys = new RestTemplate(requests());
        keys.getInterceptors().add(new Silence());
        return keys;
    }

    /** Asks for tokens. */
    public RestClient tokens() {
        return RestClient.builder()
                .requestFactory(requests())
                .requestInterceptor(new Silence())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    private JdkClientHttpRequestFactory requests() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .build());
        requests.setReadTimeout(patience);
        return requests;
    }

    private class Silence implements ClientHttpRequestInterceptor {

        private final AtomicReference<Instant> end = new AtomicReference<>(Instant.EPOCH);

        @Override
        public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
                throws IOException {
            if (clock.instant().isBefore(end.get())) {
                throw new HttpTimeoutException("Expected the identity provider to answer, but a moment ago it did not");
            }
            try {
                return execution.execute(request, body);
            } catch (HttpTimeoutException e) {
                end.set(clock.instant().plus(patience));
                throw e;
            }
        }
    }
}
