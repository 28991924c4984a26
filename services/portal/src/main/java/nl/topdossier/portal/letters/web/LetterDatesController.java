package nl.topdossier.portal.letters.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.portal.letters.DeadlineWay;
import nl.topdossier.portal.letters.LetterDates;
import nl.topdossier.portal.letters.web.DraftingAnswers.Letter;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moving the deadline of a letter, and saying before when it may not leave. */
@Controller
@RequestMapping("/letters/{letterId}/dates")
@PreAuthorize("hasAnyRole('drafter', 'coordinator')")
class LetterDatesController {

    private final ServiceClients services;
    private final Dossiers dossiers;
    private final HeadViews heads;
    private final Acts acts;

    LetterDatesController(ServiceClients services, Dossiers dossiers, HeadViews heads, Acts acts) {
        this.services = services;
        this.dossiers = dossiers;
        this.heads = heads;
        this.acts = acts;
    }

    @GetMapping
    String dates(@PathVariable UUID letterId, Model model, Locale locale) {
        Letter letter = dossiers.letter(letterId);
        DraftingAnswers.Earliest earliest = letter.earliestDispatch();
        Instant at = earliest == null ? null : earliest.at();
        boolean afterCouncil = earliest != null && earliest.afterCouncil();
        boolean confirmed = earliest != null && earliest.confirmedName() != null;
        model.addAttribute(
                "dates",
                new LetterDates(
                        heads.head(letter, locale),
                        heads.deadline(letter),
                        letter.revision(),
                        at == null ? null : at.atZone(Words.ZONE).toLocalDateTime(),
                        afterCouncil,
                        afterCouncil && !confirmed));
        return "letters/dates";
    }

    @PostMapping("/deadline")
    String moveDeadline(
            @PathVariable UUID letterId,
            @RequestParam long revision,
            @RequestParam DeadlineWay way,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable LocalTime time,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes flash) {
        Map<String, @Nullable Object> wish = new LinkedHashMap<>();
        if (way == DeadlineWay.DAY) {
            wish.put("date", date);
            wish.put("time", time);
            wish.put("reason", reason);
        } else {
            wish.put("rules", way.rules());
        }
        return acts.act(letterId, null, "done.SET_DEADLINE", flash, () -> put(letterId, "deadline", revision, wish));
    }

    @PostMapping("/earliest")
    String setEarliest(
            @PathVariable UUID letterId,
            @RequestParam long revision,
            @RequestParam(required = false) @Nullable LocalDateTime at,
            @RequestParam(defaultValue = "false") boolean afterCouncil,
            RedirectAttributes flash) {
        Map<String, @Nullable Object> earliest = new LinkedHashMap<>();
        earliest.put("at", at == null ? null : at.atZone(Words.ZONE).toInstant().toString());
        earliest.put("afterCouncil", afterCouncil);
        return acts.act(
                letterId,
                null,
                "done.SET_EARLIEST",
                flash,
                () -> put(letterId, "earliest-dispatch", revision, earliest));
    }

    @PostMapping("/council")
    String confirmCouncil(@PathVariable UUID letterId, @RequestParam String name, RedirectAttributes flash) {
        return acts.act(
                letterId,
                null,
                "done.CONFIRM_COUNCIL",
                flash,
                () -> services.drafting()
                        .post()
                        .uri("/v1/letters/{id}/earliest-dispatch/confirmation", letterId)
                        .body(Map.of("name", name))
                        .retrieve()
                        .toBodilessEntity());
    }

    private void put(UUID letterId, String what, long revision, Map<String, ?> body) {
        services.drafting()
                .put()
                .uri("/v1/letters/{id}/" + what, letterId)
                .header(HttpHeaders.IF_MATCH, "\"" + revision + "\"")
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }
}
