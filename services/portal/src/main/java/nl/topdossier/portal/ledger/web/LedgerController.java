package nl.topdossier.portal.ledger.web;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.topdossier.portal.deadlines.DeadlineViews;
import nl.topdossier.portal.ledger.EntryPage;
import nl.topdossier.portal.ledger.LedgerEntry;
import nl.topdossier.portal.ledger.LedgerFilter;
import nl.topdossier.portal.ledger.LedgerPage;
import nl.topdossier.portal.ledger.LedgerRow;
import nl.topdossier.portal.login.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The list of the ledger and one item of it: everybody may look. */
@Controller
@RequestMapping("/ledger")
class LedgerController {

    private final LedgerService ledger;
    private final LedgerLetters letters;
    private final DeadlineViews deadlines;

    LedgerController(LedgerService ledger, LedgerLetters letters, DeadlineViews deadlines) {
        this.ledger = ledger;
        this.letters = letters;
        this.deadlines = deadlines;
    }

    @GetMapping
    String list(LedgerFilter filter, Model model) {
        LedgerService.Found found = ledger.find(filter);
        model.addAttribute(
                "ledger",
                new LedgerPage(
                        filter,
                        found.items(),
                        found.total(),
                        found.counts(),
                        Me.get().keepsLedger()));
        return "ledger/list";
    }

    @GetMapping("/{itemId}")
    String item(@PathVariable UUID itemId, Model model) {
        LedgerRow row = ledger.item(itemId);
        LedgerEntry item = row.item();
        Map<UUID, LedgerLetters.Listed> visible = letters.visible();
        model.addAttribute(
                "entry",
                new EntryPage(
                        row,
                        LedgerLetters.letter(visible, item.sourceLetterId()),
                        LedgerLetters.letter(visible, item.dischargedBy()),
                        ledger.links(itemId).stream()
                                .map(link -> Objects.requireNonNull(LedgerLetters.letter(visible, link.letterId())))
                                .toList(),
                        ledger.history(itemId, visible),
                        LedgerLetters.choices(visible),
                        deadlines.now().toLocalDate(),
                        Me.get().keepsLedger(),
                        Me.get().maySeeAudit()));
        return "ledger/item";
    }
}
