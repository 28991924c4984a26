package nl.topdossier.portal.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.topdossier.portal.deadlines.DeadlineGroup;

/** Tasks under one heading of the list. */
public record TaskGroup(DeadlineGroup when, List<TaskRow> rows) {

    /** Keeps the order of the rows within each heading. */
    public static List<TaskGroup> of(List<TaskRow> rows, LocalDate today) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> DeadlineGroup.of(row.deadline(), today),
                        () -> new TreeMap<>(),
                        Collectors.mapping(Function.identity(), Collectors.toList())))
                .entrySet()
                .stream()
                .map(group -> new TaskGroup(group.getKey(), group.getValue()))
                .toList();
    }

    public long openRows() {
        return rows.stream().filter(TaskRow::open).count();
    }
}
