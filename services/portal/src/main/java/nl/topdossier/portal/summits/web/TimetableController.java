package nl.topdossier.portal.summits.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.portal.book.LetterBook;
import nl.topdossier.portal.book.LetterCard;
import nl.topdossier.portal.deadlines.Urgency;
import nl.topdossier.portal.letters.LetterKind;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.summits.PlannedLetter;
import nl.topdossier.portal.summits.Review;
import nl.topdossier.portal.summits.Summit;
import nl.topdossier.portal.summits.SummitHead;
import nl.topdossier.portal.summits.SummitReading;
import nl.topdossier.portal.summits.TimetablePage;
import nl.topdossier.portal.summits.TimetableReading;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.words.Words;
import nl.topdossier.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The timetable of a summit, deviations from it, and what the steering committee found. */
@Controller
@RequestMapping("/summits/{summitId}")
class TimetableController {

    private static final int SMALL = 2;

    private final SummitReading summits;
    private final TimetableReading timetables;
    private final LetterBook letters;
    private final People people;
    private final ServiceClients services;
    private final SummitActs acts;
    private final MessageSource messages;
    private final Clock clock;

    TimetableController(
            SummitReading summits,
            TimetableReading timetables,
            LetterBook letters,
            People people,
            ServiceClients services,
            SummitActs acts,
            MessageSource messages,
            Clock clock) {
        this.summits = summits;
        this.timetables = timetables;
        this.letters = letters;
        this.people = people;
        this.services = services;
        this.acts = acts;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/timetable")
    String timetable(@PathVariable UUID summitId, Model model, Locale locale) {
        Me me = Me.get();
        Summit summit = summits.required(summitId);
        SummitHead head = summits.head(summit, me);
        model.addAttribute(
                "timetable",
                new TimetablePage(
                        head,
                        timetables.of(summitId).letters().stream()
                                .map(letter -> letter(letter, head, me, locale))
                                .toList(),
                        List.of()));
        return "summits/timetable";
    }

    private PlannedLetter letter(TimetableReading.Letter letter, SummitHead head, Me me, Locale locale) {
        UUID id = timetables.visible(letter.letterId(), me);
        LetterCard card = id == null ? null : letters.find(id).orElse(null);
        LocalDate sent = letter.sentOn();
        boolean deviates = sent != null && (sent.isAfter(letter.latestDispatch()) || letter.deviation() != null);
        boolean mayDeviate = me.has(Roles.COORDINATOR) || me.has(Roles.PARLIAMENTARY_DESK);
        return new PlannedLetter(
                letter.kind().name(),
                letter.kind(),
                TimetableReading.title(letter, card, head.name(), new Words(messages, clock, locale)),
                timetables.deadline(letter),
                letter.reasons(),
                letter.warnings(),
                letter.steps().stream().map(step -> step(step, letter, locale)).toList(),
                deviates && sent != null ? new PlannedLetter.Deviation(sent, letter.deviation()) : null,
                id,
                letter.letterId() == null ? letter.opensOn() : null,
                mayDeviate && !head.state().isOver()
                        ? head.address() + "/timetable/" + letter.kind() + "/deviation"
                        : null);
    }

    private PlannedLetter.Step step(TimetableReading.Step step, TimetableReading.Letter letter, Locale locale) {
        Integer slack = step.slack();
        return new PlannedLetter.Step(
                Text.of("timetable.step." + step.step()),
                step.step().equals("OPENED") ? people.officeName(letter.draftingOfficeId(), locale) : null,
                step.latest(),
                urgency(slack),
                slack(slack, step.doneOn()));
    }

    private static Urgency urgency(@Nullable Integer slack) {
        if (slack == null) {
            return Urgency.MET;
        }
        return slack < 0 ? Urgency.OVERDUE : slack <= SMALL ? Urgency.SOON : Urgency.AMPLE;
    }

    private static Text slack(@Nullable Integer slack, @Nullable LocalDate done) {
        if (slack == null) {
            return done == null ? Text.of("timetable.slack.done") : Text.of("timetable.slack.doneOn", done);
        }
        return slack < 0 ? Text.of("timetable.slack.short", -slack) : Text.of("timetable.slack.days", slack);
    }

    @PostMapping("/timetable/{kind}/deviation")
    @PreAuthorize("hasAnyRole('coordinator', 'parliamentary-desk')")
    String deviates(
            @PathVariable UUID summitId,
            @PathVariable LetterKind kind,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam String reason,
            RedirectAttributes flash) {
        return acts.act(
                "/summits/" + summitId + "/timetable",
                "done.DEVIATE",
                flash,
                () -> services.logistics()
                        .put()
                        .uri("/v1/summits/{id}/timetable/letters/{kind}/deviation", summitId, kind)
                        .body(Map.of("sentOn", day, "reason", reason))
                        .retrieve()
                        .toBodilessEntity());
    }

    @PostMapping("/reviews/{taskId}")
    @PreAuthorize("hasRole('coordinator')")
    String review(
            @PathVariable UUID summitId,
            @PathVariable UUID taskId,
            @RequestParam Review.State outcome,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate again,
            @RequestParam(required = false) @Nullable String note,
            RedirectAttributes flash) {
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        found.put("result", outcome);
        found.put("remarks", note);
        found.put("doneOn", day);
        found.put("againOn", again);
        return post(summitId, "/v1/summits/{id}/reviews/{task}", taskId, found, "done.REVIEW", flash);
    }

    @PostMapping("/evaluations/{taskId}")
    @PreAuthorize("hasRole('coordinator')")
    String evaluate(
            @PathVariable UUID summitId,
            @PathVariable UUID taskId,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam String note,
            RedirectAttributes flash) {
        return post(
                summitId,
                "/v1/summits/{id}/evaluations/{task}",
                taskId,
                Map.of("remarks", note, "doneOn", day),
                "done.REVIEW",
                flash);
    }

    @PostMapping("/corrections/{taskId}")
    @PreAuthorize("hasRole('parliamentary-desk')")
    String correct(
            @PathVariable UUID summitId,
            @PathVariable UUID taskId,
            @RequestParam String note,
            RedirectAttributes flash) {
        return post(
                summitId, "/v1/summits/{id}/corrections/{task}", taskId, Map.of("note", note), "done.CORRECT", flash);
    }

    private String post(
            UUID summitId, String path, UUID taskId, Map<String, ?> body, String done, RedirectAttributes flash) {
        return acts.act(
                "/summits/" + summitId,
                done,
                taskId,
                flash,
                () -> services.logistics()
                        .post()
                        .uri(path, summitId, taskId)
                        .body(body)
                        .retrieve()
                        .toBodilessEntity());
    }
}
