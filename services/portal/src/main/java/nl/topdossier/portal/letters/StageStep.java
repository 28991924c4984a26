package nl.topdossier.portal.letters;

import java.util.EnumSet;
import java.util.List;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/** One step of the rail above a letter. */
public record StageStep(
        Stage stage, Progress progress, @Nullable Text detail) {

    /** Whether the letter was there, is there, or has yet to come there. */
    public enum Progress {
        DONE,
        CURRENT,
        TO_DO;

        public String style() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** The whole rail of a letter that is at one stage, with a word under that stage. */
    public static List<StageStep> rail(Stage current, @Nullable Text detail) {
        if (current == Stage.WITHDRAWN) {
            return List.of(new StageStep(current, Progress.CURRENT, detail));
        }
        return EnumSet.range(Stage.DRAFTING, Stage.NUMBERING).stream()
                .map(stage -> new StageStep(stage, progress(stage, current), stage == current ? detail : null))
                .toList();
    }

    /** The rail of a letter that has been everywhere. */
    public static List<StageStep> done() {
        return EnumSet.range(Stage.DRAFTING, Stage.NUMBERING).stream()
                .map(stage -> new StageStep(stage, Progress.DONE, null))
                .toList();
    }

    private static Progress progress(Stage stage, Stage current) {
        int order = stage.compareTo(current);
        return order < 0 ? Progress.DONE : order == 0 ? Progress.CURRENT : Progress.TO_DO;
    }
}
