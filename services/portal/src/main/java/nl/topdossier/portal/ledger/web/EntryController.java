package nl.topdossier.portal.ledger.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.topdossier.portal.ledger.EntryForm;
import nl.topdossier.portal.ledger.EntryFormPage;
import nl.topdossier.portal.ledger.LedgerEntry;
import nl.topdossier.portal.services.ServiceRefusal;
import nl.topdossier.portal.shell.Notice;
import nl.topdossier.portal.words.Problem;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeping the ledger: entering and mending items, both statuses, links with letters. */
@Controller
@RequestMapping("/ledger")
@PreAuthorize("hasAnyRole('parliamentary-desk', 'coordinator')")
class EntryController {

    private static final Notice CHANGED = Notice.ok("ledgers.changed");

    /** Where a refusal belongs in the form. */
    private static final Map<String, String> FIELDS = Map.of(
            "commitments.item.reference", "reference",
            "commitments.item.known", "reference",
            "commitments.item.future", "madeOn",
            "commitments.item.missing.date", "madeOn",
            "commitments.item.due-before", "dueOn",
            "commitments.item.missing.subject", "subject",
            "commitments.item.missing.by", "madeBy",
            "commitments.item.missing.kind", "kind",
            "commitments.item.missing.house", "house");

    private final LedgerService ledger;
    private final LedgerLetters letters;

    EntryController(LedgerService ledger, LedgerLetters letters) {
        this.ledger = ledger;
        this.letters = letters;
    }

    /** A link from a passage of a letter fills in where the promise stands. */
    @GetMapping("/new")
    String opening(@ModelAttribute("given") EntryForm given, Model model) {
        return form("/ledger", true, given, List.of(), model);
    }

    @PostMapping
    String record(@ModelAttribute("given") EntryForm given, Model model, RedirectAttributes flash) {
        try {
            UUID item = ledger.record(given);
            flash.addFlashAttribute(Notice.ATTRIBUTE, Notice.ok("ledgers.recorded"));
            return "redirect:/ledger/" + item;
        } catch (ServiceRefusal refusal) {
            return form("/ledger", true, given, List.of(problem(refusal)), model);
        }
    }

    @GetMapping("/{itemId}/edit")
    String editing(@PathVariable UUID itemId, Model model) {
        LedgerEntry item = ledger.item(itemId).item();
        return form("/ledger/" + itemId, false, EntryForm.of(item), List.of(), model);
    }

    @PostMapping("/{itemId}")
    String change(
            @PathVariable UUID itemId,
            @ModelAttribute("given") EntryForm given,
            Model model,
            RedirectAttributes flash) {
        try {
            ledger.change(itemId, given);
            flash.addFlashAttribute(Notice.ATTRIBUTE, CHANGED);
            return "redirect:/ledger/" + itemId;
        } catch (ServiceRefusal refusal) {
            return form("/ledger/" + itemId, false, given, List.of(problem(refusal)), model);
        }
    }

    @PostMapping("/{itemId}/our-status")
    String ours(
            @PathVariable UUID itemId,
            @RequestParam Long version,
            @RequestParam LedgerEntry.Ours status,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        Map<String, Object> body = Map.of("status", status, "reason", reason);
        return act(itemId, () -> ledger.put(itemId, "/our-status", version, body), flash);
    }

    @PostMapping("/{itemId}/house-status")
    String house(
            @PathVariable UUID itemId,
            @RequestParam Long version,
            @RequestParam LedgerEntry.HouseSays status,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(defaultValue = "") String evidence,
            RedirectAttributes flash) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("status", status);
        body.put("since", since == null || since.isBlank() ? null : since);
        body.put("evidence", evidence);
        return acted(
                itemId,
                () -> ledger.put(itemId, "/house-status", version, body).houseStatus() == status
                        ? CHANGED
                        : Notice.warning("ledgers.house.earlier"),
                flash);
    }

    @PostMapping("/{itemId}/discharge")
    String discharge(
            @PathVariable UUID itemId,
            @RequestParam Long version,
            @RequestParam(defaultValue = "") String kamerstuk,
            @RequestParam(required = false) @Nullable String receivedOn,
            @RequestParam(defaultValue = "") String evidence,
            RedirectAttributes flash) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("kamerstuk", kamerstuk);
        body.put("receivedOn", receivedOn == null || receivedOn.isBlank() ? null : receivedOn);
        body.put("evidence", evidence);
        return act(itemId, () -> ledger.post(itemId, "/discharge", version, body), flash);
    }

    @PostMapping("/{itemId}/links")
    String link(@PathVariable UUID itemId, @RequestParam UUID letter, RedirectAttributes flash) {
        return act(itemId, () -> ledger.link(itemId, letter), flash);
    }

    @PostMapping("/{itemId}/links/{letterId}/remove")
    String unlink(@PathVariable UUID itemId, @PathVariable UUID letterId, RedirectAttributes flash) {
        return act(itemId, () -> ledger.unlink(itemId, letterId), flash);
    }

    private String form(String address, boolean isNew, EntryForm form, List<Problem> problems, Model model) {
        model.addAttribute(
                "entry",
                new EntryFormPage(
                        address,
                        isNew,
                        form,
                        LedgerLetters.sources(letters.visible()),
                        letters.sections(form.sourceLetterId()),
                        problems));
        return "ledger/form";
    }

    private static Problem problem(ServiceRefusal refusal) {
        String words = refusal.words();
        return new Problem(FIELDS.getOrDefault(refusal.code(), ""), Text.said(words == null ? refusal.code() : words));
    }

    private static String act(UUID itemId, Runnable change, RedirectAttributes flash) {
        return acted(
                itemId,
                () -> {
                    change.run();
                    return CHANGED;
                },
                flash);
    }

    private static String acted(UUID itemId, Supplier<Notice> change, RedirectAttributes flash) {
        try {
            flash.addFlashAttribute(Notice.ATTRIBUTE, change.get());
        } catch (ServiceRefusal refusal) {
            String words = refusal.words();
            flash.addFlashAttribute(
                    Notice.ATTRIBUTE, Notice.error("notice.refused", words == null ? refusal.code() : words));
        }
        return "redirect:/ledger/" + itemId;
    }
}
