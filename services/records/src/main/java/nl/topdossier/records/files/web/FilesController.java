package nl.topdossier.records.files.web;

import java.util.List;
import java.util.UUID;
import nl.topdossier.audit.ViewLog;
import nl.topdossier.records.files.FileStore;
import nl.topdossier.records.files.FiledPart;
import nl.topdossier.records.files.Filing;
import nl.topdossier.records.files.Filings;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.security.Person;
import nl.topdossier.security.Visibility;
import nl.topdossier.web.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was sent to the Houses, for everybody who may see the letter; what is not filed yet, for those who watch. */
@RestController
@RequestMapping("/v1")
class FilesController {

    private final Filings filings;
    private final FileStore store;
    private final Visibility visibility;
    private final ViewLog views;

    FilesController(Filings filings, FileStore store, Visibility visibility, ViewLog views) {
        this.filings = filings;
        this.store = store;
        this.visibility = visibility;
        this.views = views;
    }

    @GetMapping("/letters/{letterId}/files")
    @PreAuthorize("isAuthenticated()")
    LetterFiles ofLetter(@PathVariable UUID letterId) {
        visibility.require(letterId, CurrentPerson.get());
        return new LetterFiles(letterId, filings.ofLetter(letterId), store.partsOf(letterId));
    }

    @GetMapping("/files/{sha256}")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<byte[]> file(@PathVariable String sha256) {
        Person person = CurrentPerson.get();
        FileStore.Use use = store.usesOf(sha256).stream()
                .filter(found -> visibility.allows(found.letterId(), person))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("problem.http.404"));
        byte[] bytes = store.bytes(sha256).orElseThrow(() -> Refusal.notFound("problem.http.404"));
        views.viewed(use.letterId(), person.id(), "file " + sha256);
        return ResponseEntity.ok()
                .contentType(typeOf(use))
                .header(HttpHeaders.ETAG, "\"" + sha256 + "\"")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(use.name())
                                .build()
                                .toString())
                .body(bytes);
    }

    @GetMapping("/filings")
    @PreAuthorize("hasAnyRole('coordinator', 'parliamentary-desk', 'openness', 'auditor')")
    List<Filing> open() {
        return filings.open();
    }

    private static MediaType typeOf(FileStore.Use use) {
        try {
            return MediaType.parseMediaType(use.mediaType());
        } catch (InvalidMediaTypeException e) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }

    /** What was filed of a letter, and what is still to be. */
    record LetterFiles(UUID letterId, List<Filing> filings, List<FiledPart> parts) {}
}
