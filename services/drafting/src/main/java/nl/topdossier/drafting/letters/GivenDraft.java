package nl.topdossier.drafting.letters;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;
import org.jspecify.annotations.Nullable;

/** What a drafter sends: whatever is absent stays as it was in the version before. */
public record GivenDraft(
        @Nullable String title,
        @Nullable String marking,
        @Nullable String salutation,
        @Nullable String ministry,
        @Nullable String unit,
        @Nullable String body,
        @Nullable Map<House, String> coveringLetters,
        @Nullable Map<String, GivenMemo> memos,
        @Nullable String memoException,
        @Nullable List<Annex> annexes,
        @Nullable List<GivenReference> references,
        @Nullable List<GivenTopic> sectionTopics,
        @Nullable List<GivenSignatory> signatories) {

    /** A memo; without text it goes. */
    public record GivenMemo(
            @Nullable String text,
            @Nullable String department,
            @Nullable String stamp,
            @Nullable String subject,
            @Nullable Map<String, String> fields) {}

    /** A motion or commitment; the section is named by key, id or heading, the note by its label. */
    public record GivenReference(
            Reference.@Nullable Kind kind,
            @Nullable String label,
            @Nullable String number,
            @Nullable String section,
            @Nullable String note,
            @Nullable String reason) {}

    /** What a section, named by key, id or heading, is about. */
    public record GivenTopic(
            @Nullable String section,
            @Nullable String topic,
            @Nullable String announcement) {}

    /** Who signs. */
    public record GivenSignatory(
            @Nullable String officeId,
            @Nullable String title,
            @Nullable String name) {}

    /** Only another list of motions and commitments. */
    public static GivenDraft references(List<GivenReference> references) {
        return new GivenDraft(null, null, null, null, null, null, null, null, null, null, references, null, null);
    }

    /** The key of the section that this names in the text, if it is there. */
    static @Nullable String key(nl.topdossier.lettertext.LetterText text, UUID letterId, @Nullable String named) {
        if (named == null || named.isBlank()) {
            return null;
        }
        return text.sections().stream()
                .filter(section -> section.id().equals(named)
                        || VersionSection.idOf(letterId, section.id())
                                .toString()
                                .equals(named))
                .findFirst()
                .or(() -> text.sectionWithHeading(named))
                .map(nl.topdossier.lettertext.Section::id)
                .orElse(null);
    }
}
