package nl.topdossier.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.topdossier.testsupport.OnSharedStack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a person sees whose token has ended, by what the identity provider says when it is to be renewed. */
@SpringBootTest(
        properties = {
            "spring.config.name=portal",
            "topdossier.identity.issuer=http://127.0.0.1:1",
            "topdossier.identity.patience=1s",
            "topdossier.services.dispatch.url=http://127.0.0.1:1",
            "topdossier.services.records.url=http://127.0.0.1:1",
            "topdossier.services.commitments.url=http://127.0.0.1:1"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@OnSharedStack
class LoginRenewalIT {

    private static final AnsweringServices OUTSIDE = new AnsweringServices();
    private static final String RENEWAL = "POST /oauth2/token";
    private static final String WORK = "/work-tasks/" + SampleAnswers.TRANSPORT;
    private static final String COMMENT = "POST /v1" + WORK + "/comments";
    private static final GrantedAuthority COORDINATOR = new SimpleGrantedAuthority("ROLE_coordinator");

    @Autowired
    MockMvc mvc;

    @Autowired
    ClientRegistrationRepository registrations;

    @Autowired
    OAuth2AuthorizedClientRepository tokens;

    private MockHttpSession session = new MockHttpSession();

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        for (String service : new String[] {"logistics", "drafting", "approval"}) {
            registry.add("topdossier.services." + service + ".url", OUTSIDE::address);
        }
        registry.add("topdossier.identity.token-uri", () -> OUTSIDE.address() + "/oauth2/token");
    }

    @BeforeEach
    void aTokenThatHasEnded() {
        OUTSIDE.reset();
        SampleAnswers.tell(OUTSIDE);
        session = sessionWith("to-renew");
    }

    @Test
    void aTokenIsRenewedWithoutAnybodyNoticing() throws Exception {
        assertThat(statusOf(get(WORK))).isEqualTo(200);
        assertThat(OUTSIDE.asked(RENEWAL)).contains("grant_type=refresh_token", "refresh_token=to-renew");
    }

    @Test
    void aLoginThatEndedAtTheProviderLeadsToTheLoginAndBackToThePage() throws Exception {
        theProviderHasEndedTheLogin();

        MvcResult page = ask(get(WORK));

        assertThat(page.getResponse().getRedirectedUrl()).isEqualTo("/oauth2/authorization/login");
        assertThat(session.isInvalid()).isTrue();
        var kept = new HttpSessionRequestCache().getRequest(page.getRequest(), page.getResponse());
        assertThat(Objects.requireNonNull(kept).getRedirectUrl()).contains(WORK);
    }

    @Test
    void aTokenThatNothingRenewsLeadsToTheLogin() throws Exception {
        session = sessionWith(null);

        assertThat(ask(get(WORK)).getResponse().getRedirectedUrl()).isEqualTo("/oauth2/authorization/login");
    }

    @Test
    void aSessionWithoutATokenLeadsToTheLogin() throws Exception {
        session = new MockHttpSession();

        assertThat(ask(get(WORK)).getResponse().getRedirectedUrl()).isEqualTo("/oauth2/authorization/login");
    }

    @Test
    void aPartOfAPageHasItsWholePageLoadedAgain() throws Exception {
        theProviderHasEndedTheLogin();

        MvcResult part = ask(get(WORK).header("HX-Request", "true"));

        assertThat(part.getResponse().getStatus()).isEqualTo(401);
        assertThat(part.getResponse().getHeader("HX-Refresh")).isEqualTo("true");
    }

    @Test
    void whoeverSentAFormIsToldThatItWasNotCarriedOut() throws Exception {
        theProviderHasEndedTheLogin();

        MvcResult sent = ask(aComment());

        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo("/login-lost");
        assertThat(OUTSIDE.asked(COMMENT)).isEmpty();
        assertThat(mvc.perform(get("/login-lost")).andReturn().getResponse().getContentAsString())
                .contains("Uw laatste handeling is niet uitgevoerd", "in deze browser bewaard");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | {}",
                "503 | <html>no server</html>",
                "401 | {\"error\":\"invalid_client\"}",
                "200 | <html>a wall</html>",
                "0 | ''"
            })
    void aProviderThatIsAwayCostsNoLogin(int status, String body) throws Exception {
        if (status == 0) {
            OUTSIDE.hangUp(RENEWAL);
        } else {
            OUTSIDE.refuse(RENEWAL, status, body);
        }

        assertThat(statusOf(get(WORK))).isEqualTo(503);
        MvcResult sent = ask(aComment());
        assertThat(sent.getFlashMap().get("notice")).asString().contains("notice.away");
        assertThat(OUTSIDE.asked(COMMENT)).isEmpty();
        assertThat(session.isInvalid()).isFalse();

        SampleAnswers.tell(OUTSIDE);
        assertThat(statusOf(get(WORK))).isEqualTo(200);
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aProviderThatSaysNothingCostsNoLoginAndNoLongWait() throws Exception {
        OUTSIDE.staySilent(RENEWAL);

        assertThat(statusOf(get(WORK))).isEqualTo(503);
        assertThat(ask(aComment()).getFlashMap().get("notice")).asString().contains("notice.away");
        assertThat(session.isInvalid()).isFalse();

        SampleAnswers.tell(OUTSIDE);
        await().atMost(Duration.ofSeconds(10)).until(() -> statusOf(get(WORK)) == 200);
    }

    private static void theProviderHasEndedTheLogin() {
        OUTSIDE.refuse(RENEWAL, 400, "{\"error\":\"invalid_grant\",\"error_description\":\"Session not active\"}");
    }

    private static MockHttpServletRequestBuilder aComment() {
        return post(WORK + "/comment").param("text", "De bussen zijn besteld.");
    }

    private int statusOf(MockHttpServletRequestBuilder request) throws Exception {
        return ask(request).getResponse().getStatus();
    }

    private MvcResult ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.session(session).with(csrf()).with(authentication(person())))
                .andReturn();
    }

    private MockHttpSession sessionWith(@Nullable String refreshToken) {
        Instant ended = Instant.EPOCH.plus(Duration.ofMinutes(5));
        var client = new OAuth2AuthorizedClient(
                Objects.requireNonNull(registrations.findByRegistrationId("login")),
                person().getName(),
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "ended", Instant.EPOCH, ended),
                refreshToken == null ? null : new OAuth2RefreshToken(refreshToken, Instant.EPOCH));
        var request = new MockHttpServletRequest();
        tokens.saveAuthorizedClient(client, person(), request, new MockHttpServletResponse());
        return (MockHttpSession) Objects.requireNonNull(request.getSession());
    }

    private static OAuth2AuthenticationToken person() {
        var idToken = new OidcIdToken(
                "id",
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(1),
                Map.of("sub", new UUID(0, 1).toString(), "name", "Coen"));
        return new OAuth2AuthenticationToken(
                new DefaultOidcUser(List.of(COORDINATOR), idToken), List.of(COORDINATOR), "login");
    }
}
