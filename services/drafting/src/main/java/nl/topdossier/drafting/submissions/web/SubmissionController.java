package nl.topdossier.drafting.submissions.web;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import nl.topdossier.contracts.letter.RecallPurpose;
import nl.topdossier.contracts.letter.ReturnPolicy;
import nl.topdossier.contracts.letter.RoundKind;
import nl.topdossier.drafting.checks.FindingWords;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.LetterAccess;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.drafting.letters.StartAt;
import nl.topdossier.drafting.submissions.BlockedByFindings;
import nl.topdossier.drafting.submissions.DrafterAnswers;
import nl.topdossier.drafting.submissions.Keeping;
import nl.topdossier.drafting.submissions.Recall;
import nl.topdossier.drafting.submissions.Recalling;
import nl.topdossier.drafting.submissions.Reentering;
import nl.topdossier.drafting.submissions.Submitting;
import nl.topdossier.drafting.submissions.Withdrawing;
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
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is done with a letter: submit, recall, withdraw, let it re-enter, answer remarks. */
@RestController
@RequestMapping("/v1/letters/{letterId}")
@PreAuthorize("hasRole('drafter')")
class SubmissionController {

    private final Submitting submitting;
    private final Recalling recalling;
    private final Withdrawing withdrawing;
    private final Keeping keeping;
    private final Reentering reentering;
    private final DrafterAnswers answers;
    private final Letters letters;
    private final LetterAccess access;
    private final FindingWords words;
    private final MessageSource messages;

    SubmissionController(
            Submitting submitting,
            Recalling recalling,
            Withdrawing withdrawing,
            Keeping keeping,
            Reentering reentering,
            DrafterAnswers answers,
            Letters letters,
            LetterAccess access,
            FindingWords words,
            MessageSource messages) {
        this.submitting = submitting;
        this.recalling = recalling;
        this.withdrawing = withdrawing;
        this.keeping = keeping;
        this.reentering = reentering;
        this.answers = answers;
        this.letters = letters;
        this.access = access;
        this.words = words;
        this.messages = messages;
    }

    record SubmissionRequest(
            @Nullable ReturnPolicy policy,
            @Nullable RoundKind startAt,
            @Nullable String startAtOfficeId) {}

    record Submitted(UUID submissionId) {}

    record RecallRequest(@Nullable RecallPurpose purpose) {}

    record WithdrawalRequest(@Nullable String reason) {}

    record KeepingRequest(@Nullable String reason) {}

    record ReentryRequest(
            Reentering.@Nullable Target to,
            @Nullable RoundKind thenStartAt,
            @Nullable String officeId,
            @Nullable String reason) {}

    record AnswerRequest(
            @Nullable String question,
            @Nullable String answer,
            @Nullable Boolean assumption) {}

    @PostMapping("/submissions")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Submitted submit(
            @PathVariable UUID letterId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable SubmissionRequest request) {
        Person person = CurrentPerson.get();
        Letter letter = letters.get(letterId);
        access.requireDrafter(letter, person);
        int version = Math.toIntExact(ETags.required(ifMatch));
        ReturnPolicy policy = request == null ? null : request.policy();
        StartAt startAt = request == null || request.startAt() == null
                ? null
                : new StartAt(request.startAt(), request.startAtOfficeId());
        return new Submitted(
                submitting.submit(letterId, version, policy, startAt, person.id(), access.heads(letter, person)));
    }

    @PostMapping("/recalls")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Recall recall(@PathVariable UUID letterId, @RequestBody RecallRequest request) {
        Person person = CurrentPerson.get();
        access.requireDrafter(letters.get(letterId), person);
        RecallPurpose purpose = request.purpose();
        if (purpose == null) {
            throw Refusal.invalid("problem.http.400");
        }
        return recalling.recall(letterId, purpose, person.id());
    }

    @PostMapping("/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID letterId, @RequestBody WithdrawalRequest request) {
        Person person = CurrentPerson.get();
        access.requireDrafter(letters.get(letterId), person);
        withdrawing.withdraw(letterId, text(request.reason()), person.id());
    }

    @PostMapping("/keeping")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable UUID letterId, @RequestBody KeepingRequest request) {
        Person person = CurrentPerson.get();
        access.requireDrafter(letters.get(letterId), person);
        keeping.keep(letterId, text(request.reason()), person.id());
    }

    @PostMapping("/reentry")
    @PreAuthorize("hasAnyRole('drafter', 'official')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reenter(@PathVariable UUID letterId, @RequestBody ReentryRequest request) {
        Person person = CurrentPerson.get();
        access.requireHead(letters.get(letterId), person);
        Reentering.Target to = request.to();
        if (to == null) {
            throw Refusal.invalid("problem.http.400");
        }
        reentering.reenter(
                letterId,
                new Reentering.Choice(to, request.thenStartAt(), request.officeId(), text(request.reason())),
                person.id());
    }

    @PostMapping("/answers")
    @ResponseStatus(HttpStatus.CREATED)
    DrafterAnswers.Answer answer(@PathVariable UUID letterId, @RequestBody AnswerRequest request) {
        Person person = CurrentPerson.get();
        access.requireDrafter(letters.get(letterId), person);
        return answers.answer(
                letterId,
                text(request.question()),
                text(request.answer()),
                Boolean.TRUE.equals(request.assumption()),
                person.id());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> blocked(BlockedByFindings blocked, Locale locale) {
        String code = "problem.submission.blocked";
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT,
                messages.getMessage(code, new Object[] {blocked.findings().size()}, locale));
        detail.setType(URI.create("urn:topdossier:problem:" + code));
        detail.setProperty("code", code);
        detail.setProperty("findings", words.of(blocked.findings(), locale));
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
