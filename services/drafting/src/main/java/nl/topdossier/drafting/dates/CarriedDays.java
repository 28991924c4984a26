package nl.topdossier.drafting.dates;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.LetterState;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.drafting.letters.Summits;
import nl.topdossier.drafting.letters.Version;
import nl.topdossier.drafting.letters.Versions;
import org.springframework.stereotype.Component;

/** Which letters carry former days of a summit, and which summits a letter carries former days of. */
@Component
public class CarriedDays {

    private final Letters letters;
    private final Versions versions;
    private final Summits summits;

    CarriedDays(Letters letters, Versions versions, Summits summits) {
        this.letters = letters;
        this.versions = versions;
        this.summits = summits;
    }

    /** A summit, and where a letter carries days on which it is not any more. */
    public record Carried(MovedSummit summit, List<Mention> mentions) {}

    /** A letter, and where it carries days on which a summit is not any more. */
    public record Carrier(Letter letter, List<Mention> mentions) {}

    /** The letters of any summit that carry former days of this one. */
    public List<Carrier> of(MovedSummit summit) {
        if (summit.former().isEmpty()) {
            return List.of();
        }
        Stream<Letter> own = letters.ofSummit(summit.summitId()).stream();
        Map<UUID, Letter> read = Stream.concat(own, naming(summit))
                .filter(letter -> letter.state() != LetterState.WITHDRAWN)
                .collect(Collectors.toMap(Letter::id, Function.identity(), (one, same) -> one));
        return read.values().stream()
                .sorted(Comparator.comparing(letter -> letter.id().toString()))
                .map(letter -> new Carrier(letter, in(letter, summit)))
                .filter(carrier -> !carrier.mentions().isEmpty())
                .toList();
    }

    /** The database leaves out the many letters that don't have the words, so that few are read here. */
    private Stream<Letter> naming(MovedSummit summit) {
        return summit.former().stream()
                .map(summit::words)
                .distinct()
                .map(letters::withWords)
                .flatMap(Collection::stream);
    }

    /** Where the letter's newest version carries former days of this summit. */
    public List<Mention> in(Letter letter, MovedSummit summit) {
        return versions.newest(letter)
                .map(version -> in(letter, version, summit))
                .orElse(List.of());
    }

    /** The summits of which this version of the letter carries former days. */
    public List<Carried> in(Letter letter, Version version) {
        return summits.moved().entrySet().stream()
                .map(moved -> MovedSummit.of(moved.getKey(), moved.getValue()))
                .map(summit -> new Carried(summit, in(letter, version, summit)))
                .filter(carried -> !carried.mentions().isEmpty())
                .toList();
    }

    private static List<Mention> in(Letter letter, Version version, MovedSummit summit) {
        boolean about = summit.summitId().equals(letter.card().summitId());
        return FormerDays.in(version.content(), about, summit);
    }
}
