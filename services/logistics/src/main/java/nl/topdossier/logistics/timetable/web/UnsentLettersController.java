package nl.topdossier.logistics.timetable.web;

import java.util.List;
import nl.topdossier.logistics.timetable.UnsentLetters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The letters that still have to go out, of all summits at once; everybody reads. */
@RestController
class UnsentLettersController {

    private final UnsentLetters letters;

    UnsentLettersController(UnsentLetters letters) {
        this.letters = letters;
    }

    @GetMapping("/v1/plan/letters")
    List<UnsentLetters.UnsentLetter> all() {
        return letters.all();
    }
}
