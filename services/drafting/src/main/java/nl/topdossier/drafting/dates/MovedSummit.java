package nl.topdossier.drafting.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.topdossier.drafting.letters.Summits;
import nl.topdossier.lettertext.dates.Days;

/** A summit as letters name it: on its present days, and not on its former ones any more. */
public record MovedSummit(UUID summitId, String name, String place, List<Days> former, Days present) {

    public MovedSummit {
        former = List.copyOf(former);
    }

    /** The summit, which had these days before. */
    public static MovedSummit of(Summits.Summit summit, List<Days> former) {
        return new MovedSummit(
                summit.summitId(), summit.name(), summit.place(), former, new Days(summit.starts(), summit.ends()));
    }

    /** The words without which a text about something else does not speak of the summit on these days. */
    List<String> words(Days days) {
        return List.of((place + " " + days.first().getYear()).split("[^\\p{L}\\p{N}]+"));
    }

    /** The same if it moved to these days. */
    public MovedSummit to(Days wanted) {
        List<Days> all = new ArrayList<>(former);
        all.add(present);
        return new MovedSummit(summitId, name, place, all, wanted);
    }
}
