package nl.topdossier.drafting.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.commitments.ItemReference;
import nl.topdossier.contracts.letter.ItemAnswer;
import nl.topdossier.contracts.letter.ItemsAnswered;
import nl.topdossier.drafting.letters.Reference;
import nl.topdossier.drafting.letters.Version;
import nl.topdossier.drafting.letters.VersionSection;
import nl.topdossier.messaging.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what a submitted version answers: references and places, no words. A reason stays here. */
@Component
public class LetterAnswers {

    private static final String NOTE = "[0-9A-Za-z-]{1,40}";

    private final Facts facts;

    LetterAnswers(Facts facts) {
        this.facts = facts;
    }

    /** Tells it, in the transaction of the submission. */
    public void tell(Version version) {
        Map<String, ItemAnswer> answers = new LinkedHashMap<>();
        for (Reference reference : version.content().references()) {
            if (reference.isAnswered()) {
                ItemReference.of(String.valueOf(reference.number()))
                        .ifPresent(number -> answers.merge(
                                number, answer(version.letterId(), number, reference), LetterAnswers::better));
            }
        }
        facts.tell(
                Topics.DRAFTING_LETTER,
                new ItemsAnswered(
                        version.letterId(),
                        version.number(),
                        version.contentHash(),
                        java.util.List.copyOf(answers.values())));
    }

    private static ItemAnswer answer(UUID letterId, String number, Reference reference) {
        String section = has(reference.section());
        String note = has(reference.note());
        return new ItemAnswer(
                number,
                section == null ? null : VersionSection.idOf(letterId, section),
                note == null || !note.matches(NOTE) ? null : note,
                section == null && note == null);
    }

    /** Named twice, it is answered where it is answered. */
    private static ItemAnswer better(ItemAnswer one, ItemAnswer other) {
        return one.moved() ? other : one;
    }

    private static @Nullable String has(@Nullable String given) {
        return given == null || given.isBlank() ? null : given;
    }
}
