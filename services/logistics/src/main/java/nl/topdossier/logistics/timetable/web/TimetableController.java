package nl.topdossier.logistics.timetable.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.topdossier.contracts.letter.LetterKind;
import nl.topdossier.logistics.texts.Texts;
import nl.topdossier.logistics.timetable.Corrections;
import nl.topdossier.logistics.timetable.FollowingLetters;
import nl.topdossier.logistics.timetable.LetterPlans;
import nl.topdossier.logistics.timetable.PassingMilestones;
import nl.topdossier.logistics.timetable.ReviewResult;
import nl.topdossier.logistics.timetable.TimetableView;
import nl.topdossier.logistics.timetable.TimetableViews;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The timetable of a summit: everybody reads, the coordinator passes its milestones, the desk puts letters right. */
@RestController
@RequestMapping("/v1/summits/{summitId}")
class TimetableController {

    private final TimetableViews views;
    private final LetterPlans plans;
    private final PassingMilestones milestones;
    private final FollowingLetters letters;
    private final Corrections corrections;

    TimetableController(
            TimetableViews views,
            LetterPlans plans,
            PassingMilestones milestones,
            FollowingLetters letters,
            Corrections corrections) {
        this.views = views;
        this.plans = plans;
        this.milestones = milestones;
        this.letters = letters;
        this.corrections = corrections;
    }

    record ReviewRequest(
            @Nullable ReviewResult result,
            @Nullable String remarks,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate againOn) {}

    record EvaluationRequest(
            @Nullable String remarks, @Nullable LocalDate doneOn) {}

    record DeviationRequest(
            @Nullable LocalDate sentOn, @Nullable String reason) {}

    record CorrectionRequest(@Nullable String note) {}

    @GetMapping("/timetable")
    TimetableView timetable(@PathVariable UUID summitId, Locale locale) {
        return views.of(summitId, locale);
    }

    @GetMapping("/letter-plan")
    LetterPlans.SummitPlan letterPlan(@PathVariable UUID summitId) {
        return plans.of(summitId);
    }

    @PutMapping("/timetable/letters/{kind}/deviation")
    @PreAuthorize("hasAnyRole('coordinator', 'parliamentary-desk')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deviates(@PathVariable UUID summitId, @PathVariable LetterKind kind, @RequestBody DeviationRequest request) {
        letters.deviates(
                summitId,
                kind,
                required(request.sentOn()),
                Texts.required(request.reason()),
                CurrentPerson.get().id());
    }

    @PostMapping("/reviews/{taskId}")
    @PreAuthorize("hasRole('coordinator')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void review(@PathVariable UUID summitId, @PathVariable UUID taskId, @RequestBody ReviewRequest request) {
        var finding = new PassingMilestones.Finding(
                required(request.result()), Texts.optional(request.remarks()), request.doneOn(), request.againOn());
        milestones.review(summitId, taskId, finding, CurrentPerson.get().id());
    }

    @PostMapping("/evaluations/{taskId}")
    @PreAuthorize("hasRole('coordinator')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void evaluate(@PathVariable UUID summitId, @PathVariable UUID taskId, @RequestBody EvaluationRequest request) {
        milestones.evaluate(
                summitId,
                taskId,
                Texts.required(request.remarks()),
                request.doneOn(),
                CurrentPerson.get().id());
    }

    @PostMapping("/corrections/{taskId}")
    @PreAuthorize("hasRole('parliamentary-desk')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable UUID summitId, @PathVariable UUID taskId, @RequestBody CorrectionRequest request) {
        corrections.correct(
                summitId,
                taskId,
                Texts.required(request.note()),
                CurrentPerson.get().id());
    }

    private static <T> T required(@Nullable T given) {
        if (given == null) {
            throw Refusal.invalid("problem.http.400");
        }
        return given;
    }
}
