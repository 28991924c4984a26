package nl.topdossier.records.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Checks all chains and makes the root of the day once its time has come, also when the service was away at that moment. */
@Component
class DailyRoot {

    private final Recheck recheck;
    private final Roots roots;
    private final RootSettings settings;
    private final Clock clock;

    DailyRoot(Recheck recheck, Roots roots, RootSettings settings, Clock clock) {
        this.recheck = recheck;
        this.roots = roots;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void makeWhenDue() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Roots.NETHERLANDS);
        if (!now.toLocalTime().isBefore(settings.rootTime()) && !roots.hasDaily(now.toLocalDate())) {
            recheck.all();
            roots.makeDaily();
        }
    }
}
