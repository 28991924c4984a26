package nl.topdossier.portal.ledger.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.topdossier.portal.ledger.EntryForm;
import nl.topdossier.portal.ledger.EntryPage;
import nl.topdossier.portal.ledger.LedgerEntry;
import nl.topdossier.portal.ledger.LedgerFilter;
import nl.topdossier.portal.ledger.LedgerPage;
import nl.topdossier.portal.ledger.LedgerRow;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.services.ServiceClients;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** The service commitments, asked as the reader. */
@Component
class LedgerService {

    private final ServiceClients services;
    private final People people;

    LedgerService(ServiceClients services, People people) {
        this.services = services;
        this.people = people;
    }

    record Found(List<LedgerRow> items, long total, LedgerPage.Counts counts) {}

    record Linked(UUID letterId) {}

    record Happened(
            String side,
            String status,
            LocalDate onDay,
            @Nullable UUID letterId,
            String note,
            @Nullable UUID recordedBy,
            Instant recordedAt) {}

    Found find(LedgerFilter filter) {
        return Objects.requireNonNull(services.commitments()
                .get()
                .uri(uri -> {
                    uri.path("/v1/items").queryParam("most", filter.shown());
                    given(filter.house()).forEach(value -> uri.queryParam("house", value));
                    given(filter.kind()).forEach(value -> uri.queryParam("kind", value));
                    given(filter.bucket()).forEach(value -> uri.queryParam("bucket", value));
                    String words = filter.words();
                    return words == null || words.isBlank()
                            ? uri.build()
                            : uri.queryParam("words", "{words}").build(words);
                })
                .retrieve()
                .body(Found.class));
    }

    private static List<Object> given(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }

    LedgerRow item(UUID itemId) {
        return Objects.requireNonNull(services.commitments()
                .get()
                .uri("/v1/items/{id}", itemId)
                .retrieve()
                .body(LedgerRow.class));
    }

    List<Linked> links(UUID itemId) {
        return list(itemId, "/links", new ParameterizedTypeReference<>() {});
    }

    List<EntryPage.Event> history(UUID itemId, Map<UUID, LedgerLetters.Listed> letters) {
        List<Happened> events = list(itemId, "/history", new ParameterizedTypeReference<>() {});
        return events.reversed().stream()
                .map(event -> new EntryPage.Event(
                        event.side(),
                        event.status(),
                        event.onDay(),
                        LedgerLetters.letter(letters, event.letterId()),
                        event.note(),
                        event.recordedBy() == null ? null : people.nameOf(event.recordedBy()),
                        event.recordedAt()))
                .toList();
    }

    private <T> List<T> list(UUID itemId, String what, ParameterizedTypeReference<List<T>> type) {
        List<T> found = services.commitments()
                .get()
                .uri("/v1/items/{id}" + what, itemId)
                .retrieve()
                .body(type);
        return found == null ? List.of() : found;
    }

    UUID record(EntryForm form) {
        LedgerRow recorded = services.commitments()
                .post()
                .uri("/v1/items")
                .body(body(form))
                .retrieve()
                .body(LedgerRow.class);
        return Objects.requireNonNull(recorded).item().itemId();
    }

    void change(UUID itemId, EntryForm form) {
        put(itemId, "", form.version(), body(form));
    }

    /** The item as it is now. */
    LedgerEntry put(UUID itemId, String what, @Nullable Long version, Object body) {
        LedgerRow changed = services.commitments()
                .put()
                .uri("/v1/items/{id}" + what, itemId)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .retrieve()
                .body(LedgerRow.class);
        return Objects.requireNonNull(changed).item();
    }

    void post(UUID itemId, String what, @Nullable Long version, Object body) {
        services.commitments()
                .post()
                .uri("/v1/items/{id}" + what, itemId)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    void link(UUID itemId, UUID letterId) {
        services.commitments()
                .put()
                .uri("/v1/items/{id}/links/{letter}", itemId, letterId)
                .retrieve()
                .toBodilessEntity();
    }

    void unlink(UUID itemId, UUID letterId) {
        services.commitments()
                .delete()
                .uri("/v1/items/{id}/links/{letter}", itemId, letterId)
                .retrieve()
                .toBodilessEntity();
    }

    private static Map<String, @Nullable Object> body(EntryForm form) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("kind", form.kind());
        body.put("house", form.house());
        body.put("reference", form.reference());
        body.put("subject", form.subject());
        body.put("madeBy", form.madeBy());
        body.put("occasion", form.occasion());
        body.put("madeOn", filled(form.madeOn()));
        body.put("dueOn", filled(form.dueOn()));
        body.put("dueReason", form.dueReason());
        body.put("done", form.done());
        body.put("sourceLetterId", filled(form.sourceLetterId()));
        body.put("sourceSectionId", filled(form.sourceSectionId()));
        return body;
    }

    private static @Nullable String filled(@Nullable String given) {
        return given == null || given.isBlank() ? null : given;
    }
}
