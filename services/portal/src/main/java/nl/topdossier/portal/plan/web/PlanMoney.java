package nl.topdossier.portal.plan.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.portal.deadlines.Deadline;
import nl.topdossier.portal.deadlines.DeadlineViews;
import nl.topdossier.portal.plan.PlanRow;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.summits.Summit;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.words.Words;
import nl.topdossier.portal.work.FigureReading;
import nl.topdossier.portal.work.WorkReading;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The budget lines that are nearly used up or overrun: without money work does not get done in time. */
@Component
class PlanMoney {

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private final FigureReading figures;
    private final People people;
    private final DeadlineViews deadlines;
    private final MessageSource messages;

    PlanMoney(FigureReading figures, People people, DeadlineViews deadlines, MessageSource messages) {
        this.figures = figures;
        this.people = people;
        this.deadlines = deadlines;
        this.messages = messages;
    }

    /** Of each of these summits the lines that endanger it. */
    Map<UUID, List<PlanItem>> of(Map<UUID, Summit> summits, Map<UUID, WorkReading.Plan> plans, Locale locale) {
        return figures.endangered().stream()
                .filter(line -> summits.containsKey(line.summitId()))
                .collect(Collectors.groupingBy(
                        FigureReading.Endangered::summitId,
                        Collectors.mapping(
                                line -> item(line, summits.get(line.summitId()), plans.get(line.summitId()), locale),
                                Collectors.toList())));
    }

    private PlanItem item(
            FigureReading.Endangered line, @Nullable Summit summit, WorkReading.@Nullable Plan plan, Locale locale) {
        LocalDate today = deadlines.now().toLocalDate();
        LocalDate finish = summit == null ? today : summit.lastDay();
        LocalDate start = today.isBefore(finish) ? today : finish;
        boolean over = line.standing() == FigureReading.Standing.OVER;
        String owner = owner(line, plan, locale);
        return new PlanItem(
                owner,
                true,
                PlanItem.Danger.NEAR,
                false,
                false,
                over ? -1 : 0,
                start,
                finish,
                true,
                null,
                timeline -> new PlanRow(
                        PlanRow.Kind.MONEY,
                        line.budgetLineId(),
                        line.name(),
                        "/summits/" + line.summitId() + "/figures",
                        owner,
                        Text.of("budget.warning." + line.standing()),
                        over ? "late" : "soon",
                        false,
                        start,
                        deadline(finish, today),
                        left(line),
                        null,
                        Text.of("plan.next.money"),
                        timeline.bar(start, finish)));
    }

    private String owner(FigureReading.Endangered line, WorkReading.@Nullable Plan plan, Locale locale) {
        return (plan == null ? List.<WorkReading.Piece>of() : plan.tasks())
                .stream()
                        .filter(piece -> piece.workTaskId().equals(line.workTaskId()))
                        .findFirst()
                        .map(piece -> people.officeName(piece.officeId(), locale))
                        .orElseGet(() -> String.valueOf(
                                messages.getMessage("tasks.role.coordinator", null, "coordinator", locale)));
    }

    private Deadline deadline(LocalDate finish, LocalDate today) {
        Instant at = finish.atTime(END_OF_DAY).atZone(Words.ZONE).toInstant();
        return finish.isBefore(today) ? deadlines.met(at) : deadlines.of(at, null);
    }

    private static Text left(FigureReading.Endangered line) {
        long left = line.planned() - Math.max(line.committed(), line.spent());
        return left < 0
                ? Text.of("plan.money.over", BigDecimal.valueOf(-left))
                : Text.of("plan.money.left", BigDecimal.valueOf(left));
    }
}
