package nl.topdossier.portal.summits;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.topdossier.portal.deadlines.DeadlineViews;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.words.Text;
import nl.topdossier.security.Roles;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** Asks logistics for summits, as the person who looks, and says what identifies them on a page. */
@Component
public class SummitReading {

    private final ServiceClients services;
    private final DeadlineViews deadlines;

    SummitReading(ServiceClients services, DeadlineViews deadlines) {
        this.services = services;
        this.deadlines = deadlines;
    }

    /** The summit with this id. */
    public Summit required(UUID summitId) {
        return Objects.requireNonNull(services.logistics()
                .get()
                .uri("/v1/summits/{id}", summitId)
                .retrieve()
                .body(Summit.class));
    }

    /** All of them. */
    public List<Summit> all() {
        List<Summit> all = services.logistics()
                .get()
                .uri("/v1/summits")
                .retrieve()
                .body(new ParameterizedTypeReference<List<Summit>>() {});
        return all == null ? List.of() : all;
    }

    /** What identifies a summit on a page. */
    public SummitHead head(Summit summit, Me me) {
        return new SummitHead(
                summit.summitId(),
                summit.name(),
                summit.kind(),
                summit.attendance(),
                summit.place(),
                summit.venue(),
                summit.firstDay(),
                summit.lastDay(),
                summit.state(),
                away(summit),
                me.has(Roles.COORDINATOR),
                me.maySeeAudit());
    }

    /** Today in the Netherlands. */
    public LocalDate today() {
        return deadlines.now().toLocalDate();
    }

    private Text away(Summit summit) {
        LocalDate today = today();
        if (today.isBefore(summit.firstDay())) {
            return Text.of("summit.away.days", ChronoUnit.DAYS.between(today, summit.firstDay()));
        }
        return today.isAfter(summit.lastDay())
                ? Text.of("summit.away.past", ChronoUnit.DAYS.between(summit.lastDay(), today))
                : Text.of("summit.away.now");
    }
}
