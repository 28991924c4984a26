package nl.topdossier.preview;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.portal.board.BoardLetterPage;
import nl.topdossier.portal.board.DiagramState;
import nl.topdossier.portal.letters.LetterPage;
import nl.topdossier.portal.letters.LettersFilter;
import nl.topdossier.portal.letters.Version;
import nl.topdossier.portal.letters.VersionPage;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** The pages beside task list and letter. */
@Controller
class PreviewOtherPages {

    @GetMapping("/letters")
    String letters(LettersFilter filter, Model model) {
        model.addAttribute("letters", SampleRegisters.letters(filter));
        return "letters/list";
    }

    @GetMapping("/letters/new")
    String opening(Model model) {
        model.addAttribute("opening", SampleEditing.opening());
        return "letters/new";
    }

    @GetMapping("/letters/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        model.addAttribute("edit", SampleEditing.page(!id.equals(SampleLetters.DRAFTER)));
        return "letters/edit";
    }

    @PostMapping("/letters/{id}/preview")
    String preview(@PathVariable UUID id, Model model) {
        return edit(id, model);
    }

    @GetMapping("/letters/{id}/conflict")
    String conflict(@PathVariable UUID id, Model model) {
        model.addAttribute("conflict", SampleEditing.conflict());
        return "letters/conflict";
    }

    @GetMapping("/letters/{id}/versions/{number}")
    String version(@PathVariable UUID id, @PathVariable int number, Model model) {
        LetterPage letter = SampleLetters.page(SampleLetters.MINISTER);
        List<Version> versions = letter.versions();
        model.addAttribute(
                "version",
                new VersionPage(
                        letter.head(), versions.getFirst(), letter.html(), letter.changes(), versions.subList(1, 3)));
        return "letters/version";
    }

    @GetMapping("/board")
    String board(Model model) {
        model.addAttribute("board", SampleBoard.page());
        return "board/page";
    }

    @GetMapping("/board/letters/{id}")
    String boardLetter(@PathVariable UUID id, Model model) {
        BoardLetterPage letter = SampleBoard.letter(id);
        model.addAttribute("board", letter);
        return "board/letter";
    }

    @GetMapping("/board/summits/{id}")
    String boardSummit(@PathVariable UUID id, Model model) {
        model.addAttribute("board", SampleBoard.summit());
        return "board/subject";
    }

    @GetMapping("/board/work-tasks/{id}")
    String boardPiece(@PathVariable UUID id, Model model) {
        model.addAttribute("board", SampleBoard.piece());
        return "board/subject";
    }

    @GetMapping("/board/models/{folder}/{name}")
    @ResponseBody
    Resource model(@PathVariable String folder, @PathVariable String name) {
        return new ClassPathResource("bpmn/" + folder + "/" + name);
    }

    @GetMapping("/board/processes/{name}/state")
    @ResponseBody
    DiagramState state(@PathVariable String name) {
        return Stream.of(
                        SampleBoard.letter(SampleLetters.MINISTER).processes(),
                        SampleBoard.summit().processes(),
                        SampleBoard.piece().processes())
                .flatMap(List::stream)
                .filter(process -> process.key().equals(name))
                .findFirst()
                .orElseThrow()
                .diagram();
    }

    @GetMapping("/audit")
    String audit(Model model) {
        model.addAttribute("audit", SampleRegisters.auditOverview());
        return "audit/overview";
    }

    @GetMapping("/audit/{id}")
    String audit(@PathVariable UUID id, Model model) {
        model.addAttribute("audit", SampleRegisters.audit(id));
        return "audit/page";
    }

    @GetMapping("/offices")
    String offices(Model model) {
        model.addAttribute("offices", SampleRegisters.offices());
        return "offices/page";
    }

    @GetMapping("/login-lost")
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    String loginLost() {
        return "login-lost";
    }

    @GetMapping("/login-away")
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String loginAway() {
        return "login-away";
    }

    @GetMapping("/fail/{status}")
    String fail(@PathVariable int status) {
        throw new ResponseStatusException(HttpStatusCode.valueOf(status));
    }
}
