package nl.topdossier.logistics.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.templates.DayRule;
import nl.topdossier.logistics.templates.Template;
import nl.topdossier.logistics.templates.Template.TemplateFigure;
import nl.topdossier.logistics.templates.Template.TemplateLine;
import nl.topdossier.logistics.work.PlannedWorkListener;
import nl.topdossier.logistics.work.WorkDesk;
import nl.topdossier.logistics.work.WorkTask;
import nl.topdossier.messaging.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds the figures, budget lines and moments of decision that a template names when work is planned from it. */
@Component
class PlannedFigures implements PlannedWorkListener {

    private final FigureRows figureRows;
    private final BudgetRows budgetRows;
    private final Figures figures;
    private final Budgets budgets;
    private final WorkDesk desk;

    PlannedFigures(FigureRows figureRows, BudgetRows budgetRows, Figures figures, Budgets budgets, WorkDesk desk) {
        this.figureRows = figureRows;
        this.budgetRows = budgetRows;
        this.figures = figures;
        this.budgets = budgets;
        this.desk = desk;
    }

    @Override
    public void planned(Summit summit, Template template, List<WorkTask> tasks, UUID person) {
        Map<String, UUID> ids = tasks.stream().collect(Collectors.toMap(WorkTask::key, WorkTask::workTaskId));
        LocalDate today = desk.today();
        template.pieces()
                .forEach(piece -> piece.figures()
                        .forEach(figure -> add(summit.summitId(), ids.get(piece.key()), figure, today, person)));
        template.budget().forEach(line -> add(summit.summitId(), line, ids, today, person));
        template.decisions()
                .forEach(moment -> budgetRows.add(
                        summit.summitId(),
                        new Decision(
                                moment.key(), moment.name().nl(), moment.name().en(), DayRule.parse(moment.day()), 1)));
    }

    private void add(UUID summitId, @Nullable UUID workTaskId, TemplateFigure named, LocalDate today, UUID person) {
        Figure figure = new Figure(
                Ids.next(),
                summitId,
                workTaskId,
                named.key(),
                named.name().nl(),
                named.name().en(),
                named.unit(),
                0,
                List.of());
        figureRows.add(figure);
        Long value = named.value();
        if (value != null) {
            figures.add(figure, new Recording(value, named.source(), named.assumed(), today), person);
        }
    }

    private void add(UUID summitId, TemplateLine named, Map<String, UUID> ids, LocalDate today, UUID person) {
        BudgetLine line = new BudgetLine(
                Ids.next(),
                summitId,
                named.piece() == null ? null : ids.get(named.piece()),
                named.key(),
                named.name().nl(),
                named.name().en(),
                0,
                0,
                0,
                0,
                List.of());
        budgetRows.add(line);
        budgets.add(
                line,
                BudgetLine.Kind.PLANNED,
                new Recording(named.planned(), named.source(), named.assumed(), today),
                null,
                person);
    }
}
