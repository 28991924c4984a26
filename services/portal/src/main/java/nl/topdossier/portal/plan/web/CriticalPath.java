package nl.topdossier.portal.plan.web;

import java.util.Comparator;
import java.util.List;
import nl.topdossier.portal.plan.PlanRow;
import nl.topdossier.portal.plan.Timeline;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.work.WorkReading;
import org.jspecify.annotations.Nullable;

/**
 * What leaves a summit the least room: a chain of work, or a letter, whose steps are a chain of their own.
 *
 * @param letter the letter, where it has less slack than any work
 */
record CriticalPath(@Nullable Text said, @Nullable PlanItem letter) {

    static CriticalPath of(WorkReading.@Nullable Plan plan, List<PlanItem> all) {
        List<WorkReading.Piece> work = plan == null ? List.of() : pieces(plan);
        int slack = work.stream()
                .mapToInt(piece -> piece.slack() == null ? PlanItems.FAR : piece.slack())
                .min()
                .orElse(PlanItems.FAR);
        PlanItem letter = all.stream()
                .filter(item -> item.open() && item.letter() != null && item.slack() < slack)
                .min(Comparator.comparingInt(PlanItem::slack))
                .orElse(null);
        if (letter != null) {
            return new CriticalPath(said(letter.slack(), String.valueOf(letter.letter())), letter);
        }
        return new CriticalPath(
                work.isEmpty()
                        ? null
                        : said(
                                slack,
                                String.join(
                                        " → ",
                                        work.stream()
                                                .map(WorkReading.Piece::title)
                                                .toList())),
                null);
    }

    private static List<WorkReading.Piece> pieces(WorkReading.Plan plan) {
        return plan.criticalPath().stream()
                .flatMap(id ->
                        plan.tasks().stream().filter(piece -> piece.workTaskId().equals(id)))
                .toList();
    }

    private static Text said(int slack, String path) {
        return slack < 0 ? Text.of("plan.critical.short", -slack, path) : Text.of("plan.critical.slack", slack, path);
    }

    /** The row of an item, marked when it is on the path. */
    PlanRow row(PlanItem item, Timeline timeline) {
        PlanRow row = item.row().apply(timeline);
        return letter == null ? row : row.critical(item == letter);
    }
}
