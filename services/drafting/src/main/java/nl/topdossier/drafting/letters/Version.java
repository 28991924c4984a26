package nl.topdossier.drafting.letters;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.contracts.letter.MemoHash;
import nl.topdossier.contracts.letter.SectionHash;
import nl.topdossier.lettertext.KnownSection;

/** A saved version of a letter: never changed. Versions count from 1. */
public record Version(
        UUID letterId,
        int number,
        DraftContent content,
        List<VersionSection> sections,
        String manifest,
        String contentHash,
        List<VersionPart> parts,
        UUID savedBy,
        Instant savedAt) {

    public Version {
        sections = List.copyOf(sections);
        parts = List.copyOf(parts);
    }

    /** The rendered file with this name. */
    public Optional<VersionPart> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** What a decision for one section is given on. */
    public List<SectionHash> sectionHashes() {
        return sections.stream()
                .map(section -> new SectionHash(section.sectionId(), section.hash()))
                .toList();
    }

    /** What a deciding office's memo is recognised by. */
    public List<MemoHash> memoHashes() {
        return parts.stream()
                .filter(VersionPart::isMemo)
                .map(part -> new MemoHash(part.memoOffice(), part.sha256()))
                .toList();
    }

    /** The sections as the next version has to know them, so that ids survive. */
    public List<KnownSection> knownSections() {
        return sections.stream().map(VersionSection::known).toList();
    }
}
