package nl.topdossier.logistics.summits;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The features that prepare a summit. */
@Component
class Listeners {

    private final List<PlannedListener> planned;
    private final List<DescribedListener> described;
    private final List<DatesChangedListener> datesChanged;
    private final List<CancelledListener> cancelled;
    private final List<PreviewPart> parts;

    Listeners(
            List<PlannedListener> planned,
            List<DescribedListener> described,
            List<DatesChangedListener> datesChanged,
            List<CancelledListener> cancelled,
            List<PreviewPart> parts) {
        this.planned = planned;
        this.described = described;
        this.datesChanged = datesChanged;
        this.cancelled = cancelled;
        this.parts = parts;
    }

    void planned(Summit summit) {
        planned.forEach(listener -> listener.planned(summit));
    }

    void described(Summit summit) {
        described.forEach(listener -> listener.described(summit));
    }

    void datesChanged(Summit before, Summit after) {
        datesChanged.forEach(listener -> listener.datesChanged(before, after));
    }

    void cancelled(Summit summit) {
        cancelled.forEach(listener -> listener.cancelled(summit));
    }

    Stream<PreviewLine> preview(Summit before, Summit after) {
        return parts.stream().flatMap(part -> part.moved(before, after).stream());
    }
}
