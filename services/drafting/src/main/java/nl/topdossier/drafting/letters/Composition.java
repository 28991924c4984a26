package nl.topdossier.drafting.letters;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the decision "who must agree" looks at: kinds and topics, no text. */
public record Composition(String letterKind, String meetingKind, boolean summit, List<Topic> sectionTopics) {

    /** A section and what it is about. */
    public record Topic(UUID sectionId, String topic) {}

    /** The composition of a letter with this version, if it has one. */
    public static Composition of(LetterCard card, @Nullable Version version) {
        List<Topic> topics = version == null
                ? List.of()
                : version.sections().stream().flatMap(VersionSection::topics).toList();
        return new Composition(
                card.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                card.meetingKind(),
                card.meetingKind().equals("summit"),
                topics);
    }
}
