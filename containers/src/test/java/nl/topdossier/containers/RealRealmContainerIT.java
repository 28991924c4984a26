package nl.topdossier.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;

/** The realm of real work, as Keycloak imports it: nobody is in it but who is made there. */
@NeedsEngine
class RealRealmContainerIT {

    private static final String CODE = "http://127.0.0.1:8080/login/oauth2/code/topdossier";
    private static final String LOGIN = "/realms/topdossier/protocol/openid-connect/auth"
            + "?client_id=portal&response_type=code&scope=openid&state=s&redirect_uri=" + CODE
            + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static final String DATABASE = "keycloak_of_real_work";
    private static final GenericContainer<?> KEYCLOAK = Containers.keycloakOfRealWork(DATABASE);

    @BeforeAll
    static void start() {
        Schemas.database(DATABASE, "keycloak");
        KEYCLOAK.start();
    }

    @AfterAll
    static void stop() {
        KEYCLOAK.stop();
    }

    @Test
    void aMadeUpPersonIsRefusedAndOneWhoWasMadeThereIsSentToThePortal() {
        new Administrator(KEYCLOAK).makePerson("jo.bakker", Containers.SECRET);
        try (Browser browser = new Browser(CODE)) {
            HttpResponse<String> form = browser.open(Administrator.addressOf(KEYCLOAK) + LOGIN);

            HttpResponse<String> refused = browser.logIn(form, "anna", "anna");
            assertThat(refused.body()).contains("Gebruikersnaam of wachtwoord ongeldig");

            HttpResponse<String> known = browser.logIn(refused, "jo.bakker", Containers.SECRET);
            assertThat(known.headers().firstValue("Location"))
                    .as(known.body())
                    .hasValueSatisfying(
                            to -> assertThat(URI.create(to).getQuery()).contains("code=", "state=s"));
        }
    }
}
