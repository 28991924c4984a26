package nl.topdossier.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.testsupport.OnSharedStack;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address by every role; an address that is not in the table fails. Who may see or do something with one letter is
 * said by the services, which have tables of their own; here they do not answer, and whoever hears so was let in.
 */
@SpringBootTest(
        properties = {
            "spring.config.name=portal",
            "spring.main.allow-bean-definition-overriding=true",
            "topdossier.identity.issuer=http://127.0.0.1:1",
            "topdossier.services.drafting.url=http://127.0.0.1:1",
            "topdossier.services.approval.url=http://127.0.0.1:1",
            "topdossier.services.dispatch.url=http://127.0.0.1:1",
            "topdossier.services.records.url=http://127.0.0.1:1",
            "topdossier.services.logistics.url=http://127.0.0.1:1",
            "topdossier.services.commitments.url=http://127.0.0.1:1"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@OnSharedStack
class EndpointsIT {

    private static final List<String> ROLES = List.of(
            "drafter",
            "official",
            "minister",
            "private-office",
            "parliamentary-desk",
            "coordinator",
            "openness",
            "auditor",
            "administrator",
            "service",
            "house");

    private static final Set<String> EVERYBODY = Set.copyOf(ROLES);
    private static final Set<String> DRAFTER = Set.of("drafter");
    private static final Set<String> DESK = Set.of("parliamentary-desk");
    private static final Set<String> COORDINATOR = Set.of("coordinator");
    private static final Set<String> DRAFTER_OR_COORDINATOR = Set.of("drafter", "coordinator");
    private static final Set<String> LEDGER = Set.of("parliamentary-desk", "coordinator");
    private static final Set<String> AUDIT = Set.of("auditor", "coordinator", "parliamentary-desk");

    private static final Set<String> WITHOUT_LOGIN = Set.of("GET /login-lost", "GET /login-away");

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new TreeMap<>();
        String letter = "/letters/{letterId}";
        all(table, EVERYBODY, "GET", "/", "/tasks", "/letters", letter, letter + "/versions/{number}");
        all(table, EVERYBODY, "POST", "/tasks/{taskId}/claim", "/tasks/{taskId}/release");
        all(table, DRAFTER, "GET", "/letters/new", letter + "/edit");
        all(table, DRAFTER, "POST", "/letters", letter + "/edit", letter + "/preview");
        all(table, DRAFTER_OR_COORDINATOR, "GET", letter + "/dates");
        for (String what : List.of("/deadline", "/earliest", "/council")) {
            all(table, DRAFTER_OR_COORDINATOR, "POST", letter + "/dates" + what);
        }
        for (String act : List.of(
                "/submit",
                "/recall",
                "/withdraw",
                "/keep",
                "/reentry",
                "/answers",
                "/findings/{code}/waive",
                "/deadline-notices/{noticeId}")) {
            all(table, EVERYBODY, "POST", letter + act);
        }
        for (String act : List.of(
                "/agree",
                "/return",
                "/return/draft",
                "/prepare",
                "/prepare/draft",
                "/take-back",
                "/take-back/draft",
                "/outside",
                "/confirm-outside")) {
            all(
                    table,
                    EVERYBODY,
                    "POST",
                    letter + "/tasks/" + (act.equals("/take-back/draft") ? "{id}" : "{taskId}") + act);
        }
        for (String act :
                List.of("/release", "/undo", "/recheck", "/return", "/withdraw", "/council", "/memo-exception")) {
            all(table, DESK, "POST", letter + "/dispatches/{id}" + act);
        }
        for (String act :
                List.of("/receipt", "/has-it", "/has-it-not", "/retry", "/repeat", "/number", "/no-number", "/chase")) {
            all(table, DESK, "POST", letter + "/hand-overs/{id}" + act);
        }
        all(table, EVERYBODY, "POST", letter + "/dispatches/{id}/{act}/draft", letter + "/hand-overs/{id}/{act}/draft");
        all(table, EVERYBODY, "POST", letter + "/{act:withdraw|keep|reentry}/draft");
        all(table, COORDINATOR, "GET", "/board", "/board/letters/{letterId}", "/board/models/{processId}.bpmn");
        all(table, COORDINATOR, "GET", "/board/letters/{letterId}/processes/{key}/state");
        for (String subject : List.of("/summits/{summitId}", "/work-tasks/{workTaskId}")) {
            all(table, COORDINATOR, "GET", "/board" + subject);
        }
        for (String subject : List.of("/summits/{subjectId}", "/work-tasks/{subjectId}")) {
            all(table, COORDINATOR, "GET", "/board" + subject + "/processes/{key}/state");
        }
        all(table, COORDINATOR, "POST", "/board/incidents/{service}/{incidentKey}/retry");
        all(table, COORDINATOR, "POST", "/board/processes/{service}/{processId}/{businessKey}/restart");
        all(table, COORDINATOR, "POST", "/board/messages/{service}/{eventId}/replay");
        all(table, Set.of("auditor", "coordinator"), "GET", "/audit");
        all(table, AUDIT, "GET", "/audit/{letterId}");
        all(table, Set.of("auditor"), "GET", "/audit/{letterId}/export");
        all(table, EVERYBODY, "GET", "/live/tasks", "/live/letters", "/live/letters/{letterId}");
        all(table, EVERYBODY, "GET", "/live/ledger", "/live/ledger/{itemId}");
        all(table, EVERYBODY, "GET", "/ledger", "/ledger/{itemId}", "/ledger/expiries", "/ledger/overview");
        all(table, LEDGER, "GET", "/ledger/new", "/ledger/import", "/ledger/{itemId}/edit");
        all(table, LEDGER, "POST", "/ledger", "/ledger/import", "/ledger/{itemId}");
        for (String act : List.of("/our-status", "/house-status", "/discharge", "/links", "/links/{letterId}/remove")) {
            all(table, LEDGER, "POST", "/ledger/{itemId}" + act);
        }
        all(table, EVERYBODY, "GET", "/live/board", "/offices");
        summits(table);
        all(
                table,
                Set.of("administrator"),
                "POST",
                "/offices/{officeId}/holdings",
                "/offices/holdings/{holdingId}/end");
        return table;
    }

    /** What may be done with a piece of work is said by logistics, by whose it is. */
    private static void summits(Map<String, Set<String>> table) {
        String summit = "/summits/{summitId}";
        all(table, EVERYBODY, "GET", "/summits", summit, "/live/summits", "/live/summits/{summitId}", "/live/plan");
        for (String page : List.of("/timetable", "/work", "/figures", "/report")) {
            all(table, EVERYBODY, "GET", summit + page);
        }
        all(table, COORDINATOR, "GET", "/summits/new", summit + "/edit", summit + "/dates", "/plan");
        all(table, COORDINATOR, "GET", summit + "/work-tasks/new");
        all(table, COORDINATOR, "POST", summit + "/work-tasks/new");
        all(table, COORDINATOR, "POST", "/summits");
        for (String act : List.of(
                "/edit",
                "/dates",
                "/cancel",
                "/reviews/{taskId}",
                "/evaluations/{taskId}",
                "/work",
                "/budget-decisions",
                "/budget-decisions/{key}")) {
            all(table, COORDINATOR, "POST", summit + act);
        }
        all(table, Set.of("coordinator", "parliamentary-desk"), "POST", summit + "/timetable/{kind}/deviation");
        all(table, DESK, "POST", summit + "/corrections/{taskId}");
        all(table, EVERYBODY, "POST", summit + "/work-notices/{noticeId}");
        all(
                table,
                EVERYBODY,
                "POST",
                summit + "/figures",
                summit + "/figures/{figureId}",
                summit + "/budget",
                summit + "/budget/{lineId}");
        all(table, EVERYBODY, "GET", "/work-tasks/{workTaskId}");
        for (String act : List.of(
                "/start",
                "/done",
                "/deliver",
                "/change",
                "/propose",
                "/reassign",
                "/hand-back",
                "/need",
                "/cancel",
                "/comment",
                "/attach",
                "/comments/{noteId}/remove",
                "/links/{noteId}/remove",
                "/proposals/{proposalId}")) {
            all(table, EVERYBODY, "POST", "/work-tasks/{workTaskId}" + act);
        }
    }

    private static void all(Map<String, Set<String>> table, Set<String> roles, String method, String... paths) {
        for (String path : paths) {
            table.put(method + " " + path, roles);
        }
    }

    @Test
    void everyAddressIsInTheTable() {
        Set<String> served = mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getValue().getBeanType().getName().startsWith("nl.topdossier."))
                .flatMap(mapping -> mapping.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method ->
                                mapping.getKey().getPatternValues().stream().map(path -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>(table().keySet());
        known.addAll(WITHOUT_LOGIN);

        assertThat(served).isEqualTo(known);
    }

    @Test
    void everybodyReachesWhatTheTableSaysAndNothingElse() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Set<String>> address : table().entrySet()) {
            for (String role : ROLES) {
                int status = mvc.perform(asked(address.getKey())
                                .with(csrf())
                                .with(oidcLogin()
                                        .idToken(token -> token.subject(new UUID(0, 1).toString()))
                                        .authorities(new SimpleGrantedAuthority("ROLE_" + role))))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                if ((status != 403) != address.getValue().contains(role)) {
                    wrong.add(address.getKey() + " by " + role + ": " + status);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyReachesAnythingWithoutLogin() throws Exception {
        for (String address : table().keySet()) {
            int status = mvc.perform(asked(address).with(csrf()))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).as(address).isEqualTo(302);
        }
    }

    @Test
    void nobodyActsFromAnotherSite() throws Exception {
        for (String address : table().keySet()) {
            if (address.startsWith("POST")) {
                int status = mvc.perform(asked(address)
                                .with(oidcLogin()
                                        .idToken(token -> token.subject(new UUID(0, 1).toString()))
                                        .authorities(ROLES.stream()
                                                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                                                .toArray(SimpleGrantedAuthority[]::new))))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                assertThat(status).as(address).isEqualTo(403);
            }
        }
    }

    /** With all that any address asks for, so that only the role is in the way. */
    private static MockHttpServletRequestBuilder asked(String address) {
        String[] parts = address.split(" ", 2);
        String path = parts[1].replace("{act:withdraw|keep|reentry}", "withdraw")
                .replace("{number}", "1")
                .replace("{kind}", "REPORT")
                .replace("{processId}", "draft-letter")
                .replaceAll("\\{[a-zA-Z]*(Id|id|businessKey)\\}", new UUID(0, 7).toString())
                .replace("{businessKey}", new UUID(0, 7).toString())
                .replaceAll("\\{[a-zA-Z]+\\}", "drafting");
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(HttpMethod.valueOf(parts[0]), path);
        Map<String, String> given = Map.ofEntries(
                Map.entry("version", "1"),
                Map.entry("revision", "1"),
                Map.entry("way", path.endsWith("/outside") ? "PAPER" : "USUAL"),
                Map.entry("name", "Piet"),
                Map.entry("title", "Titel"),
                Map.entry("from", "2026-01-01"),
                Map.entry("until", "2026-12-31"),
                Map.entry("person", new UUID(0, 3).toString()),
                Map.entry("as", "HOLDER"),
                Map.entry("contentHash", "abc"),
                Map.entry("remarks", "Omdat het moet."),
                Map.entry("receivedAt", "2026-01-01T10:00"),
                Map.entry("evidence", "mail"),
                Map.entry("form", "CSV"),
                Map.entry("status", "OPEN"),
                Map.entry("letter", new UUID(0, 9).toString()),
                Map.entry("dossier", "28676"),
                Map.entry("number", "532"),
                Map.entry("day", "2026-01-01"),
                Map.entry("firstDay", "2026-01-01"),
                Map.entry("lastDay", "2026-01-02"),
                Map.entry("reason", "Omdat het moet."),
                Map.entry("note", "Vastgesteld."),
                Map.entry("outcome", "READY"),
                Map.entry("template", "attending/1"));
        given.forEach(request::param);
        return request;
    }

    /** Everybody has a token, which no service will ever see. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Tokens {

        @Bean
        OAuth2AuthorizedClientRepository tokensOfTheSession(ClientRegistrationRepository registrations) {
            return new OAuth2AuthorizedClientRepository() {
                @Override
                @SuppressWarnings("unchecked")
                public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
                        String registration, Authentication person, HttpServletRequest request) {
                    OAuth2AccessToken token = new OAuth2AccessToken(
                            OAuth2AccessToken.TokenType.BEARER, "token", Instant.EPOCH, Instant.MAX);
                    return (T) new OAuth2AuthorizedClient(
                            Objects.requireNonNull(registrations.findByRegistrationId(registration)),
                            person.getName(),
                            token);
                }

                @Override
                public void saveAuthorizedClient(
                        OAuth2AuthorizedClient client,
                        Authentication person,
                        HttpServletRequest request,
                        HttpServletResponse response) {}

                @Override
                public void removeAuthorizedClient(
                        String registration,
                        Authentication person,
                        HttpServletRequest request,
                        HttpServletResponse response) {}
            };
        }
    }
}
