package nl.topdossier.portal.work.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.work.WorkReading;

/** Says in words which days move, which work is cancelled and which work waits for that no longer. */
final class MovedLines {

    private MovedLines() {}

    static List<Text> said(List<WorkReading.Moved> lines, WorkReading.Plan plan) {
        List<Text> said = new ArrayList<>();
        for (WorkReading.Moved line : lines) {
            String title = title(line, plan);
            if (line.result() == null && line.dueTo() == null) {
                said.add(Text.of("proposal.cancelled", title));
            } else if (line.result() == null && isSame(line)) {
                said.add(Text.of("proposal.freed", title));
            }
            if (line.startTo() != null && !Objects.equals(line.startFrom(), line.startTo())) {
                said.add(Text.of("proposal.start", title, line.startTo()));
            }
            if (line.dueTo() != null && !Objects.equals(line.dueFrom(), line.dueTo())) {
                said.add(Text.of("proposal.finish", title, line.dueTo()));
            }
        }
        return List.copyOf(said);
    }

    private static boolean isSame(WorkReading.Moved line) {
        return Objects.equals(line.startFrom(), line.startTo()) && Objects.equals(line.dueFrom(), line.dueTo());
    }

    private static String title(WorkReading.Moved line, WorkReading.Plan plan) {
        String title = plan.tasks().stream()
                .filter(piece -> piece.workTaskId().equals(line.workTaskId()))
                .map(WorkReading.Piece::title)
                .findFirst()
                .orElse("–");
        return line.result() == null ? title : title + ", " + line.result();
    }
}
