package nl.topdossier.preview;

import java.util.UUID;
import nl.topdossier.portal.ledger.LedgerFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of the ledger. */
@Controller
@RequestMapping("/ledger")
class PreviewLedgerPages {

    @GetMapping
    String list(LedgerFilter filter, Model model) {
        model.addAttribute("ledger", SampleLedger.list(filter));
        return "ledger/list";
    }

    @GetMapping("/new")
    String opening(Model model) {
        model.addAttribute("entry", SampleLedger.refused());
        return "ledger/form";
    }

    @GetMapping("/{id}")
    String item(@PathVariable UUID id, Model model) {
        model.addAttribute("entry", SampleLedger.item());
        return "ledger/item";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        model.addAttribute("entry", SampleLedger.edit());
        return "ledger/form";
    }

    @GetMapping("/import")
    String imports(
            @RequestParam(defaultValue = "false") boolean broken,
            @RequestParam(defaultValue = "false") boolean done,
            Model model) {
        model.addAttribute("imports", broken ? SampleLedger.broken() : SampleLedger.imported(done));
        return "ledger/import";
    }

    @GetMapping("/expiries")
    String expiries(Model model) {
        model.addAttribute("expiry", SampleLedger.expiries());
        return "ledger/expiries";
    }

    @GetMapping("/overview")
    String overview(Model model) {
        model.addAttribute("overview", SampleLedger.overview());
        return "ledger/overview";
    }
}
