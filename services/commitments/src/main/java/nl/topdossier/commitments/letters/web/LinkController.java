package nl.topdossier.commitments.letters.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.topdossier.commitments.Who;
import nl.topdossier.commitments.items.Discharging;
import nl.topdossier.commitments.items.Item;
import nl.topdossier.commitments.items.Sight;
import nl.topdossier.commitments.letters.Links;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.security.Person;
import nl.topdossier.security.Visibility;
import nl.topdossier.web.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Links with letters, and letters from outside this system that discharged an item. */
@RestController
@RequestMapping("/v1/items/{itemId}")
class LinkController {

    private final Links links;
    private final Discharging discharging;
    private final Sight sight;
    private final Visibility visibility;

    LinkController(Links links, Discharging discharging, Sight sight, Visibility visibility) {
        this.links = links;
        this.discharging = discharging;
        this.sight = sight;
        this.visibility = visibility;
    }

    record OtherLetter(
            @Nullable String kamerstuk,
            @Nullable LocalDate receivedOn,
            @Nullable String evidence) {}

    /** Letters that the person may not see are left out. */
    @GetMapping("/links")
    @PreAuthorize(Who.READS)
    List<Links.Link> links(@PathVariable UUID itemId) {
        Person person = CurrentPerson.get();
        sight.required(itemId, person);
        return links.of(itemId).stream()
                .filter(link -> visibility.allows(link.letterId(), person))
                .toList();
    }

    @PutMapping("/links/{letterId}")
    @PreAuthorize(Who.WRITES)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void link(@PathVariable UUID itemId, @PathVariable UUID letterId) {
        links.link(itemId, letterId, CurrentPerson.get().id());
    }

    @DeleteMapping("/links/{letterId}")
    @PreAuthorize(Who.WRITES)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlink(@PathVariable UUID itemId, @PathVariable UUID letterId) {
        links.unlink(itemId, letterId, CurrentPerson.get().id());
    }

    @PostMapping("/discharge")
    @PreAuthorize(Who.WRITES)
    ResponseEntity<Item> discharge(
            @PathVariable UUID itemId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody OtherLetter letter) {
        Item item = discharging.byOtherLetter(
                itemId,
                ETags.required(ifMatch),
                letter.kamerstuk(),
                letter.receivedOn(),
                letter.evidence(),
                CurrentPerson.get().id());
        return ResponseEntity.ok().eTag(ETags.of(item.version())).body(item);
    }
}
