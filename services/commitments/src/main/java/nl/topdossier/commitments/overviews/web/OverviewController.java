package nl.topdossier.commitments.overviews.web;

import java.time.LocalDate;
import nl.topdossier.commitments.Who;
import nl.topdossier.commitments.items.ItemDoor;
import nl.topdossier.commitments.overviews.Expiries;
import nl.topdossier.commitments.overviews.HalfYear;
import nl.topdossier.commitments.overviews.HalfYearOverviews;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.security.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is due when, and the half-yearly overview of a House, both on demand. */
@RestController
@RequestMapping("/v1")
class OverviewController {

    private static final int USUAL_MONTHS = 6;

    private final Expiries expiries;
    private final HalfYearOverviews overviews;
    private final ItemDoor door;

    OverviewController(Expiries expiries, HalfYearOverviews overviews, ItemDoor door) {
        this.expiries = expiries;
        this.overviews = overviews;
        this.door = door;
    }

    /** Until half a year from today, where nothing else is asked. */
    @GetMapping("/expiries")
    @PreAuthorize(Who.READS)
    Expiries.Expiry expiries(
            @RequestParam(required = false) @Nullable House house,
            @RequestParam(required = false) @Nullable LocalDate until) {
        LocalDate day = until == null ? door.today().plusMonths(USUAL_MONTHS) : until;
        return expiries.until(house, day, CurrentPerson.get());
    }

    @GetMapping("/overviews/half-year")
    @PreAuthorize(Who.READS)
    HalfYearOverviews.Overview halfYear(@RequestParam House house, @RequestParam int year, @RequestParam int half) {
        return overviews.of(house, HalfYear.of(year, half), CurrentPerson.get());
    }
}
