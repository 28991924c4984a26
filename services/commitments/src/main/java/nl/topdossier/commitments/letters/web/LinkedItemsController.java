package nl.topdossier.commitments.letters.web;

import java.util.List;
import java.util.UUID;
import nl.topdossier.commitments.Who;
import nl.topdossier.commitments.letters.Links;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a letter has to decide about, for dispatch: it asks when the desk releases, with the desk's token or its own. */
@RestController
class LinkedItemsController {

    private final Links links;

    LinkedItemsController(Links links) {
        this.links = links;
    }

    @GetMapping("/v1/letters/{letterId}/linked-items")
    @PreAuthorize(Who.RELEASES)
    List<Links.LinkedItem> ofLetter(@PathVariable UUID letterId) {
        return links.ofLetter(letterId);
    }
}
