package nl.topdossier.portal.work.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.work.WorkReading;

/** Says in words which days move. */
final class MovedLines {

    private MovedLines() {}

    static List<Text> said(List<WorkReading.Moved> lines, WorkReading.Plan plan) {
        List<Text> said = new ArrayList<>();
        for (WorkReading.Moved line : lines) {
            String title = title(line, plan);
            if (line.startTo() != null && !Objects.equals(line.startFrom(), line.startTo())) {
                said.add(Text.of("proposal.start", title, line.startTo()));
            }
            if (line.dueTo() != null && !Objects.equals(line.dueFrom(), line.dueTo())) {
                said.add(Text.of("proposal.finish", title, line.dueTo()));
            }
        }
        return List.copyOf(said);
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
