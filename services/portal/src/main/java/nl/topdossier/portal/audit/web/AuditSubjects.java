package nl.topdossier.portal.audit.web;

import java.util.Collection;
import java.util.UUID;
import nl.topdossier.portal.audit.AuditSubject;
import nl.topdossier.portal.board.BoardService;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.services.ServiceRefusal;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Says what a chain is about; the services that wrote in it tell where to ask. */
@Component
class AuditSubjects {

    private final BoardService board;
    private final ServiceClients services;

    AuditSubjects(BoardService board, ServiceClients services) {
        this.board = board;
        this.services = services;
    }

    AuditSubject of(UUID id, Collection<String> writers) {
        AuditSubject found = null;
        if (writers.contains("drafting")) {
            found = new AuditSubject(board.titleOf(id), "/letters/" + id);
        } else if (writers.contains("logistics")) {
            found = summit(id);
            found = found == null ? work(id) : found;
        } else if (writers.contains("commitments")) {
            found = item(id);
        }
        return found == null ? new AuditSubject(board.titleOf(id), null) : found;
    }

    /** The same for a list, without asking for each: what the books do not know is named by its kind and number. */
    Text listed(UUID id, Collection<String> writers) {
        String title = board.titleOf(id);
        if (!title.equals(id.toString())) {
            return Text.said(title);
        }
        String number = title.substring(title.length() - 12);
        if (writers.contains("logistics")) {
            return Text.of("audit.unnamed.work", number);
        }
        return writers.contains("commitments") ? Text.of("audit.unnamed.item", number) : Text.said(title);
    }

    private @Nullable AuditSubject summit(UUID id) {
        Summit summit = ask(services.logistics(), "/v1/summits/{id}", id, Summit.class);
        return summit == null ? null : new AuditSubject(summit.name(), "/summits/" + id);
    }

    private @Nullable AuditSubject work(UUID id) {
        Task task = ask(services.logistics(), "/v1/work-tasks/{id}", id, Task.class);
        return task == null ? null : new AuditSubject(task.task().title(), "/work-tasks/" + id);
    }

    private @Nullable AuditSubject item(UUID id) {
        Item item = ask(services.commitments(), "/v1/items/{id}", id, Item.class);
        return item == null
                ? null
                : new AuditSubject(item.item().reference() + ": " + item.item().subject(), "/ledger/" + id);
    }

    /** Without an answer the chain is shown under its number. */
    private static <T> @Nullable T ask(RestClient service, String path, UUID id, Class<T> type) {
        try {
            return service.get().uri(path, id).retrieve().body(type);
        } catch (RestClientException | ServiceRefusal e) {
            return null;
        }
    }

    record Summit(String name) {}

    record Task(Piece task) {}

    record Piece(String title) {}

    record Item(Entry item) {}

    record Entry(String reference, String subject) {}
}
