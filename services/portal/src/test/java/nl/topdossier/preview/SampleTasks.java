package nl.topdossier.preview;

import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.deadlines.Deadline;
import nl.topdossier.portal.tasks.Claim;
import nl.topdossier.portal.tasks.Closing;
import nl.topdossier.portal.tasks.TaskFilter;
import nl.topdossier.portal.tasks.TaskGroup;
import nl.topdossier.portal.tasks.TaskKind;
import nl.topdossier.portal.tasks.TaskRow;
import nl.topdossier.portal.tasks.TasksPage;
import nl.topdossier.portal.words.Choice;
import org.jspecify.annotations.Nullable;

/** A task list with something in each group, a claim of each sort and rows that just vanished. */
final class SampleTasks {

    private static final String DVB = "Directie Veiligheidsbeleid";
    private static final String HEAD = "Hoofd Veiligheidsbeleid";

    private SampleTasks() {}

    static TasksPage page(TaskFilter filter, boolean colleagueWasFaster) {
        List<TaskRow> rows = "niets".equals(filter.text()) ? List.of() : rows(filter, colleagueWasFaster);
        return new TasksPage(
                filter,
                5,
                9,
                TaskGroup.of(rows, SampleTime.LOCAL_NOW.toLocalDate()),
                List.of(TaskKind.DRAFT, TaskKind.AGREE, TaskKind.SIGN, TaskKind.CHOOSE_REENTRY),
                List.of(new Choice("DVB", DVB), new Choice("DGPZ", "Directeur-generaal Politieke Zaken")),
                200);
    }

    private static List<TaskRow> rows(TaskFilter filter, boolean colleagueWasFaster) {
        boolean mine = filter.scope() == TaskFilter.Scope.MINE;
        return List.of(
                row(
                        1,
                        TaskKind.CHOOSE_REENTRY,
                        "Verslag van de NAVO-top van 14 juni 2021",
                        HEAD,
                        null,
                        2,
                        SampleDeadlines.overdue(),
                        "minister van Defensie",
                        null,
                        null),
                row(
                        2,
                        TaskKind.AGREE,
                        "Verslag van de NAVO-top in Den Haag van 24 en 25 juni 2025",
                        HEAD,
                        null,
                        3,
                        SampleDeadlines.today(),
                        "Anna de Vries",
                        mine
                                ? new Claim("Hanna Bakker", true, SampleTime.minutesAgo(20))
                                : new Claim("Bram Jansen", false, SampleTime.minutesAgo(20)),
                        null),
                row(
                        3,
                        TaskKind.AGREE,
                        "Geannoteerde agenda NAVO-top Washington D.C.",
                        DVB,
                        null,
                        1,
                        SampleDeadlines.today(),
                        "Bram Jansen",
                        null,
                        Closing.handledBy("Bram Jansen", SampleTime.minutesAgo(1))),
                row(
                        4,
                        TaskKind.DRAFT,
                        "Verslag van de NAVO-top in Washington D.C. en voorbereiding van de top in Den Haag",
                        DVB,
                        null,
                        4,
                        SampleDeadlines.tomorrow(),
                        "Directeur-generaal Politieke Zaken",
                        null,
                        colleagueWasFaster ? Closing.handledBy("Anna de Vries", SampleTime.NOW) : null),
                row(
                        5,
                        TaskKind.AGREE,
                        "Geannoteerde agenda bijeenkomst NAVO-ministers van Buitenlandse Zaken, 3 en 4 december",
                        DVB,
                        "Interflex",
                        2,
                        SampleDeadlines.friday(),
                        "Bram Jansen",
                        new Claim("Bram Jansen", false, SampleTime.minutesAgo(90)),
                        null),
                row(
                        6,
                        TaskKind.DRAFT,
                        "Geannoteerde agenda bijeenkomst NAVO-ministers van Defensie",
                        DVB,
                        null,
                        1,
                        SampleDeadlines.later(),
                        "Anna de Vries",
                        null,
                        null));
    }

    private static TaskRow row(
            int number,
            TaskKind kind,
            String title,
            String office,
            @Nullable String section,
            int version,
            Deadline deadline,
            String from,
            @Nullable Claim claim,
            @Nullable Closing closing) {
        return new TaskRow(
                new UUID(0x7000, number),
                number == 5 ? SampleLetters.SECTION : SampleLetters.MINISTER,
                kind,
                title,
                office,
                section,
                version,
                from,
                SampleTime.minutesAgo(number * 170),
                deadline,
                "Ongerubriceerd",
                claim,
                claim == null,
                closing);
    }
}
