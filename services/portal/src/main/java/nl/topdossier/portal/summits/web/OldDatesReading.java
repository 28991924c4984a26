package nl.topdossier.portal.summits.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.services.ServiceRefusal;
import nl.topdossier.portal.summits.OldDates;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Asks drafting which letters carry days of a summit that are not right any more, or would not be. */
@Component
class OldDatesReading {

    private final ServiceClients services;

    OldDatesReading(ServiceClients services) {
        this.services = services;
    }

    /** The letters that carry former days now. */
    OldDates of(UUID summitId) {
        return ask(services.drafting().get().uri("/v1/summits/{id}/outdated-letters", summitId));
    }

    /** The letters that would carry former days if the summit moved. */
    OldDates of(UUID summitId, LocalDate firstDay, LocalDate lastDay) {
        return ask(services.drafting()
                .get()
                .uri("/v1/summits/{id}/outdated-letters?firstDay={first}&lastDay={last}", summitId, firstDay, lastDay));
    }

    /** A summit that drafting has not heard of yet is in no letter. */
    private static OldDates ask(RestClient.RequestHeadersSpec<?> request) {
        try {
            List<Outdated> found = request.retrieve().body(new ParameterizedTypeReference<List<Outdated>>() {});
            return new OldDates(places(found, false), places(found, true));
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == 404) {
                return OldDates.NONE;
            }
            throw refusal;
        }
    }

    private static List<OldDates.Place> places(@Nullable List<Outdated> found, boolean sent) {
        return (found == null ? List.<Outdated>of() : found)
                .stream()
                        .filter(letter -> letter.sent() == sent)
                        .flatMap(letter -> letter.mentions().stream()
                                .map(mention -> new OldDates.Place(letter.letterId(), letter.title(), mention.text())))
                        .toList();
    }

    record Outdated(UUID letterId, String title, boolean sent, List<Mention> mentions) {}

    record Mention(String part, String text) {}
}
