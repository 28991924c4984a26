package nl.topdossier.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.topdossier.security.ServiceCalls;
import nl.topdossier.testsupport.SilentServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The identity provider takes every call and never answers: who asks is told so in time, also when many ask at once. */
@Timeout(value = 8, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SilentProviderIT extends RecordsStack {

    private static final SilentServer PROVIDER = new SilentServer();
    private static final int AT_ONCE = 12;

    @Autowired
    ServiceCalls calls;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registry.add("topdossier.identity.jwks-uri", () -> PROVIDER.address() + "/keys");
        registry.add("topdossier.identity.token-uri", () -> PROVIDER.address() + "/token");
        registry.add("topdossier.identity.patience", () -> "1s");
    }

    @Test
    void everyoneWhoAsksIsToldInTimeThatTheirTokenCanNotBeChecked() throws Exception {
        List<Future<MockHttpServletResponse>> answers = new ArrayList<>();

        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++) {
                answers.add(people.submit(this::ask));
            }
            for (Future<MockHttpServletResponse> answer : answers) {
                MockHttpServletResponse told = answer.get(6, TimeUnit.SECONDS);
                assertThat(told.getStatus()).isEqualTo(503);
                assertThat(told.getContentAsString()).contains("problem.unavailable");
            }
        }

        assertThat(PROVIDER.calls()).isPositive();
    }

    @Test
    void aServiceDoesNotWaitForItsOwnTokenForEver() {
        long start = System.nanoTime();

        assertThatExceptionOfType(OAuth2AuthorizationException.class).isThrownBy(calls::ownToken);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
    }

    private MockHttpServletResponse ask() throws Exception {
        return rest.perform(get("/v1/audit/roots").header("Authorization", "Bearer " + token()))
                .andReturn()
                .getResponse();
    }

    private static String token() {
        return encoded("{\"alg\":\"RS256\",\"kid\":\"1\"}") + "." + encoded("{\"sub\":\"" + PERSON + "\"}") + "."
                + encoded("signature");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
