package nl.topdossier.drafting.letters.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.drafting.letters.Annex;
import nl.topdossier.drafting.letters.DraftContent;
import nl.topdossier.drafting.letters.Houses;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.LetterAccess;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.drafting.letters.Reference;
import nl.topdossier.drafting.letters.SectionTopic;
import nl.topdossier.drafting.letters.Signatory;
import nl.topdossier.drafting.letters.StoredFiles;
import nl.topdossier.drafting.letters.Version;
import nl.topdossier.drafting.letters.VersionPart;
import nl.topdossier.drafting.letters.VersionSection;
import nl.topdossier.drafting.letters.Versions;
import nl.topdossier.lettertext.LetterText;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.security.Person;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A version as it was saved: texts, files, hashes. Memos only for who may read them. */
@RestController
@RequestMapping("/v1/letters/{letterId}/versions/{number}")
class VersionController {

    private final Versions versions;
    private final Letters letters;
    private final StoredFiles files;
    private final LetterAccess access;
    private final JsonMapper json;

    VersionController(Versions versions, Letters letters, StoredFiles files, LetterAccess access, JsonMapper json) {
        this.versions = versions;
        this.letters = letters;
        this.files = files;
        this.access = access;
        this.json = json;
    }

    record Text(String markdown, String html) {

        static Text of(String markdown, String prefix) {
            return new Text(markdown, LetterText.parse(markdown).html(prefix));
        }
    }

    record MemoText(
            String markdown,
            String html,
            String department,
            String stamp,
            String subject,
            Map<String, String> fields,
            String hash) {}

    record SectionView(
            UUID sectionId,
            String key,
            int level,
            String title,
            @Nullable String parentKey,
            String hash,
            @Nullable String topic) {

        static SectionView of(VersionSection section) {
            return new SectionView(
                    section.sectionId(),
                    section.key(),
                    section.level(),
                    section.title(),
                    section.parentKey(),
                    section.hash(),
                    section.topic());
        }
    }

    record Part(String name, String sha256, int size) {}

    record View(
            int number,
            String title,
            String marking,
            String salutation,
            String ministry,
            String unit,
            String markdown,
            String html,
            Map<House, Text> coveringLetters,
            Map<String, MemoText> memos,
            @Nullable String memoException,
            List<Annex> annexes,
            List<Reference> references,
            List<SectionTopic> sectionTopics,
            List<Signatory> signatories,
            List<SectionView> sections,
            List<Part> parts,
            JsonNode manifest,
            String contentHash,
            UUID savedBy,
            Instant savedAt) {}

    @GetMapping
    View version(@PathVariable UUID letterId, @PathVariable int number) {
        Person person = CurrentPerson.get();
        access.view(letterId, person, "version-" + number);
        Letter letter = letters.get(letterId);
        Version version = find(letterId, number);
        DraftContent content = version.content();
        Map<House, Text> covering = new TreeMap<>();
        content.coveringLetters()
                .forEach((house, text) -> covering.put(house, Text.of(text, Houses.coveringPart(house) + "-")));
        return new View(
                version.number(),
                content.title(),
                content.marking(),
                content.salutation(),
                content.ministry(),
                content.unit(),
                content.body(),
                LetterText.parse(content.body(), version.knownSections()).html("letter-"),
                covering,
                memos(letter, version, person),
                content.memoException(),
                content.annexes(),
                content.references(),
                content.sectionTopics(),
                content.signatories(),
                version.sections().stream().map(SectionView::of).toList(),
                parts(letter, version, person),
                json.readTree(version.manifest()),
                version.contentHash(),
                version.savedBy(),
                version.savedAt());
    }

    private Map<String, MemoText> memos(Letter letter, Version version, Person person) {
        Map<String, MemoText> memos = new TreeMap<>();
        version.content().memos().forEach((office, memo) -> {
            if (access.readsMemo(letter, office, person)) {
                String hash = version.part(VersionPart.memo(office))
                        .map(VersionPart::sha256)
                        .orElse("");
                memos.put(
                        office,
                        new MemoText(
                                memo.text(),
                                LetterText.parse(memo.text()).html("memo-"),
                                memo.department(),
                                memo.stamp(),
                                memo.subject(),
                                memo.fields(),
                                hash));
            }
        });
        return memos;
    }

    @GetMapping("/parts")
    List<Part> parts(@PathVariable UUID letterId, @PathVariable int number) {
        Person person = CurrentPerson.get();
        access.view(letterId, person, "parts-" + number);
        return parts(letters.get(letterId), find(letterId, number), person);
    }

    private List<Part> parts(Letter letter, Version version, Person person) {
        return version.parts().stream()
                .filter(part -> isFor(letter, part, person))
                .map(part -> new Part(part.name(), part.sha256(), part.size()))
                .toList();
    }

    @GetMapping("/files/{part}")
    ResponseEntity<byte[]> file(@PathVariable UUID letterId, @PathVariable int number, @PathVariable String part) {
        Person person = CurrentPerson.get();
        access.view(letterId, person, "file-" + number);
        Letter letter = letters.get(letterId);
        VersionPart found = find(letterId, number)
                .part(part)
                .filter(wanted -> isFor(letter, wanted, person))
                .orElseThrow(() -> Refusal.notFound("problem.http.404"));
        byte[] bytes = files.find(letterId, found.sha256()).orElseThrow(() -> Refusal.notFound("problem.http.404"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"" + found.name() + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }

    private boolean isFor(Letter letter, VersionPart part, Person person) {
        return !part.isMemo() || access.readsMemo(letter, part.memoOffice(), person);
    }

    private Version find(UUID letterId, int number) {
        return versions.find(letterId, number).orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }
}
