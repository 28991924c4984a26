package nl.topdossier.portal.book;

import java.util.UUID;
import nl.topdossier.messaging.Duty;
import nl.topdossier.portal.services.ServiceClients;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** Fetches the titles of pieces of work and summits that tasks are about; facts carry none. */
@Component
class SubjectFetching implements Duty {

    static final String NAME = "subjects";

    private static final Logger log = LoggerFactory.getLogger(SubjectFetching.class);

    private final SubjectCards cards;
    private final ServiceClients services;

    SubjectFetching(SubjectCards cards, ServiceClients services) {
        this.cards = cards;
        this.services = services;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void work() {
        for (SubjectCards.Subject subject : cards.staleOnes()) {
            UUID id = subject.subjectId();
            try {
                if (subject.work()) {
                    Task task = ask("/v1/work-tasks/{id}", id, Task.class);
                    Summit summit = ask("/v1/summits/{id}", task.task().summitId(), Summit.class);
                    cards.fetched(id, task.task().title(), summit.name());
                } else {
                    Summit summit = ask("/v1/summits/{id}", id, Summit.class);
                    cards.fetched(id, summit.name(), summit.place());
                }
            } catch (HttpClientErrorException.NotFound e) {
                cards.unknown(id);
            } catch (RestClientException | OAuth2AuthorizationException e) {
                log.info("Logistics does not answer; titles come in a moment");
                return;
            }
        }
    }

    private <T> T ask(String path, UUID id, Class<T> type) {
        T answer = services.logisticsForPortal().get().uri(path, id).retrieve().body(type);
        if (answer == null) {
            throw new RestClientException("Expected an answer, but there was none");
        }
        return answer;
    }

    record Task(Piece task) {}

    record Piece(UUID summitId, String title) {}

    record Summit(String name, String place) {}
}
