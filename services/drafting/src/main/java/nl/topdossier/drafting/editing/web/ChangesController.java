package nl.topdossier.drafting.editing.web;

import java.util.List;
import java.util.UUID;
import nl.topdossier.drafting.editing.Changes;
import nl.topdossier.drafting.editing.Changes.ChangedPart;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.LetterAccess;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.security.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed between two versions; memos only for who may read them. */
@RestController
@RequestMapping("/v1/letters/{letterId}/changes")
class ChangesController {

    private static final String MEMO = "memo/";

    private final Changes changes;
    private final Letters letters;
    private final LetterAccess access;

    ChangesController(Changes changes, Letters letters, LetterAccess access) {
        this.changes = changes;
        this.letters = letters;
        this.access = access;
    }

    record View(int from, int to, List<ChangedPart> parts) {}

    @GetMapping
    View changes(@PathVariable UUID letterId, @RequestParam int from, @RequestParam int to) {
        Person person = CurrentPerson.get();
        access.view(letterId, person, "changes");
        Letter letter = letters.get(letterId);
        return new View(
                from,
                to,
                changes.between(letterId, from, to).stream()
                        .filter(part -> isFor(letter, part.part(), person))
                        .toList());
    }

    private boolean isFor(Letter letter, String part, Person person) {
        return !part.startsWith(MEMO) || access.readsMemo(letter, part.substring(MEMO.length()), person);
    }
}
