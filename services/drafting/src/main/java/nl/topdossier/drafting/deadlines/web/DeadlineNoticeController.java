package nl.topdossier.drafting.deadlines.web;

import java.util.UUID;
import nl.topdossier.drafting.deadlines.DeadlineNotices;
import nl.topdossier.drafting.letters.LetterAccess;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.security.Person;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Saying that the drafting office saw that its deadline moved. */
@RestController
@RequestMapping("/v1/letters/{letterId}/deadline-notices/{noticeId}/acknowledgement")
class DeadlineNoticeController {

    private final DeadlineNotices notices;
    private final Letters letters;
    private final LetterAccess access;

    DeadlineNoticeController(DeadlineNotices notices, Letters letters, LetterAccess access) {
        this.notices = notices;
        this.letters = letters;
        this.access = access;
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('drafter', 'official')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(@PathVariable UUID letterId, @PathVariable UUID noticeId) {
        Person person = CurrentPerson.get();
        access.requireDrafter(letters.get(letterId), person);
        notices.seen(letterId, noticeId, person.id());
    }
}
