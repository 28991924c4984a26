package nl.topdossier.records.audit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import nl.topdossier.audit.ViewLog;
import nl.topdossier.records.audit.AuditExport;
import nl.topdossier.records.audit.AuditReading;
import nl.topdossier.records.audit.Root;
import nl.topdossier.records.audit.Roots;
import nl.topdossier.security.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The audit of letters, its verification, its export, and the roots that seal it. */
@RestController
@RequestMapping("/v1")
class AuditController {

    private static final int MOST = 200;
    private static final MediaType JSON_LINES = MediaType.parseMediaType("application/jsonl");

    private final AuditReading reading;
    private final AuditExport export;
    private final Roots roots;
    private final ViewLog views;

    AuditController(AuditReading reading, AuditExport export, Roots roots, ViewLog views) {
        this.reading = reading;
        this.export = export;
        this.roots = roots;
        this.views = views;
    }

    @GetMapping("/letters/{letterId}/audit")
    @PreAuthorize("hasAnyRole('auditor', 'coordinator', 'parliamentary-desk')")
    AuditReading.LetterAudit ofLetter(@PathVariable UUID letterId) {
        AuditReading.LetterAudit audit = reading.ofLetter(letterId);
        views.viewed(letterId, CurrentPerson.get().id(), "audit");
        return audit;
    }

    @GetMapping("/audit/verification")
    @PreAuthorize("hasAnyRole('auditor', 'coordinator', 'administrator')")
    AuditReading.Verification verification(
            @RequestParam(defaultValue = "100") int limit, @RequestParam(defaultValue = "0") int offset) {
        return reading.all(Math.clamp(limit, 1, MOST), Math.max(offset, 0));
    }

    @GetMapping("/audit/export")
    @PreAuthorize("hasRole('auditor')")
    ResponseEntity<byte[]> export(@RequestParam UUID letterId, @RequestParam(required = false) @Nullable Long root) {
        List<String> lines = export.of(letterId, root);
        views.viewed(letterId, CurrentPerson.get().id(), "audit-export");
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("audit-" + letterId + ".jsonl")
                .build();
        return ResponseEntity.ok()
                .contentType(JSON_LINES)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body((String.join("\n", lines) + "\n").getBytes(UTF_8));
    }

    @GetMapping("/audit/roots")
    @PreAuthorize("hasAnyRole('auditor', 'administrator')")
    List<Root> roots() {
        return roots.list();
    }

    @PostMapping("/audit/roots")
    @PreAuthorize("hasAnyRole('auditor', 'administrator')")
    @ResponseStatus(HttpStatus.CREATED)
    Root makeRoot() {
        return roots.makeFor(CurrentPerson.get().id());
    }
}
