package nl.topdossier.commitments.imports.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import nl.topdossier.commitments.Who;
import nl.topdossier.commitments.imports.BrokenFile;
import nl.topdossier.commitments.imports.BrokenLine;
import nl.topdossier.commitments.imports.ImportForm;
import nl.topdossier.commitments.imports.ImportReport;
import nl.topdossier.commitments.imports.Importing;
import nl.topdossier.commitments.items.Origin;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.security.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files with items: all of it is recorded or, with every broken line named, nothing. */
@RestController
@RequestMapping("/v1/imports")
class ImportController {

    private static final int MOST_SHOWN = 200;

    private final Importing importing;
    private final MessageSource messages;

    ImportController(Importing importing, MessageSource messages) {
        this.importing = importing;
        this.messages = messages;
    }

    record Answer(
            long recorded,
            long known,
            long statusChanged,
            long earlier,
            long numbered,
            long leftOut,
            ImportReport report) {}

    record Problem(long line, String code, String message) {}

    /** The file is the body; a rehearsal keeps nothing. */
    @PostMapping
    @PreAuthorize(Who.WRITES)
    Answer take(
            @RequestParam ImportForm form,
            @RequestParam(required = false) @Nullable House house,
            @RequestParam(defaultValue = "false") boolean rehearsal,
            @RequestBody byte[] file) {
        Origin origin = form == ImportForm.CSV ? Origin.CSV : Origin.OPEN_DATA;
        ImportReport report = importing.run(
                new Importing.Given(file, form, house, rehearsal),
                origin,
                CurrentPerson.get().id());
        return new Answer(
                report.count(ImportReport.Outcome.RECORDED),
                report.count(ImportReport.Outcome.KNOWN),
                report.count(ImportReport.Outcome.STATUS_CHANGED),
                report.count(ImportReport.Outcome.EARLIER),
                report.count(ImportReport.Outcome.NUMBERED),
                report.leftOut(),
                report);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> broken(BrokenFile file, Locale locale) {
        List<BrokenLine> lines = file.lines();
        String code = "commitments.import.broken";
        String said = String.valueOf(messages.getMessage(code, new Object[] {lines.size()}, code, locale));
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, said);
        detail.setType(URI.create("urn:topdossier:problem:" + code));
        detail.setProperty("code", code);
        detail.setProperty(
                "lines",
                lines.stream()
                        .limit(MOST_SHOWN)
                        .map(line -> problem(line, locale))
                        .toList());
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private Problem problem(BrokenLine line, Locale locale) {
        String message = messages.getMessage(line.code(), line.arguments().toArray(), line.code(), locale);
        return new Problem(line.line(), line.code(), String.valueOf(message));
    }
}
