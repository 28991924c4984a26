package nl.topdossier.portal.letters;

import java.util.List;
import java.util.Map;
import nl.topdossier.portal.words.Choice;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that the person who looks may do now. Services decide what is allowed; a page shows exactly this list.
 *
 * @param id unique on the page
 * @param address where the form goes, or the page that the link opens
 * @param fields sent along unseen: version, hash and task that were on the screen
 * @param primary the one that is asked for now
 * @param onBehalfOf office for which the person acts, where there is a choice
 * @param explanation what exactly happens on a click
 * @param draft remarks that were typed before and not sent
 * @param choices ways to go on, for {@link ActionKind#CHOOSE_REENTRY}
 */
public record LetterAction(
        String id,
        ActionKind kind,
        String address,
        Map<String, String> fields,
        boolean primary,
        @Nullable String onBehalfOf,
        @Nullable Text explanation,
        @Nullable String draft,
        List<Choice> choices) {

    public static LetterAction of(ActionKind kind, String address, Map<String, String> fields) {
        return new LetterAction(
                kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                kind,
                address,
                fields,
                false,
                null,
                null,
                null,
                List.of());
    }

    public LetterAction asPrimary() {
        return new LetterAction(id, kind, address, fields, true, onBehalfOf, explanation, draft, choices);
    }

    public LetterAction explained(Text explanation) {
        return new LetterAction(id, kind, address, fields, primary, onBehalfOf, explanation, draft, choices);
    }

    /** The same act of a person who holds more than one office. */
    public LetterAction onBehalfOf(String office, String id) {
        return new LetterAction(id, kind, address, fields, primary, office, explanation, draft, choices);
    }

    public LetterAction withDraft(@Nullable String draft) {
        return new LetterAction(id, kind, address, fields, primary, onBehalfOf, explanation, draft, choices);
    }

    public LetterAction withChoices(List<Choice> choices) {
        return new LetterAction(id, kind, address, fields, primary, onBehalfOf, explanation, draft, choices);
    }
}
