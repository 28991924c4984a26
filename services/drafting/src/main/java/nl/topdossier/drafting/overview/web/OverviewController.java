package nl.topdossier.drafting.overview.web;

import java.util.Locale;
import java.util.UUID;
import nl.topdossier.drafting.letters.LetterAccess;
import nl.topdossier.drafting.overview.LetterOverview;
import nl.topdossier.drafting.overview.LetterOverviews;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.web.ETags;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One letter; its entity tag is the number of its newest version. */
@RestController
class OverviewController {

    private final LetterOverviews overviews;
    private final LetterAccess access;

    OverviewController(LetterOverviews overviews, LetterAccess access) {
        this.overviews = overviews;
        this.access = access;
    }

    @GetMapping("/v1/letters/{letterId}")
    ResponseEntity<LetterOverview> letter(@PathVariable UUID letterId, Locale locale) {
        access.view(letterId, CurrentPerson.get(), "letter");
        LetterOverview overview = overviews.of(letterId, locale);
        return ResponseEntity.ok().eTag(ETags.of(overview.version())).body(overview);
    }
}
