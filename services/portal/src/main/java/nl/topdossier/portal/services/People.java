package nl.topdossier.portal.services;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.portal.words.Choice;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Names of people and offices, from approval's register; kept for a minute, since names hardly change. */
@Component
public class People {

    private static final Logger log = LoggerFactory.getLogger(People.class);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final ServiceClients services;
    private final Clock clock;
    private volatile Names names = new Names(Map.of(), Map.of(), Map.of(), Instant.EPOCH);

    People(ServiceClients services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    /** The name of a person; a dash for nobody, the beginning of the id for someone without a name. */
    public String nameOf(@Nullable UUID person) {
        if (person == null) {
            return "–";
        }
        String name = fresh().people().get(person);
        return name == null ? person.toString().substring(0, 8) : name;
    }

    /** The name of an office in this language, else its code. */
    public String officeName(@Nullable String code, java.util.Locale locale) {
        if (code == null) {
            return "–";
        }
        Names now = fresh();
        Map<String, String> offices = "en".equals(locale.getLanguage()) ? now.officesInEnglish() : now.offices();
        return offices.getOrDefault(code, code);
    }

    /** All offices, for choosing one. */
    public List<Choice> offices(java.util.Locale locale) {
        return fresh().offices().keySet().stream()
                .sorted()
                .map(code -> new Choice(code, officeName(code, locale)))
                .toList();
    }

    /** All people by id, for choosing one. */
    public Map<UUID, String> all() {
        return fresh().people();
    }

    private Names fresh() {
        Names known = names;
        if (known.at().plus(FRESH).isAfter(clock.instant())) {
            return known;
        }
        try {
            Names asked = ask();
            names = asked;
            return asked;
        } catch (RestClientException | OAuth2AuthorizationException e) {
            log.info("Approval does not answer; names are as they were");
            return known;
        }
    }

    private Names ask() {
        List<Named> people = orEmpty(services.approvalForPortal()
                .get()
                .uri("/v1/persons")
                .retrieve()
                .body(new ParameterizedTypeReference<List<Named>>() {}));
        List<Office> offices = orEmpty(services.approvalForPortal()
                .get()
                .uri("/v1/offices")
                .retrieve()
                .body(new ParameterizedTypeReference<List<Office>>() {}));
        return new Names(
                people.stream().collect(Collectors.toMap(Named::personId, Named::name, (a, b) -> b)),
                offices.stream().collect(Collectors.toMap(Office::officeId, Office::nameNl, (a, b) -> b)),
                offices.stream().collect(Collectors.toMap(Office::officeId, Office::nameEn, (a, b) -> b)),
                clock.instant());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private record Names(
            Map<UUID, String> people, Map<String, String> offices, Map<String, String> officesInEnglish, Instant at) {}

    private record Named(UUID personId, String name) {}

    private record Office(String officeId, String nameNl, String nameEn) {}
}
