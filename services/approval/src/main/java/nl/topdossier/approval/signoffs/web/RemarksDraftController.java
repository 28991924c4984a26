package nl.topdossier.approval.signoffs.web;

import java.util.List;
import java.util.UUID;
import nl.topdossier.approval.signoffs.PreparingRemarks;
import nl.topdossier.approval.signoffs.RemarksDrafts.Draft;
import nl.topdossier.approval.texts.Texts;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Remarks and notes that are being typed: kept for the one who types, shown to colleagues of the office. */
@RestController
@RequestMapping("/v1/tasks/{taskId}/remarks-draft")
class RemarksDraftController {

    private final PreparingRemarks preparing;

    RemarksDraftController(PreparingRemarks preparing) {
        this.preparing = preparing;
    }

    @GetMapping
    Drafts drafts(@PathVariable UUID taskId) {
        Person person = CurrentPerson.get();
        List<Draft> all = preparing.of(taskId, person);
        return new Drafts(
                all.stream()
                        .filter(draft -> draft.personId().equals(person.id()))
                        .findFirst()
                        .orElse(null),
                all.stream()
                        .filter(draft -> !draft.personId().equals(person.id()))
                        .toList());
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable UUID taskId, @RequestBody Typed body) {
        preparing.keep(taskId, orEmpty(body.remarks()), orEmpty(body.notes()), CurrentPerson.get());
    }

    private static String orEmpty(@Nullable String text) {
        String clean = Texts.optional(text);
        return clean == null ? "" : clean;
    }

    record Typed(@Nullable String remarks, @Nullable String notes) {}

    record Drafts(@Nullable Draft mine, List<Draft> ofColleagues) {}
}
