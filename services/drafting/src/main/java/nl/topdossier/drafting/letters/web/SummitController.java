package nl.topdossier.drafting.letters.web;

import java.time.LocalDate;
import java.util.List;
import nl.topdossier.drafting.letters.Door;
import nl.topdossier.drafting.letters.Summits;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The summits that letters are about. */
@RestController
@RequestMapping("/v1/summits")
class SummitController {

    private final Summits summits;

    SummitController(Summits summits) {
        this.summits = summits;
    }

    record Request(
            @Nullable String name,
            @Nullable String kind,
            @Nullable String place,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends) {}

    @GetMapping
    List<Summits.Summit> all() {
        return summits.all();
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('coordinator', 'administrator', 'drafter')")
    @ResponseStatus(HttpStatus.CREATED)
    Summits.Summit add(@RequestBody Request request) {
        Door door = new Door();
        String name = door.requiredLine("name", request.name());
        String place = door.line("place", request.place());
        door.close();
        LocalDate starts = Given.required("meeting", request.starts());
        LocalDate ends = request.ends() == null ? starts : request.ends();
        if (ends.isBefore(starts)) {
            throw Refusal.invalid("problem.letter.meeting-dates");
        }
        return summits.add(name, Given.meetingKind(request.kind()), place, starts, ends);
    }
}
