package nl.topdossier.portal.book;

import java.util.List;
import java.util.UUID;
import nl.topdossier.messaging.Duty;
import nl.topdossier.portal.services.ServiceClients;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** Fetches what the cards of letters show; facts carry no titles. */
@Component
class CardFetching implements Duty {

    static final String NAME = "cards";

    private static final Logger log = LoggerFactory.getLogger(CardFetching.class);

    private final LetterBook letters;
    private final ServiceClients services;

    CardFetching(LetterBook letters, ServiceClients services) {
        this.letters = letters;
        this.services = services;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void work() {
        for (UUID letterId : letters.staleOnes()) {
            try {
                Card card = services.draftingForPortal()
                        .get()
                        .uri("/v1/letters/{id}", letterId)
                        .retrieve()
                        .body(Card.class);
                if (card != null) {
                    letters.fetched(letterId, card);
                }
            } catch (HttpClientErrorException.NotFound e) {
                letters.unknown(letterId);
            } catch (RestClientException | OAuth2AuthorizationException e) {
                log.info("Drafting does not answer; titles come in a moment");
                return;
            }
        }
    }

    /** What drafting says, as far as a card shows it. */
    record Card(
            String title,
            String kind,
            @Nullable String draftingOfficeId,
            List<String> houses,
            UUID openedBy,
            @Nullable String marking,
            int version,
            @Nullable UUID summitId) {

        Card {
            houses = houses == null ? List.of() : houses;
        }
    }
}
