package nl.topdossier.contracts.dispatch;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;
import nl.topdossier.contracts.letter.House;
import org.jspecify.annotations.Nullable;

/** A House numbered the letter, or no number is expected (number absent). */
public record KamerstukNumbered(
        UUID letterId,
        UUID dispatchId,
        UUID handOverId,
        House house,
        @Nullable String number) implements LetterFact {}
