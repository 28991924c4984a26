package nl.topdossier.drafting.letters;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.topdossier.lettertext.Sha256;
import nl.topdossier.lettertext.manifest.CanonicalJson;
import nl.topdossier.lettertext.manifest.Manifest;

/** What exactly is agreed to: every file but the memos, and the data beside them. Part names are those of the files. */
final class Manifests {

    private Manifests() {}

    static Manifest of(LetterCard card, DraftContent content, List<VersionPart> parts) {
        SortedMap<String, String> hashes = new TreeMap<>();
        parts.stream().filter(part -> !part.isMemo()).forEach(part -> hashes.put(part.name(), part.sha256()));
        hashes.put("metadata", Sha256.hex(CanonicalJson.write(metadata(card, content))));
        return new Manifest(hashes);
    }

    // Where a motion is answered is bookkeeping; that it is answered is what the ministers agree to.
    private static Map<String, ?> metadata(LetterCard card, DraftContent content) {
        return Map.of(
                "kind", card.kind().name(),
                "meeting", card.meeting().from() + "/" + card.meeting().until(),
                "houses", card.houses().stream().map(Enum::name).sorted().toList(),
                "title", content.title(),
                "marking", content.marking(),
                "annexes", content.annexes().stream().map(Annex::name).toList(),
                "signatories",
                        content.signatories().stream()
                                .map(who -> List.of(who.officeId(), who.title(), who.name()))
                                .toList(),
                "references",
                        content.references().stream().map(Reference::label).toList());
    }
}
