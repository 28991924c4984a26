package nl.topdossier.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.lifecycle.Startables;

/** What Keycloak says of a person or a service is what the services' own images go by. */
@NeedsEngine
class LoginContainerIT {

    private static final String ANNA = "00000000-0000-7000-8000-000000000001";

    private static final GenericContainer<?> APPROVAL = Containers.service("approval", 8082);
    private static final GenericContainer<?> DRAFTING = Containers.service("drafting", 8081);
    private static final GenericContainer<?> REAL_RECORDS = Containers.service("records", 8084);

    @BeforeAll
    static void start() {
        Stream.of("approval", "drafting", "records").forEach(Schemas::empty);
        Containers.kafka();
        String issuer = Containers.issuer();
        APPROVAL.withEnv("TOPDOSSIER_IDENTITY_ISSUER", issuer);
        DRAFTING.withEnv("TOPDOSSIER_IDENTITY_ISSUER", issuer);
        REAL_RECORDS.withEnv("TOPDOSSIER_IDENTITY_ISSUER", issuer).withEnv("TOPDOSSIER_EXERCISE", "false");
        Startables.deepStart(APPROVAL, DRAFTING, REAL_RECORDS).join();
    }

    @AfterAll
    static void stop() {
        Stream.of(APPROVAL, DRAFTING, REAL_RECORDS).forEach(GenericContainer::stop);
    }

    @Test
    void aTokenNamesThePersonAndTheirRoles() {
        var claims = Provider.claims(Provider.tokenOf("anna"));

        assertThat(claims.path("sub").asString()).isEqualTo(ANNA);
        assertThat(claims.path("name").asString()).isEqualTo("Anna de Vries");
        assertThat(claims.path("aud").asString()).isEqualTo("topdossier");
        assertThat(claims.path("roles")).extracting(role -> role.asString()).containsExactly("drafter");
    }

    @Test
    void aServiceKnowsThePersonByTheToken() {
        var me = Provider.ask("GET", approval("/v1/me"), Provider.tokenOf("anna"), "");

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(Provider.field(me, "personId")).isEqualTo(ANNA);
        assertThat(me.body()).contains("\"roles\":[\"drafter\"]");
    }

