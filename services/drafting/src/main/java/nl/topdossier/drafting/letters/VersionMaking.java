package nl.topdossier.drafting.letters;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.lettertext.LetterText;
import nl.topdossier.lettertext.Section;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes a version out of what a drafter sends: reads it at the door, finds its sections, renders its files, hashes all of
 * it. Takes no lock and keeps nothing, since rendering takes its time.
 */
@Component
class VersionMaking {

    private final DraftDefaults defaults;
    private final Rendering rendering;
    private final StoredFiles files;
    private final Clock clock;

    VersionMaking(DraftDefaults defaults, Rendering rendering, StoredFiles files, Clock clock) {
        this.defaults = defaults;
        this.rendering = rendering;
        this.files = files;
        this.clock = clock;
    }

    /** A version and the files that have to be kept with it. */
    record Made(Version version, Map<String, byte[]> files) {}

    /** The draft, read and inspected. */
    CheckedDraft check(UUID letterId, LetterCard card, String title, @Nullable Version previous, GivenDraft given) {
        DraftContent before = previous == null ? defaults.empty(title) : previous.content();
        return new DraftDoor(letterId, card, before, previous).read(given);
    }

    Made make(UUID letterId, LetterCard card, @Nullable Version previous, CheckedDraft draft, UUID savedBy) {
        Map<String, byte[]> toKeep = new HashMap<>();
        List<VersionPart> parts = new ArrayList<>();
        for (RenderedPart part : rendering.parts(card, draft)) {
            parts.add(part.reuse(previous).orElseGet(() -> part.render(toKeep)));
        }
        draft.content().annexes().forEach(annex -> parts.add(annex(letterId, annex, parts.size())));
        String manifest = Manifests.of(card, draft.content(), parts).json();
        Version version = new Version(
                letterId,
                previous == null ? 1 : previous.number() + 1,
                draft.content(),
                sections(letterId, draft),
                manifest,
                nl.topdossier.lettertext.Sha256.hex(manifest),
                parts,
                savedBy,
                clock.instant());
        return new Made(version, toKeep);
    }

    private VersionPart annex(UUID letterId, Annex annex, int before) {
        byte[] bytes = files.find(letterId, annex.sha256()).orElseThrow(() -> Refusal.invalid("problem.draft.annex"));
        return new VersionPart(
                "annex-" + annex.sha256().substring(0, 12), annex.sha256(), bytes.length, annex.sha256());
    }

    private static List<VersionSection> sections(UUID letterId, CheckedDraft draft) {
        LetterText body = draft.body();
        return body.sections().stream()
                .map(section -> section(letterId, section, topic(draft.content(), section)))
                .toList();
    }

    private static Optional<SectionTopic> topic(DraftContent content, Section section) {
        return content.sectionTopics().stream()
                .filter(topic -> topic.section().equals(section.id()))
                .findFirst();
    }

    private static VersionSection section(UUID letterId, Section section, Optional<SectionTopic> topic) {
        return new VersionSection(
                VersionSection.idOf(letterId, section.id()),
                section.id(),
                section.level(),
                section.heading(),
                section.parentId().orElse(null),
                section.text(),
                section.hashWith(topic.map(SectionTopic::announcement).orElse("")),
                topic.map(SectionTopic::topic).orElse(null));
    }
}
