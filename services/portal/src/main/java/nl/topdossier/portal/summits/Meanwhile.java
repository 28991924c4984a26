package nl.topdossier.portal.summits;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What someone else stored while this form was open, as far as it differs from what is filled in. */
public record Meanwhile(SummitForm kept, SummitForm mine) {

    public @Nullable String name() {
        return other(kept.name(), mine.name());
    }

    public @Nullable String place() {
        return other(kept.place(), mine.place());
    }

    public @Nullable String venue() {
        return other(kept.venue(), mine.venue());
    }

    public List<SummitForm.Line> sessions() {
        return other(filled(kept.sessions()), filled(mine.sessions()));
    }

    public List<SummitForm.Line> sideEvents() {
        return other(filled(kept.sideEvents()), filled(mine.sideEvents()));
    }

    public List<SummitForm.DebateLine> debates() {
        return other(
                kept.debates(),
                mine.debates().stream().filter(SummitForm.DebateLine::isFilled).toList());
    }

    public List<String> assumptions() {
        return other(kept.assumptions(), mine.assumptions());
    }

    private static @Nullable String other(@Nullable String kept, @Nullable String mine) {
        return Objects.requireNonNullElse(kept, "").equals(Objects.requireNonNullElse(mine, "")) ? null : kept;
    }

    private static <T> List<T> other(List<T> kept, List<T> mine) {
        return kept.equals(mine) ? List.of() : kept;
    }

    private static List<SummitForm.Line> filled(List<SummitForm.Line> lines) {
        return lines.stream().filter(SummitForm.Line::isFilled).toList();
    }
}
