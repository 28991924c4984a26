package nl.topdossier.drafting.deadlines.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.topdossier.drafting.deadlines.DeadlineView;
import nl.topdossier.drafting.deadlines.LetterDeadlines;
import nl.topdossier.drafting.letters.DeadlineWish;
import nl.topdossier.drafting.letters.LetterAccess;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.security.Person;
import nl.topdossier.web.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moving a deadline: by rules, or to a day with a reason. If-Match is the letter's revision. */
@RestController
@RequestMapping("/v1/letters/{letterId}/deadline")
class DeadlineController {

    private final LetterDeadlines deadlines;
    private final Letters letters;
    private final LetterAccess access;

    DeadlineController(LetterDeadlines deadlines, Letters letters, LetterAccess access) {
        this.deadlines = deadlines;
        this.letters = letters;
        this.access = access;
    }

    record Request(
            @Nullable List<String> rules,
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            @Nullable String reason) {}

    @PutMapping
    @PreAuthorize("hasAnyRole('drafter', 'coordinator')")
    DeadlineView move(
            @PathVariable UUID letterId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Request request,
            Locale locale) {
        Person person = CurrentPerson.get();
        access.requireDrafterOrCoordinator(letters.get(letterId), person);
        DeadlineWish wish = new DeadlineWish(
                request.rules() == null ? List.of() : request.rules(),
                request.date(),
                request.time(),
                request.reason() == null ? "" : request.reason());
        return DeadlineView.of(deadlines.move(letterId, ETags.required(ifMatch), wish, person.id()), locale);
    }
}
