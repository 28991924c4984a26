package nl.topdossier.portal.board.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.portal.board.BoardService;
import nl.topdossier.portal.board.Incident;
import nl.topdossier.portal.board.ModelNames;
import nl.topdossier.portal.board.UnprocessedMessage;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.services.ServiceRefusal;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** What failed in each service, and setting it going again: asks the services as the coordinator. */
@Component
class Repairs {

    private final Map<String, RestClient> services = new LinkedHashMap<>();
    private final BoardService board;
    private final ModelNames names;

    Repairs(ServiceClients clients, BoardService board, ModelNames names) {
        this.services.put("drafting", clients.drafting());
        this.services.put("approval", clients.approval());
        this.services.put("dispatch", clients.dispatch());
        this.services.put("records", clients.records());
        this.services.put("logistics", clients.logistics());
        this.services.put("commitments", clients.commitments());
        this.board = board;
        this.names = names;
    }

    /** The open incidents of all services; a service that does not answer shows nothing for the moment. */
    List<Incident> incidents() {
        List<Incident> all = new ArrayList<>();
        services.forEach((service, client) -> {
            for (Failed failed : ask(client, "/v1/incidents", new ParameterizedTypeReference<List<Failed>>() {})) {
                all.add(view(service, failed));
            }
            for (Stuck stuck : ask(client, "/v1/stuck-commands", new ParameterizedTypeReference<List<Stuck>>() {})) {
                all.add(view(service, stuck));
            }
        });
        return all;
    }

    private Incident view(String service, Failed failed) {
        String restart =
                failed.businessKey() == null ? null : restartAddress(service, failed.processId(), failed.businessKey());
        return new Incident(
                service + "-" + failed.incidentKey(),
                failed.letterId() == null ? new UUID(0, 0) : failed.letterId(),
                board.titleOf(failed.letterId()),
                TroubledPages.ofProcess(failed.processId(), failed.letterId()),
                Text.of("board.process." + failed.processId()),
                names.of(failed.processId(), failed.elementId()),
                failed.message() == null ? failed.errorType() : failed.errorType() + ": " + failed.message(),
                failed.createdAt(),
                "/board/incidents/" + service + "/" + failed.incidentKey() + "/retry",
                restart);
    }

    private Incident view(String service, Stuck stuck) {
        String process = stuck.processId() == null ? "draft-letter" : stuck.processId();
        String restart = restartAddress(service, process, stuck.businessKey());
        return new Incident(
                service + "-stuck-" + stuck.businessKey(),
                stuck.letterId() == null ? new UUID(0, 0) : stuck.letterId(),
                board.titleOf(stuck.letterId()),
                TroubledPages.ofProcess(process, stuck.letterId()),
                Text.of("board.process." + process),
                stuck.name() == null ? stuck.kind() : stuck.name(),
                stuck.failure() == null ? stuck.kind() : stuck.failure(),
                stuck.stuckAt(),
                restart,
                restart);
    }

    static String restartAddress(String service, String processId, UUID businessKey) {
        return "/board/processes/" + service + "/" + processId + "/" + businessKey + "/restart";
    }

    /** The messages that could not be processed, of all services. */
    List<UnprocessedMessage> messages() {
        List<UnprocessedMessage> all = new ArrayList<>();
        services.forEach((service, client) -> ask(
                        client, "/v1/unprocessed-messages", new ParameterizedTypeReference<List<Parked>>() {})
                .forEach(parked -> all.add(new UnprocessedMessage(
                        parked.eventId().toString(),
                        service,
                        parked.topic(),
                        parked.type(),
                        parked.key(),
                        board.titleOf(parked.key()),
                        TroubledPages.ofMessage(parked.topic(), parked.key()),
                        parked.attempts(),
                        (int) parked.waiting(),
                        parked.parkedAt(),
                        parked.failure(),
                        "/board/messages/" + service + "/" + parked.eventId() + "/replay"))));
        return all;
    }

    private static <T> List<T> ask(RestClient client, String path, ParameterizedTypeReference<List<T>> type) {
        try {
            List<T> answer = client.get().uri(path).retrieve().body(type);
            return answer == null ? List.of() : answer;
        } catch (RestClientException | ServiceRefusal e) {
            return List.of();
        }
    }

    void retry(String service, String incidentKey) {
        post(service, "/v1/incidents/{key}/retry", incidentKey);
    }

    void restart(String service, String processId, UUID businessKey) {
        post(service, "/v1/process-instances/{process}/{key}/restart", processId, businessKey);
    }

    void replay(String service, UUID eventId) {
        post(service, "/v1/unprocessed-messages/{id}/replay", eventId);
    }

    private void post(String service, String path, Object... variables) {
        RestClient client = services.get(service);
        if (client == null) {
            throw new IllegalArgumentException("Expected one of our services, but got another");
        }
        client.post().uri(path, variables).retrieve().toBodilessEntity();
    }

    record Failed(
            long incidentKey,
            String processId,
            String elementId,
            String errorType,
            @Nullable String message,
            Instant createdAt,
            @Nullable UUID businessKey,
            @Nullable UUID letterId) {}

    record Stuck(
            String kind,
            @Nullable String name,
            UUID businessKey,
            Instant stuckAt,
            @Nullable String failure,
            @Nullable UUID letterId,
            @Nullable String processId) {}

    record Parked(
            UUID eventId,
            String topic,
            UUID key,
            String type,
            Instant parkedAt,
            int attempts,
            String failure,
            long waiting) {}
}
