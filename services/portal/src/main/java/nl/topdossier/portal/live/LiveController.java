package nl.topdossier.portal.live;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.portal.login.Me;
import nl.topdossier.security.Holding;
import nl.topdossier.security.Holdings;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The streams that pages follow. They carry no content: a page asks for its part again and is checked again. */
@RestController
class LiveController {

    private final LivePages pages;
    private final Holdings holdings;

    LiveController(LivePages pages, Holdings holdings) {
        this.pages = pages;
        this.holdings = holdings;
    }

    @GetMapping(path = "/live/tasks", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter tasks() {
        Me me = Me.get();
        Set<String> offices =
                holdings.of(me.id()).stream().map(Holding::officeId).collect(Collectors.toUnmodifiableSet());
        return pages.follow(change -> change.task()
                && (me.id().equals(change.personId())
                        || (change.officeId() != null && offices.contains(change.officeId()))
                        || (change.role() != null && me.has(change.role()))));
    }

    @GetMapping(path = "/live/letters/{letterId}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter letter(@PathVariable UUID letterId) {
        return pages.follow(change -> letterId.equals(change.letterId()));
    }

    @GetMapping(path = "/live/summits/{summitId}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter summit(@PathVariable UUID summitId) {
        return pages.follow(change -> summitId.equals(change.letterId()));
    }

    @GetMapping(path = "/live/ledger", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter ledger() {
        return pages.follow(Change::ledger);
    }

    @GetMapping(path = "/live/ledger/{itemId}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter item(@PathVariable UUID itemId) {
        return pages.follow(change -> itemId.equals(change.letterId()));
    }

    @GetMapping(
            path = {"/live/board", "/live/letters", "/live/summits", "/live/plan"},
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter board() {
        return pages.follow(change -> !change.ledger());
    }
}
