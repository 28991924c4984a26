package nl.topdossier.portal.board.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.portal.board.DiagramState;
import nl.topdossier.portal.board.ElementRow;
import nl.topdossier.portal.board.ModelNames;
import nl.topdossier.portal.board.ProcessView;
import nl.topdossier.portal.book.ProcessBook;
import nl.topdossier.portal.words.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Draws the processes of a letter, a summit or a piece of work from the books: newest first, running ones with where their tokens are. */
@Component
class DrawnProcesses {

    private final ProcessBook book;
    private final ModelNames names;

    DrawnProcesses(ProcessBook book, ModelNames names) {
        this.book = book;
        this.names = names;
    }

    /** @param page the page that shows them, below which their states are */
    List<ProcessView> of(UUID subjectId, String page) {
        List<ProcessView> views = new ArrayList<>();
        for (ProcessBook.BookedProcess process : book.of(subjectId).reversed()) {
            views.add(view(page, process));
        }
        return views;
    }

    private ProcessView view(String page, ProcessBook.BookedProcess process) {
        List<ProcessBook.BookedElement> visits = book.elements(process);
        List<ElementRow> rows = rows(process.processId(), visits);
        boolean running = rows.stream().anyMatch(row -> row.count() > 0);
        String key = process.processId() + "-" + process.instanceKey();
        return new ProcessView(
                key,
                Text.of("board.process." + process.processId()),
                running,
                visits.stream()
                        .map(ProcessBook.BookedElement::since)
                        .min(Instant::compareTo)
                        .orElse(Instant.EPOCH),
                "/board/models/" + process.processId() + ".bpmn",
                page + "/processes/" + key + "/state",
                rows,
                running ? Repairs.restartAddress(process.service(), process.processId(), process.businessKey()) : null);
    }

    /** Where the tokens of one of them are now. */
    DiagramState state(UUID subjectId, String key) {
        return of(subjectId, "").stream()
                .filter(process -> process.key().equals(key))
                .findFirst()
                .map(ProcessView::diagram)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<ElementRow> rows(String processId, List<ProcessBook.BookedElement> visits) {
        Map<String, ElementRow> rows = new LinkedHashMap<>();
        for (ProcessBook.BookedElement visit : visits) {
            boolean active = visit.state().equals("ACTIVE");
            ElementRow before = rows.get(visit.elementId());
            int count = (before == null ? 0 : before.count()) + (active ? 1 : 0);
            rows.put(
                    visit.elementId(),
                    new ElementRow(
                            visit.elementId(),
                            names.of(processId, visit.elementId()),
                            count > 0 ? ElementRow.State.ACTIVE : ElementRow.State.VISITED,
                            count,
                            visit.since(),
                            null));
        }
        return List.copyOf(rows.values());
    }
}
