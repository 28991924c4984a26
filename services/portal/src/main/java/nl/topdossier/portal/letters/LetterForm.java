package nl.topdossier.portal.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
        @Nullable LetterKind kind,
        @Nullable MeetingKind meetingKind,
        @Nullable String summit,
        @Nullable LocalDate meetingStart,
        @Nullable LocalDate meetingEnd,
        @Nullable String marking,
        Set<House> houses,
        @Nullable String deadlineRule,
        @Nullable LocalDate earliestDispatch,
        @Nullable String earliestConfirmedBy,
        Round.@Nullable Policy policy,
        @Nullable Memo memo,
        List<Covering> covering,
        List<SectionTopic> sections,
        List<Item> ledger,
        List<Participant> participants) {

    public LetterForm {
        houses = houses == null ? Set.of() : Set.copyOf(houses);
        covering = orEmpty(covering);
        sections = orEmpty(sections);
        ledger = orEmpty(ledger);
        participants = orEmpty(participants);
    }

    /** The decision memo, or why there is none yet. */
    public record Memo(
            @Nullable String office,
            @Nullable String reference,
            @Nullable String text,
            @Nullable String exception) {}

    /** The covering letter to one House. */
    public record Covering(@Nullable House house, @Nullable String text) {}

    /** What one section is about; sections themselves follow from the text. */
    public record SectionTopic(
            @Nullable String sectionId,
            @Nullable String title,
            @Nullable Topic topic) {}

    /** A motion or commitment that the letter answers. */
    public record Item(
            LedgerItem.@Nullable Kind kind,
            @Nullable String number,
            @Nullable String proposer,
            @Nullable String subject,
            @Nullable String passage,
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
