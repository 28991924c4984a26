package nl.topdossier.drafting.planning;

import java.util.List;
import java.util.UUID;
import nl.topdossier.drafting.dates.CarriedDays;
import nl.topdossier.drafting.dates.Mention;
import nl.topdossier.drafting.dates.MovedSummit;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.LetterState;
import nl.topdossier.drafting.letters.Summits;
import nl.topdossier.lettertext.dates.Days;
import nl.topdossier.security.Person;
import nl.topdossier.security.Visibility;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters whose newest text carries days on which a summit is not planned any more, be they about that summit or another. */
@Service
public class OutdatedLetters {

    private final CarriedDays carried;
    private final Summits summits;
    private final Visibility visibility;

    OutdatedLetters(CarriedDays carried, Summits summits, Visibility visibility) {
        this.carried = carried;
        this.summits = summits;
        this.visibility = visibility;
    }

    /** A letter with the places where it carries former days. */
    public record Outdated(UUID letterId, String title, LetterState state, boolean sent, List<Mention> mentions) {}

    /** Those that the person may see: with the former days of the summit, or with its present ones if it moved to others. */
    @Transactional(readOnly = true)
    public List<Outdated> of(UUID summitId, @Nullable Days wanted, Person person) {
        Summits.Summit summit = summits.find(summitId).orElseThrow(() -> Refusal.notFound("problem.http.404"));
        MovedSummit moved = MovedSummit.of(summit, summits.formerDays(summitId));
        return carried.of(wanted == null ? moved : moved.to(wanted)).stream()
                .filter(carrier -> visibility.allows(carrier.letter().id(), person))
                .map(carrier -> outdated(carrier.letter(), carrier.mentions()))
                .toList();
    }

    private static Outdated outdated(Letter letter, List<Mention> mentions) {
        return new Outdated(
                letter.id(), letter.title(), letter.state(), letter.state() == LetterState.DISPATCHED, mentions);
    }
}
