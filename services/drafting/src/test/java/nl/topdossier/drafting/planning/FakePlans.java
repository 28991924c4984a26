package nl.topdossier.drafting.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.topdossier.calendar.Message;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.LetterKind;
import nl.topdossier.drafting.planning.SummitPlan.LetterPlan;

/** Logistics as far as drafting asks it: the plans of summits, which a test may change. */
public class FakePlans implements PlanSource {

    private final Map<UUID, SummitPlan> plans = new ConcurrentHashMap<>();

    @Override
    public SummitPlan of(UUID summitId) {
        SummitPlan plan = plans.get(summitId);
        if (plan == null) {
            throw new IllegalStateException("Expected a plan of summit " + summitId + ", but logistics knows none");
        }
        return plan;
    }

    /** An agenda eleven days before, a report eight days after, in a place that no other letter names. */
    public void plan(UUID summitId, LocalDate first, LocalDate last) {
        plan(summitId, "Den Haag " + summitId, first, last);
    }

    /** The same in this place. */
    void plan(UUID summitId, String place, LocalDate first, LocalDate last) {
        plans.put(
                summitId,
                new SummitPlan(
                        summitId,
                        "NAVO-top " + summitId,
                        "summit",
                        place,
                        first,
                        last,
                        List.of(
                                letter(LetterKind.ANNOTATED_AGENDA, "agenda", first.minusDays(11)),
                                letter(LetterKind.REPORT, "report", last.plusDays(8)))));
    }

    /** Another place, which shows when drafting has followed. */
    void rename(UUID summitId, String place) {
        plans.computeIfPresent(
                summitId,
                (id, plan) -> new SummitPlan(
                        id, plan.name(), plan.meetingKind(), place, plan.firstDay(), plan.lastDay(), plan.letters()));
    }

    private static LetterPlan letter(LetterKind kind, String rule, LocalDate day) {
        return new LetterPlan(
                kind,
                "DVB",
                List.of(House.TWEEDE_KAMER, House.EERSTE_KAMER),
                day,
                LocalTime.of(17, 0),
                List.of(rule, "before-recess"),
                List.of(new Message(
                        "reason.moved-earlier", List.of(day.plusDays(1).toString(), day.toString(), "@weekend"))),
                List.of());
    }
}
