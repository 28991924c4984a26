package nl.topdossier.portal.tasks;

import java.util.List;
import nl.topdossier.portal.words.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The task list of one person.
 *
 * @param mine number of open tasks of this person, whatever the filter
 * @param offices number of open tasks of this person's offices, whatever the filter
 * @param more how many to ask for to see those that are not shown; absent when all are
 */
public record TasksPage(
        TaskFilter filter,
        int mine,
        int offices,
        List<TaskGroup> groups,
        List<TaskKind> kinds,
        List<Choice> officeChoices,
        @Nullable Integer more) {

    public long shown() {
        return groups.stream().mapToLong(TaskGroup::openRows).sum();
    }
}
