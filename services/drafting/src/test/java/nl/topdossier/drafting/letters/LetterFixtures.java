package nl.topdossier.drafting.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.LetterKind;
import nl.topdossier.messaging.Ids;
import nl.topdossier.testsupport.People;

/** Letters in every state. */
public final class LetterFixtures {

    private LetterFixtures() {}

    public static Letter aLetter() {
        LetterCard card = new LetterCard(
                LetterKind.REPORT,
                "summit",
                null,
                null,
                new Meeting(LocalDate.of(2025, 6, 24), LocalDate.of(2025, 6, 25), "Den Haag"),
                List.of(House.TWEEDE_KAMER, House.EERSTE_KAMER),
                "DVB",
                People.ANNA,
                Instant.parse("2025-06-26T08:00:00Z"));
        return Letter.open(Ids.next(), card, "Verslag", Ids.next());
    }

    public static Letter aSavedLetter() {
        Letter letter = aLetter();
        letter.save(0, "Verslag");
        return letter;
    }

    /** A letter that went the usual way as far as this state. */
    public static Letter aLetterIn(LetterState state) {
        Letter letter = aSavedLetter();
        UUID submission = Ids.next();
        switch (state) {
            case DRAFT -> {}
            case WITHDRAWN -> letter.withdraw();
            case CHECKING -> letter.submit(1, submission);
            case SUBMITTED -> {
                letter.submit(1, submission);
                letter.passChecks();
            }
            case RETURNED -> {
                letter.submit(1, submission);
                letter.passChecks();
                letter.comeBack(Ids.next());
            }
            case SIGNED_OFF -> {
                letter.submit(1, submission);
                letter.passChecks();
                letter.signOff();
            }
            case DISPATCHED -> {
                letter.submit(1, submission);
                letter.passChecks();
                letter.signOff();
                letter.dispatch();
            }
        }
        return letter;
    }
}
