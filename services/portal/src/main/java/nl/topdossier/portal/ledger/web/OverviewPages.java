package nl.topdossier.portal.ledger.web;

import java.time.LocalDate;
import java.util.Objects;
import nl.topdossier.portal.deadlines.DeadlineViews;
import nl.topdossier.portal.ledger.ExpiryPage;
import nl.topdossier.portal.ledger.OverviewPage;
import nl.topdossier.portal.letters.House;
import nl.topdossier.portal.services.ServiceClients;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is due when, and the half-yearly overview of a House; both fit for print. */
@Controller
@RequestMapping("/ledger")
class OverviewPages {

    private static final int FIRST_OF_SECOND_HALF = 7;

    private final ServiceClients services;
    private final DeadlineViews deadlines;

    OverviewPages(ServiceClients services, DeadlineViews deadlines) {
        this.services = services;
        this.deadlines = deadlines;
    }

    record Expiry(LocalDate today, LocalDate until, java.util.List<ExpiryPage.Line> lines, long withoutDay) {}

    @GetMapping("/expiries")
    String expiries(
            @RequestParam(required = false) @Nullable House house,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            Model model) {
        Expiry found = Objects.requireNonNull(services.commitments()
                .get()
                .uri(uri -> {
                    uri.path("/v1/expiries");
                    if (house != null) {
                        uri.queryParam("house", house);
                    }
                    return (until == null ? uri : uri.queryParam("until", until)).build();
                })
                .retrieve()
                .body(Expiry.class));
        model.addAttribute(
                "expiry", new ExpiryPage(house, found.today(), found.until(), found.lines(), found.withoutDay()));
        return "ledger/expiries";
    }

    /** The half year that ended last, of the Tweede Kamer, where nothing else is asked. */
    @GetMapping("/overview")
    String overview(
            @RequestParam(defaultValue = "TWEEDE_KAMER") House house,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer half,
            Model model) {
        LocalDate today = deadlines.now().toLocalDate();
        boolean second = today.getMonthValue() >= FIRST_OF_SECOND_HALF;
        int shownYear = year == null ? (second ? today.getYear() : today.getYear() - 1) : year;
        int shownHalf = half == null ? (second ? 1 : 2) : half;
        OverviewPage.Overview overview = Objects.requireNonNull(services.commitments()
                .get()
                .uri("/v1/overviews/half-year?house={house}&year={year}&half={half}", house, shownYear, shownHalf)
                .retrieve()
                .body(OverviewPage.Overview.class));
        model.addAttribute("overview", new OverviewPage(shownYear, shownHalf, overview));
        return "ledger/overview";
    }
}
