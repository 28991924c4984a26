package nl.topdossier.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import nl.topdossier.testsupport.OnSharedStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The identity provider takes every call and never answers: a login ends in time, on a page that says why. */
@SpringBootTest(
        properties = {
            "spring.config.name=portal",
            "topdossier.identity.issuer=http://127.0.0.1:1",
            "topdossier.identity.patience=1s"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@OnSharedStack
@Timeout(value = 12, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SilentProviderIT {

    private static final AnsweringServices PROVIDER = new AnsweringServices();
    private static final String TOKENS = "POST /oauth2/token";
    private static final String KEYS = "GET /oauth2/jwks";

    @Autowired
    MockMvc mvc;

    private MockHttpSession session = new MockHttpSession();

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("topdossier.identity.token-uri", () -> PROVIDER.address() + "/oauth2/token");
        registry.add("topdossier.identity.jwks-uri", () -> PROVIDER.address() + "/oauth2/jwks");
        for (String service :
                new String[] {"drafting", "approval", "dispatch", "records", "logistics", "commitments"}) {
            registry.add("topdossier.services." + service + ".url", PROVIDER::address);
        }
    }

    @BeforeEach
    void silence() {
        PROVIDER.reset();
        PROVIDER.staySilent(TOKENS);
        PROVIDER.staySilent(KEYS);
        session = new MockHttpSession();
    }

    @Test
    void aLoginWithoutATokenEndsOnAPageThatSaysWhy() throws Exception {
        assertThat(logIn("code", "any").getRedirectedUrl()).isEqualTo("/login-away");

        MockHttpServletResponse page =
                mvc.perform(get("/login-away")).andReturn().getResponse();
        assertThat(page.getStatus()).isEqualTo(503);
        assertThat(page.getContentAsString()).contains("antwoordt niet", "Log opnieuw in", "/tasks");
    }

    @Test
    void aLoginWhoseTokenNobodyConfirmsEndsThereToo() {
        PROVIDER.answer(TOKENS, """
            {"access_token": "access", "token_type": "Bearer", "expires_in": 300, "id_token": "%s"}""".formatted(idToken()));

        await().atMost(Duration.ofSeconds(8)).untilAsserted(() -> {
            assertThat(logIn("code", "any").getRedirectedUrl()).isEqualTo("/login-away");
            assertThat(PROVIDER.asked(KEYS)).isNotEmpty();
        });
    }

    @Test
    void aLoginThatTheProviderRefusesIsNotCalledThat() throws Exception {
        assertThat(logIn("error", "access_denied").getRedirectedUrl()).isEqualTo("/login-lost");
    }

    private MockHttpServletResponse logIn(String parameter, String value) throws Exception {
        String atProvider =
                ask(get("/oauth2/authorization/login")).getResponse().getRedirectedUrl();
        String state = UriComponentsBuilder.fromUriString(Objects.requireNonNull(atProvider))
                .build(true)
                .getQueryParams()
                .getFirst("state");
        return ask(get("/login/oauth2/code/topdossier")
                        .param(parameter, value)
                        .param(
                                "state",
                                java.net.URLDecoder.decode(Objects.requireNonNull(state), StandardCharsets.UTF_8)))
                .getResponse();
    }

    private MvcResult ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.session(session)).andReturn();
    }

    /** Well formed, by a key that only the provider could confirm. */
    private static String idToken() {
        return encoded("{\"alg\":\"RS256\",\"kid\":\"1\"}") + "." + encoded("{\"sub\":\"me\"}") + "."
                + encoded("signature");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