    @Test
    void nobodyIsLetInWithoutATokenOrWithOneThatWasChanged() {
        String token = Provider.tokenOf("anna");
        int dot = token.lastIndexOf('.') + 1;
        String changed = token.substring(0, dot) + (token.charAt(dot) == 'A' ? 'B' : 'A') + token.substring(dot + 1);

        assertThat(Provider.askAsNobody(approval("/v1/me")).statusCode()).isEqualTo(401);
        assertThat(Provider.ask("GET", approval("/v1/me"), changed, "").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aTokenOfAnotherRealmOpensNothingAndTheServiceStaysWell() {
        String token = Provider.tokenOfAnotherRealm();

        assertThat(token).isNotEmpty();
        assertThat(Provider.ask("GET", approval("/v1/me"), token, "").statusCode())
                .isEqualTo(401);
        assertThat(Provider.askAsNobody(approval("/actuator/health/readiness")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aWrongPasswordOrSecretGivesNoToken() {
        for (var answer : List.of(Provider.login("anna", "wrong"), Provider.asService("drafting", "wrong"))) {
            assertThat(answer.statusCode()).isIn(400, 401);
            assertThat(answer.body()).contains("error").doesNotContain("access_token");
        }
    }

    @Test
    void aServiceCallsAnotherWithATokenOfItsOwn() {
        String token = Provider.tokenOfService("drafting");

        assertThat(Provider.claims(token).path("roles"))
                .extracting(role -> role.asString())
                .containsExactly("service");
        assertThat(Provider.ask("GET", approval("/v1/persons"), token, "").statusCode())
                .isEqualTo(200);
        assertThat(Provider.askAsNobody(approval("/v1/persons")).statusCode()).isEqualTo(401);
    }

    @Test
    void aLoginIsRenewedUntilThePersonLogsOut() {
        var login = Provider.login("bram", "bram");
        Map<String, String> renewal = renewal(Provider.field(login, "refresh_token"));
        var renewed = Provider.tokens(renewal);
        assertThat(Provider.ask("GET", approval("/v1/me"), Provider.field(renewed, "access_token"), "")
                        .statusCode())
                .isEqualTo(200);

        Provider.form("logout", Map.of("client_id", "demo", "refresh_token", Provider.field(renewed, "refresh_token")));

        assertThat(Provider.tokens(renewal).statusCode()).isEqualTo(400);
    }

    @Test
    void anOfficeThatEndsIsLostInEveryServiceWithinAMinute() {
        String ada = Provider.tokenOf("ada");
        Provider.ask(
                "PUT",
                approval("/v1/offices/TST"),
                ada,
                "{\"nameNl\":\"Toets\",\"nameEn\":\"Test\",\"kind\":\"LINE\",\"escalation\":[]}");
        var given = Provider.ask(
                "POST",
                approval("/v1/offices/TST/holdings"),
                ada,
                "{\"personId\":\"" + ANNA + "\",\"capacity\":\"HOLDER\",\"from\":\"2021-01-01\"}");
        assertThat(given.statusCode()).as(given.body()).isBetween(200, 201);
        // Who acts for the office gets as far as the title that is missing.
        awaitOfficeInEveryService("[TST]", 400, 1);

        var ended = Provider.ask(
                "PATCH",
                approval("/v1/holdings/" + Provider.field(given, "holdingId")),
                ada,
                "{\"until\":\""
                        + LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam")).minusDays(1) + "\"}");

        assertThat(ended.statusCode()).as(ended.body()).isLessThan(300);
        awaitOfficeInEveryService("[]", 403, 0);
    }

    @Test
    void realWorkRefusesTheMadeUpPeopleOfAnExerciseButNotItsServices() {
        String records = url(REAL_RECORDS, 8084);

        assertThat(Provider.ask("GET", records + "/v1/audit/chains", Provider.tokenOf("olga"), "")
                        .statusCode())
                .isEqualTo(401);
        assertThat(Provider.ask("GET", records + "/v1/audit/chains", Provider.tokenOfService("drafting"), "")
                        .statusCode())
                .isNotEqualTo(401);
    }

    /** Approval keeps the register; drafting lets who acts for the office open a letter; records knows who would see it. */
    private static void awaitOfficeInEveryService(String held, int statusOfOpening, int knownToRecords) {
        String anna = Provider.tokenOf("anna");
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    var me = Provider.ask("GET", approval("/v1/me"), anna, "");
                    assertThat(me.statusCode()).isEqualTo(200);
                    assertThat(Provider.JSON
                                    .readTree(me.body())
                                    .path("holdings")
                                    .valueStream()
                                    .map(holding -> holding.path("officeId").asString(""))
                                    .toList())
                            .hasToString(held);
                    assertThat(Provider.ask(
                                            "POST",
                                            url(DRAFTING, 8081) + "/v1/letters",
                                            anna,
                                            "{\"draftingOfficeId\":\"TST\"}")
                                    .statusCode())
                            .isEqualTo(statusOfOpening);
                    assertThat(holdersTodayIn("records")).isEqualTo(knownToRecords);
                });
    }

    private static int holdersTodayIn(String service) throws SQLException {
        try (Connection owner = Schemas.connect("postgres");
                var count = owner.createStatement()
                        .executeQuery("select count(*) from " + service + ".office_holding where office_id = 'TST'"
                                + " and person_id = '" + ANNA
                                + "' and (valid_until is null or valid_until >= current_date)")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static Map<String, String> renewal(String token) {
        return Map.of("grant_type", "refresh_token", "client_id", "demo", "refresh_token", token);
    }

    private static String approval(String path) {
        return url(APPROVAL, 8082) + path;
    }

    private static String url(GenericContainer<?> service, int port) {
        return "http://" + service.getHost() + ":" + service.getMappedPort(port);
    }
}
