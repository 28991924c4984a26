package nl.topdossier.standins.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import nl.topdossier.standins.StandIns;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IdentityIT {

    @TempDir
    static Path data;

    static StandIns standIns;

    @BeforeAll
    static void start() {
        standIns = StandIns.started(data);
    }

    @AfterAll
    static void stop() {
        standIns.close();
    }

    @Test
    void givesThePortalTokensOfThePersonWhoLoggedIn() throws Exception {
        Browser browser = new Browser(standIns);

        JsonNode tokens = browser.exchange(browser.codeFor("minister-bz"));

        Jwt access = read(tokens, "access_token");
        assertThat(access.getSubject()).isEqualTo("00000000-0000-7000-8000-000000000006");
        assertThat(access.getClaimAsStringList("roles")).containsExactly("minister");
        assertThat(access.getAudience()).containsExactly("topdossier");
        assertThat(access.getIssuer()).hasToString(standIns.url());
        assertThat(tokens.get("expires_in").asInt()).isBetween(290, 300);
        Jwt id = read(tokens, "id_token");
        assertThat(id.getSubject()).isEqualTo(access.getSubject());
        assertThat(id.getClaimAsString("name")).isEqualTo("Marijke Hofman");
        assertThat(id.getClaimAsString("nonce")).isEqualTo("some-nonce");
        assertThat(id.getClaimAsStringList("roles")).containsExactly("minister");
        assertThat(id.getClaimAsString("acr")).isEqualTo("low");
        assertThat(id.getClaimAsStringList("amr")).containsExactly("pwd");
    }

    @Test
    void staysLoggedInAcrossARestart() throws Exception {
        Browser browser = new Browser(standIns);
        JsonNode before = browser.exchange(browser.codeFor("anna"));

        standIns.restart();
        JsonNode after = browser.refresh(before.get("refresh_token").asString());

        assertThat(read(after, "access_token").getSubject()).endsWith("01");
        assertThat(read(before, "access_token").getSubject()).endsWith("01");
        assertThat(Browser.location(browser.authorize())).startsWith(Browser.REDIRECT + "?code=");
    }

    @Test
    void refusesAWrongPasswordInWords() throws Exception {
        Browser browser = new Browser(standIns);

        HttpResponse<String> answer = browser.logIn("anna", "bram");

        assertThat(Browser.location(answer)).endsWith("/login?fout");
        assertThat(browser.get(standIns.at("/login?fout")).body()).contains("horen niet bij elkaar");
    }

    @Test
    void refusesACodeWithoutTheVerifierItWasAskedFor() throws Exception {
        Browser browser = new Browser(standIns);
        String code = browser.codeFor("anna");

        HttpResponse<String> answer = browser.post(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        Browser.REDIRECT,
                        "client_id",
                        "portal",
                        "client_secret",
                        StandIns.secretOf("portal"),
                        "code_verifier",
                        "another-verifier-that-is-long-enough-for-the-rules-01234"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void logsOutAtThePortalsRequest() throws Exception {
        Browser browser = new Browser(standIns);
        JsonNode tokens = browser.exchange(browser.codeFor("petra"));

        HttpResponse<String> answer = browser.get(standIns.at("/connect/logout?"
                + Browser.form(Map.of(
                        "id_token_hint",
                        tokens.get("id_token").asString(),
                        "post_logout_redirect_uri",
                        "http://127.0.0.1:8080/"))));

        assertThat(Browser.location(answer)).isEqualTo("http://127.0.0.1:8080/");
        assertThat(Browser.location(browser.authorize())).endsWith("/login");
    }

    @Test
    void sendsALoginFormThatStoodTooLongOpenBackToTheChoice() throws Exception {
        Browser browser = new Browser(standIns);

        HttpResponse<String> answer = browser.post("/login", Map.of("username", "anna", "password", "anna"));

        assertThat(Browser.location(answer)).endsWith("/login?verlopen");
    }

    @Test
    void givesEachServiceATokenOfItsOwn() throws Exception {
        Browser program = new Browser(standIns);

        for (String client : List.of(
                "portal", "drafting", "approval", "dispatch", "records", "logistics", "commitments", "griffie")) {
            HttpResponse<String> answer = program.post(
                    "/oauth2/token",
                    Map.of(
                            "grant_type",
                            "client_credentials",
                            "client_id",
                            client,
                            "client_secret",
                            StandIns.secretOf(client)));

            Jwt token = read(JsonMapper.shared().readTree(answer.body()), "access_token");
            assertThat(token.getSubject()).isEqualTo(client);
            assertThat(token.getClaimAsStringList("roles"))
                    .containsExactly("griffie".equals(client) ? "house" : "service");
        }
    }

    @Test
    void givesProgramsATokenOfADemoPerson() throws Exception {
        Browser program = new Browser(standIns);

        HttpResponse<String> answer =
                program.post("/identity/api/demo-tokens", Map.of("username", "coen", "password", "coen"));

        Jwt token = read(JsonMapper.shared().readTree(answer.body()), "access_token");
        assertThat(token.getSubject()).isEqualTo("00000000-0000-7000-8000-000000000012");
        assertThat(token.getClaimAsStringList("roles")).containsExactly("coordinator");
        assertThat(program.post("/identity/api/demo-tokens", Map.of("username", "coen", "password", "x"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void offersEveryDemoPersonAsOneButton() throws Exception {
        HttpResponse<String> page = new Browser(standIns).get(standIns.at("/login"));

        assertThat(page.body().split("class=\"person\"")).hasSize(24);
        assertThat(page.body()).contains("OEFENING", "Anna de Vries", "minister van Defensie");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "form-action 'self' http://127.0.0.1:8080");
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("topdossier-identity=");
    }

    @Test
    void keepsItsKeyForItsOwnEyes() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("signing-key.json"))))
                .isEqualTo("rw-------");
    }

    private static Jwt read(JsonNode tokens, String name) {
        assertThat(tokens.has(name))
                .as("%s in %s", name, tokens.propertyNames())
                .isTrue();
        return NimbusJwtDecoder.withJwkSetUri(standIns.url() + "/oauth2/jwks")
                .build()
                .decode(tokens.get(name).asString());
    }
}
