package nl.topdossier.drafting.planning.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.topdossier.drafting.planning.OutdatedLetters;
import nl.topdossier.lettertext.dates.Days;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Letters of a summit that carry former days, or that would if it moved. */
@RestController
@RequestMapping("/v1/summits/{summitId}/outdated-letters")
class OutdatedLettersController {

    private final OutdatedLetters outdated;

    OutdatedLettersController(OutdatedLetters outdated) {
        this.outdated = outdated;
    }

    @GetMapping
    List<OutdatedLetters.Outdated> of(
            @PathVariable UUID summitId,
            @RequestParam(required = false) @Nullable LocalDate firstDay,
            @RequestParam(required = false) @Nullable LocalDate lastDay) {
        return outdated.of(summitId, days(firstDay, lastDay), CurrentPerson.get());
    }

    private static @Nullable Days days(@Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        if (firstDay == null) {
            return null;
        }
        LocalDate last = lastDay == null ? firstDay : lastDay;
        if (last.isBefore(firstDay)) {
            throw Refusal.invalid("problem.letter.meeting-dates");
        }
        return new Days(firstDay, last);
    }
}
