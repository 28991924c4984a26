package nl.topdossier.drafting.letters;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.lettertext.KnownSection;
import org.jspecify.annotations.Nullable;

/**
 * A section of a version. The key is its name in the text and survives edits; the id is the same for other services. The
 * hash is what an agreement for this section is given on.
 */
public record VersionSection(
        UUID sectionId,
        String key,
        int level,
        String title,
        @Nullable String parentKey,
        String text,
        String hash,
        @Nullable String topic) {

    /** The id of the section with this key in this letter. */
    public static UUID idOf(UUID letterId, String key) {
        return UUID.nameUUIDFromBytes((letterId + "/" + key).getBytes(StandardCharsets.UTF_8));
    }

    KnownSection known() {
        return new KnownSection(key, title, text);
    }

    Stream<Composition.Topic> topics() {
        return topic == null ? Stream.empty() : Stream.of(new Composition.Topic(sectionId, topic));
    }
}
