package nl.topdossier.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.lifecycle.Startables;

/** A person logs in at Keycloak's own form, works in the portal's own image, and logs out of both. */
@NeedsEngine
class PortalLoginContainerIT {

    private static final String PORTAL_OF_THE_REALM = "http://127.0.0.1:8080";

    private static final GenericContainer<?> APPROVAL = Containers.service("approval", 8082);
    private static final GenericContainer<?> PORTAL = Containers.service("portal", 8080);

    @BeforeAll
    static void start() {
        Stream.of("approval", "portal").forEach(Schemas::empty);
        Containers.kafka();
        var administrator = new Administrator(Containers.keycloak());
        administrator.nameTheAddressForPeople();
        String issuer = Containers.issuer();
        APPROVAL.withEnv("TOPDOSSIER_IDENTITY_ISSUER", issuer);
        PORTAL.withEnv("TOPDOSSIER_IDENTITY_ISSUER", issuer)
                .withEnv("TOPDOSSIER_IDENTITY_AUTHORIZATION_URI", issuer + "/protocol/openid-connect/auth")
                .withEnv("TOPDOSSIER_IDENTITY_LOGOUT_URI", issuer + "/protocol/openid-connect/logout")
                .withEnv("TOPDOSSIER_PORTAL_URL", PORTAL_OF_THE_REALM)
                .withEnv("TOPDOSSIER_SERVICES_APPROVAL_URL", "http://approval:8082");
        Startables.deepStart(APPROVAL, PORTAL).join();
        administrator.letThePortalBeReachedAt(portal(""));
    }

    @AfterAll
    static void stop() {
        Stream.of(APPROVAL, PORTAL).forEach(GenericContainer::stop);
    }

    @Test
    void aPersonLogsInAtTheProviderWorksAndLogsOutOfBoth() {
        var administrator = new Administrator(Containers.keycloak());
        try (Browser browser = new Browser(PORTAL_OF_THE_REALM)) {
            HttpResponse<String> form = browser.open(portal("/offices"));
            assertThat(form.uri().toString()).startsWith(Containers.issuer());
            assertThat(form.body()).contains("lang=\"nl\"");

            HttpResponse<String> refused = browser.logIn(form, "hanna", "wrong");
            assertThat(refused.body()).contains("Gebruikersnaam of wachtwoord ongeldig");
            assertThat(administrator.sessionsOf("hanna")).isZero();

            HttpResponse<String> offices = browser.logIn(refused, "hanna", "hanna");
            assertThat(offices.statusCode()).as(offices.body()).isEqualTo(200);
            assertThat(offices.uri().toString()).startsWith(portal("/offices"));
            assertThat(offices.body()).contains("Hanna Visser");
            assertThat(administrator.sessionsOf("hanna")).isOne();

            HttpResponse<String> out = browser.logOut(offices);
            assertThat(out.headers().firstValue("Location"))
                    .as(out.body())
                    .hasValueSatisfying(to -> assertThat(to).startsWith(PORTAL_OF_THE_REALM));
            assertThat(administrator.sessionsOf("hanna")).isZero();
            assertThat(Browser.isLoginForm(browser.open(portal("/offices")))).isTrue();
        }
    }

    private static String portal(String path) {
        return "http://" + PORTAL.getHost() + ":" + PORTAL.getMappedPort(8080) + path;
    }
}
