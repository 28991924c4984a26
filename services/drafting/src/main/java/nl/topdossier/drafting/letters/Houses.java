package nl.topdossier.drafting.letters;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.topdossier.calendar.House;

/** The Houses by the names that the calendar and the rendered files use. */
public final class Houses {

    private Houses() {}

    /** The short name. */
    public static House shortOf(nl.topdossier.contracts.letter.House house) {
        return switch (house) {
            case TWEEDE_KAMER -> House.TK;
            case EERSTE_KAMER -> House.EK;
        };
    }

    /** The short names. */
    public static Set<House> shortOf(Collection<nl.topdossier.contracts.letter.House> houses) {
        return houses.stream().map(Houses::shortOf).collect(Collectors.toUnmodifiableSet());
    }

    /** The name of the file that is the covering letter to this House. */
    public static String coveringPart(nl.topdossier.contracts.letter.House house) {
        return "covering-" + house.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
