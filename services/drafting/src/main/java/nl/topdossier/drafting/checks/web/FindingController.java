package nl.topdossier.drafting.checks.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.topdossier.drafting.checks.FindingWords;
import nl.topdossier.drafting.checks.Findings;
import nl.topdossier.drafting.letters.LetterAccess;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is still wrong with the newest version, and letting a finding stay. */
@RestController
@RequestMapping("/v1/letters/{letterId}/findings")
class FindingController {

    private final Findings findings;
    private final FindingWords words;
    private final Letters letters;
    private final LetterAccess access;

    FindingController(Findings findings, FindingWords words, Letters letters, LetterAccess access) {
        this.findings = findings;
        this.words = words;
        this.letters = letters;
        this.access = access;
    }

    record WaiverRequest(@Nullable String place, @Nullable String reason) {}

    @GetMapping
    List<FindingWords.View> findings(@PathVariable UUID letterId, Locale locale) {
        access.view(letterId, CurrentPerson.get(), "findings");
        return words.of(findings.of(letters.get(letterId)), locale);
    }

    @PostMapping("/{code}/waiver")
    @PreAuthorize("hasRole('drafter')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void waive(@PathVariable UUID letterId, @PathVariable String code, @RequestBody WaiverRequest request) {
        Person person = CurrentPerson.get();
        access.requireDrafter(letters.get(letterId), person);
        findings.waive(letterId, code, text(request.place()), text(request.reason()), person.id());
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
