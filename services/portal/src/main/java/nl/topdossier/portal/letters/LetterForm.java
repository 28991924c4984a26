package nl.topdossier.portal.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a drafter edits about a letter, as it was sent. Nothing is checked here: the drafting service does
 * that, and its objections come back beside the fields.
 *
 * @param version the version that was on the screen
 */
public record LetterForm(
        int version,
        @Nullable String title,
        @Nullable String text,
        @Nullable String marking,
        Round.@Nullable Policy policy,
        @Nullable Memo memo,
        List<Covering> covering,
        List<Signatory> signatories,
        List<SectionTopic> sections,
        List<Item> ledger,
        List<Participant> participants) {

    public LetterForm {
        covering = orEmpty(covering);
        signatories = orEmpty(signatories);
        sections = orEmpty(sections);
        ledger = orEmpty(ledger);
        participants = orEmpty(participants);
    }

    /** The decision memo, or why there is none yet. */
    public record Memo(
            @Nullable String office,
            @Nullable String subject,
            @Nullable String text,
            @Nullable String exception) {}

    /** The covering letter to one House. */
    public record Covering(@Nullable House house, @Nullable String text) {}

    /** How an office that signs is named under the covering letters. */
    public record Signatory(
            @Nullable String office,
            @Nullable String title,
            @Nullable String name) {}

    /** What one section is about; sections themselves follow from the text. */
    public record SectionTopic(
            @Nullable String sectionId,
            @Nullable String title,
            @Nullable Topic topic) {}

    /** A motion or commitment that the letter answers. */
    public record Item(
            LedgerItem.@Nullable Kind kind,
            @Nullable String number,
            @Nullable String subject,
            @Nullable String passage,
            @Nullable String note,
            @Nullable String reason) {}

    /** An office that takes part. */
    public record Participant(
            @Nullable String office,
            Round.@Nullable Kind round,
            SignOff.@Nullable Asked asked,
            @Nullable String sectionId,
            boolean required) {}

    private static <T> List<T> orEmpty(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
