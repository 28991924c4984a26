package nl.topdossier.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.topdossier.testsupport.OnSharedStack;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;

/** One setting, the address by which people reach the portal, puts it behind a proxy that speaks TLS. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=portal",
            "topdossier.portal.url=https://topdossier.example",
            "topdossier.identity.issuer=http://127.0.0.1:1",
            "topdossier.services.drafting.url=http://127.0.0.1:1",
            "topdossier.services.approval.url=http://127.0.0.1:1",
            "topdossier.services.dispatch.url=http://127.0.0.1:1",
            "topdossier.services.records.url=http://127.0.0.1:1"
        })
@OnSharedStack
class BehindTlsProxyIT {

    @LocalServerPort
    int port;

    @Test
    void redirectsAndLoginStayAtTheAddressOfTheProxyAndTheCookieTravelsByTlsOnly()
            throws IOException, InterruptedException {
        HttpResponse<String> page = askThroughTheProxy("/letters");
        HttpResponse<String> login = askThroughTheProxy("/oauth2/authorization/login");

        assertThat(page.headers().firstValue("Location"))
                .contains("https://topdossier.example/oauth2/authorization/login");
        assertThat(login.headers().firstValue("Location").orElseThrow())
                .contains("redirect_uri=https://topdossier.example/login/oauth2/code/");
        assertThat(login.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite"));
        assertThat(login.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void withoutThatAddressNoHeaderIsBelieved() {
        new ApplicationContextRunner()
                .withUserConfiguration(BehindTlsProxy.class)
                .withPropertyValues("topdossier.portal.url=http://127.0.0.1:8080")
                .run(context -> assertThat(context).doesNotHaveBean(FilterRegistrationBean.class));
    }

    private HttpResponse<String> askThroughTheProxy(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("X-Forwarded-Proto", "https")
                            .header("X-Forwarded-Host", "topdossier.example")
                            .header("X-Forwarded-Port", "443")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
