package nl.topdossier.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.util.UUID;
import nl.topdossier.testsupport.OnSharedStack;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The portal on services that answer what a test tells them; one context for all such tests. */
@SpringBootTest(
        properties = {
            "spring.config.name=portal",
            "spring.main.allow-bean-definition-overriding=true",
            "topdossier.identity.issuer=http://127.0.0.1:1"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@OnSharedStack
@Import(AnsweredPortal.Tokens.class)
abstract class AnsweredPortal {

    static final AnsweringServices SERVICES = new AnsweringServices();

    @Autowired
    MockMvc mvc;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        for (String service :
                new String[] {"logistics", "drafting", "approval", "dispatch", "records", "commitments"}) {
            registry.add("topdossier.services." + service + ".url", SERVICES::address);
        }
        registry.add("topdossier.identity.token-uri", () -> SERVICES.address() + "/oauth2/token");
    }

    @BeforeEach
    void nothingToldYet() {
        SERVICES.reset();
        SampleAnswers.tell(SERVICES);
    }

    static MockHttpServletRequestBuilder asDesk(MockHttpServletRequestBuilder request) {
        return as("parliamentary-desk", request);
    }

    static MockHttpServletRequestBuilder asCoordinator(MockHttpServletRequestBuilder request) {
        return as("coordinator", request);
    }

    static MockHttpServletRequestBuilder asAuditor(MockHttpServletRequestBuilder request) {
        return as("auditor", request);
    }

    private static MockHttpServletRequestBuilder as(String role, MockHttpServletRequestBuilder request) {
        return request.with(csrf())
                .with(oidcLogin()
                        .idToken(token -> token.subject(new UUID(0, 1).toString()))
                        .authorities(new SimpleGrantedAuthority("ROLE_" + role)));
    }

    /** The page that came, which has to be there. */
    Document shown(MockHttpServletRequestBuilder request) throws Exception {
        MvcResult result = mvc.perform(request).andReturn();
        assertThat(result.getResponse().getStatus())
                .as(() -> String.valueOf(result.getResolvedException()))
                .isEqualTo(200);
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Tokens extends EndpointsIT.Tokens {}
}
