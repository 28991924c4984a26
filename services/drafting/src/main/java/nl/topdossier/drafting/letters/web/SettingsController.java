package nl.topdossier.drafting.letters.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.letter.ReturnPolicy;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.LetterAccess;
import nl.topdossier.drafting.letters.LetterSettings;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.drafting.letters.Version;
import nl.topdossier.drafting.letters.Versions;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.security.Person;
import nl.topdossier.web.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is set beside the text. If-Match is the letter's revision. */
@RestController
@RequestMapping("/v1/letters/{letterId}")
class SettingsController {

    private final LetterSettings settings;
    private final Letters letters;
    private final Versions versions;
    private final LetterAccess access;

    SettingsController(LetterSettings settings, Letters letters, Versions versions, LetterAccess access) {
        this.settings = settings;
        this.letters = letters;
        this.versions = versions;
        this.access = access;
    }

    record ParticipantsRequest(
            @Nullable List<ParticipantRequest> participants,
            @Nullable ReturnPolicy policy) {}

    record EarliestRequest(@Nullable Instant at, @Nullable Boolean afterCouncil) {}

    record CouncilRequest(@Nullable String name) {}

    @PutMapping("/participants")
    @PreAuthorize("hasAnyRole('drafter', 'coordinator')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void participants(
            @PathVariable UUID letterId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ParticipantsRequest request) {
        Person person = CurrentPerson.get();
        Letter letter = letters.get(letterId);
        access.requireDrafterOrCoordinator(letter, person);
        Version version = versions.newest(letter).orElse(null);
        settings.participants(
                letterId,
                ETags.required(ifMatch),
                Given.required("participants", request.participants()).stream()
                        .map(participant -> participant.in(version))
                        .toList(),
                request.policy(),
                person.id());
    }

    @PutMapping("/earliest-dispatch")
    @PreAuthorize("hasAnyRole('drafter', 'coordinator')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void earliestDispatch(
            @PathVariable UUID letterId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody EarliestRequest request) {
        Person person = CurrentPerson.get();
        access.requireDrafterOrCoordinator(letters.get(letterId), person);
        settings.earliestDispatch(
                letterId,
                ETags.required(ifMatch),
                request.at(),
                Boolean.TRUE.equals(request.afterCouncil()),
                person.id());
    }

    @PostMapping("/earliest-dispatch/confirmation")
    @PreAuthorize("hasAnyRole('drafter', 'coordinator')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmCouncil(@PathVariable UUID letterId, @RequestBody CouncilRequest request) {
        Person person = CurrentPerson.get();
        access.requireDrafterOrCoordinator(letters.get(letterId), person);
        settings.confirmCouncil(letterId, request.name() == null ? "" : request.name(), person.id());
    }
}
