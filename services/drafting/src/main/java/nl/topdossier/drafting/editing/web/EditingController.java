package nl.topdossier.drafting.editing.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.topdossier.drafting.checks.FindingWords;
import nl.topdossier.drafting.checks.Findings;
import nl.topdossier.drafting.editing.Conflicts;
import nl.topdossier.drafting.editing.DraftSaving;
import nl.topdossier.drafting.editing.TooLate;
import nl.topdossier.drafting.letters.GivenDraft;
import nl.topdossier.drafting.letters.GivenDraft.GivenReference;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.LetterAccess;
import nl.topdossier.drafting.letters.LetterState;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.drafting.letters.Version;
import nl.topdossier.drafting.letters.Words;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.security.Person;
import nl.topdossier.web.ETags;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Saving drafts. If-Match is the version that the draft was written on (0 for the first). */
@RestController
@RequestMapping("/v1/letters/{letterId}")
@PreAuthorize("hasRole('drafter')")
class EditingController {

    private final DraftSaving saving;
    private final Conflicts conflicts;
    private final Letters letters;
    private final LetterAccess access;
    private final Findings findings;
    private final FindingWords words;
    private final MessageSource messages;

    EditingController(
            DraftSaving saving,
            Conflicts conflicts,
            Letters letters,
            LetterAccess access,
            Findings findings,
            FindingWords words,
            MessageSource messages) {
        this.saving = saving;
        this.conflicts = conflicts;
        this.letters = letters;
        this.access = access;
        this.findings = findings;
        this.words = words;
        this.messages = messages;
    }

    record Saved(int version, String contentHash, List<FindingWords.View> findings) {}

    record References(@Nullable List<GivenReference> references) {}

    @PutMapping("/draft")
    ResponseEntity<Saved> save(
            @PathVariable UUID letterId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody GivenDraft draft,
            Locale locale) {
        Person person = CurrentPerson.get();
        access.requireDrafter(letters.get(letterId), person);
        int base = Math.clamp(ETags.required(ifMatch), 0, Integer.MAX_VALUE);
        Version version = saving.save(letterId, base, draft, person.id());
        Letter letter = letters.get(letterId);
        return ResponseEntity.ok()
                .eTag(ETags.of(version.number()))
                .body(new Saved(
                        version.number(), version.contentHash(), words.of(findings.of(letter, version), locale)));
    }

    @PutMapping("/references")
    ResponseEntity<Saved> references(
            @PathVariable UUID letterId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody References request,
            Locale locale) {
        access.requireDrafter(letters.get(letterId), CurrentPerson.get());
        List<GivenReference> references = request.references();
        if (references == null) {
            throw Refusal.invalid("problem.http.400");
        }
        return save(letterId, ifMatch, GivenDraft.references(references), locale);
    }

    @GetMapping("/conflicts/{conflictId}")
    Conflicts.Conflict conflict(@PathVariable UUID letterId, @PathVariable UUID conflictId) {
        access.requireDrafter(letters.get(letterId), CurrentPerson.get());
        return conflicts.find(letterId, conflictId).orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }

    @DeleteMapping("/conflicts/{conflictId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void merged(@PathVariable UUID letterId, @PathVariable UUID conflictId) {
        Person person = CurrentPerson.get();
        access.requireDrafter(letters.get(letterId), person);
        conflicts.merged(letterId, conflictId, person.id());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLate(TooLate late, Locale locale) {
        boolean locked = late.state() != LetterState.DRAFT;
        String code = locked ? "problem.draft.locked" : "problem.draft.conflict";
        Object[] arguments = {late.conflict().base(), late.conflict().theirs(), Words.of(late.state())};
        ProblemDetail detail =
                ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, messages.getMessage(code, arguments, locale));
        detail.setType(URI.create("urn:topdossier:problem:" + code));
        detail.setProperty("code", code);
        detail.setProperty("yours", late.conflict().conflictId());
        detail.setProperty("theirs", late.conflict().theirs());
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
