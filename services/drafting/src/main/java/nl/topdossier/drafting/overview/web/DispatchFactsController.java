package nl.topdossier.drafting.overview.web;

import java.util.UUID;
import nl.topdossier.drafting.letters.LetterAccess;
import nl.topdossier.drafting.overview.DispatchFacts;
import nl.topdossier.drafting.overview.LetterOverviews;
import nl.topdossier.security.CurrentPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the gate asks about one version, for dispatch and the parliamentary desk on whose behalf it asks. */
@RestController
class DispatchFactsController {

    private final LetterOverviews overviews;
    private final LetterAccess access;

    DispatchFactsController(LetterOverviews overviews, LetterAccess access) {
        this.overviews = overviews;
        this.access = access;
    }

    @GetMapping("/v1/letters/{letterId}/versions/{number}/dispatch-facts")
    @PreAuthorize("hasAnyRole('service', 'parliamentary-desk')")
    DispatchFacts facts(@PathVariable UUID letterId, @PathVariable int number) {
        access.view(letterId, CurrentPerson.get(), "dispatch-facts-" + number);
        return overviews.dispatchFacts(letterId, number);
    }
}
