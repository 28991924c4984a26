package nl.topdossier.drafting.planning;

import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterDatesOutdated;
import nl.topdossier.drafting.dates.CarriedDays;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.LetterIsOver;
import nl.topdossier.drafting.letters.LetterState;
import nl.topdossier.drafting.letters.Versions;
import nl.topdossier.messaging.Facts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of a letter that left with former days after all, so that it is put right in a next one. */
@Component
class SentWithFormerDays {

    private final CarriedDays carried;
    private final Versions versions;
    private final Facts facts;

    SentWithFormerDays(CarriedDays carried, Versions versions, Facts facts) {
        this.carried = carried;
        this.versions = versions;
        this.facts = facts;
    }

    @EventListener
    void tell(LetterIsOver over) {
        Letter letter = over.letter();
        if (letter.state() != LetterState.DISPATCHED) {
            return;
        }
        versions.newest(letter).stream()
                .flatMap(version -> carried.in(letter, version).stream())
                .map(summit -> summit.summit().summitId())
                .forEach(summitId ->
                        facts.tell(Topics.DRAFTING_LETTER, new LetterDatesOutdated(letter.id(), summitId, true)));
    }
}
