package nl.topdossier.drafting.letters.web;

import java.util.UUID;
import nl.topdossier.drafting.letters.AnnexDoor;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.LetterAccess;
import nl.topdossier.drafting.letters.LetterState;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.security.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bringing in an annex; a draft names it by its hash. */
@RestController
@RequestMapping("/v1/letters/{letterId}/annexes")
class AnnexController {

    private final AnnexDoor door;
    private final Letters letters;
    private final LetterAccess access;

    AnnexController(AnnexDoor door, Letters letters, LetterAccess access) {
        this.door = door;
        this.letters = letters;
        this.access = access;
    }

    record Kept(String sha256, int size) {}

    @PostMapping(consumes = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize("hasRole('drafter')")
    @ResponseStatus(HttpStatus.CREATED)
    Kept keep(@PathVariable UUID letterId, @RequestBody byte[] file) {
        Letter letter = letters.get(letterId);
        access.requireDrafter(letter, CurrentPerson.get());
        letter.requireState(LetterState.DRAFT, "problem.letter.locked");
        return new Kept(door.take(letterId, file), file.length);
    }
}
