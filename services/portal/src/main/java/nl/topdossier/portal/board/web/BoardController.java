package nl.topdossier.portal.board.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.topdossier.portal.board.BoardLetterPage;
import nl.topdossier.portal.board.BoardService;
import nl.topdossier.portal.board.DiagramState;
import nl.topdossier.portal.board.ModelNames;
import nl.topdossier.portal.board.UnprocessedMessage;
import nl.topdossier.portal.book.LetterBook;
import nl.topdossier.portal.book.LetterCard;
import nl.topdossier.portal.letters.CardViews;
import nl.topdossier.portal.letters.LetterHead;
import nl.topdossier.portal.letters.LetterKind;
import nl.topdossier.portal.letters.StageStep;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.services.ServiceRefusal;
import nl.topdossier.portal.shell.Notice;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The status board, one letter's processes with their live diagram, and repair. */
@Controller
@RequestMapping("/board")
@PreAuthorize("hasRole('coordinator')")
class BoardController {

    private final BoardService board;
    private final DrawnProcesses processes;
    private final LetterBook letters;
    private final Repairs repairs;
    private final ModelNames names;
    private final People people;
    private final CardViews cards;

    BoardController(
            BoardService board,
            DrawnProcesses processes,
            LetterBook letters,
            Repairs repairs,
            ModelNames names,
            People people,
            CardViews cards) {
        this.board = board;
        this.processes = processes;
        this.letters = letters;
        this.repairs = repairs;
        this.names = names;
        this.people = people;
        this.cards = cards;
    }

    @GetMapping
    String board(Model model, Locale locale) {
        model.addAttribute("board", board.page(repairs.incidents(), repairs.messages(), locale));
        return "board/page";
    }

    @GetMapping("/letters/{letterId}")
    String letter(@PathVariable UUID letterId, Model model, Locale locale) {
        LetterCard card = letters.find(letterId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<UnprocessedMessage> messages = repairs.messages().stream()
                .filter(message -> letterId.equals(message.letterId()))
                .toList();
        model.addAttribute(
                "board",
                new BoardLetterPage(
                        head(card, locale),
                        StageStep.rail(CardViews.stage(card.stage()), null),
                        cards.deadline(card),
                        processes.of(letterId, "/board/letters/" + letterId),
                        repairs.incidents().stream()
                                .filter(incident -> letterId.equals(incident.letterId()))
                                .toList(),
                        messages));
        return "board/letter";
    }

    private LetterHead head(LetterCard card, Locale locale) {
        String marking = card.marking();
        Integer version = card.version();
        return new LetterHead(
                card.letterId(),
                board.titleOf(card.letterId()),
                card.kind() == null ? LetterKind.OTHER : LetterKind.valueOf(card.kind()),
                null,
                marking == null ? "–" : marking,
                version == null ? 0 : version,
                "",
                people.nameOf(card.draftedBy()),
                card.stageSince(),
                people.nameOf(card.draftedBy()),
                people.officeName(card.officeId(), locale),
                null,
                null);
    }

    @GetMapping(path = "/models/{processId}.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    Resource model(@PathVariable String processId) {
        try {
            return new ClassPathResource(names.resource(processId));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
        }
    }

    @GetMapping(path = "/letters/{letterId}/processes/{key}/state", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    DiagramState state(@PathVariable UUID letterId, @PathVariable String key) {
        return processes.state(letterId, key);
    }

    @PostMapping("/incidents/{service}/{incidentKey}/retry")
    String retry(@PathVariable String service, @PathVariable String incidentKey, RedirectAttributes flash) {
        return act(() -> repairs.retry(service, incidentKey), "board.retried", flash);
    }

    @PostMapping("/processes/{service}/{processId}/{businessKey}/restart")
    String restart(
            @PathVariable String service,
            @PathVariable String processId,
            @PathVariable UUID businessKey,
            RedirectAttributes flash) {
        return act(() -> repairs.restart(service, processId, businessKey), "board.restarted", flash);
    }

    @PostMapping("/messages/{service}/{eventId}/replay")
    String replay(@PathVariable String service, @PathVariable UUID eventId, RedirectAttributes flash) {
        return act(() -> repairs.replay(service, eventId), "board.replayed", flash);
    }

    private static String act(Runnable repair, String done, RedirectAttributes flash) {
        try {
            repair.run();
            flash.addFlashAttribute(Notice.ATTRIBUTE, Notice.ok(done));
        } catch (ServiceRefusal refusal) {
            String words = refusal.words();
            flash.addFlashAttribute(
                    Notice.ATTRIBUTE, Notice.error("notice.refused", words == null ? refusal.code() : words));
        }
        return "redirect:/board";
    }
}
