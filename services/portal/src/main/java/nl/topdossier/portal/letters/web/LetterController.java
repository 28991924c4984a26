package nl.topdossier.portal.letters.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.topdossier.portal.letters.Changes;
import nl.topdossier.portal.letters.EmbeddedHtml;
import nl.topdossier.portal.letters.LettersFilter;
import nl.topdossier.portal.letters.Version;
import nl.topdossier.portal.letters.VersionPage;
import nl.topdossier.portal.letters.web.DraftingAnswers.Letter;
import nl.topdossier.portal.login.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Reading letters: the list, one letter, one version. */
@Controller
@RequestMapping("/letters")
class LetterController {

    private final LetterLists lists;
    private final LetterPages pages;
    private final Dossiers dossiers;
    private final HeadViews heads;
    private final ChangeViews changes;

    LetterController(LetterLists lists, LetterPages pages, Dossiers dossiers, HeadViews heads, ChangeViews changes) {
        this.lists = lists;
        this.pages = pages;
        this.dossiers = dossiers;
        this.heads = heads;
        this.changes = changes;
    }

    @GetMapping
    String letters(LettersFilter filter, Model model, Locale locale) {
        model.addAttribute("letters", lists.page(filter, Me.get(), locale));
        return "letters/list";
    }

    @GetMapping("/{letterId}")
    String letter(@PathVariable UUID letterId, Model model, Locale locale) {
        model.addAttribute("letter", pages.of(letterId, Me.get(), locale));
        return "letters/page";
    }

    @GetMapping("/{letterId}/versions/{number}")
    String version(
            @PathVariable UUID letterId,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Integer against,
            Model model,
            Locale locale) {
        Letter letter = dossiers.letter(letterId);
        List<Version> all = pages.versions(letter);
        Version shown = all.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Version> others =
                all.stream().filter(version -> version.number() != number).toList();
        int base = against == null ? number - 1 : against;
        boolean comparable = others.stream().anyMatch(version -> version.number() == base);
        Changes compared = comparable ? changes.compare(letter, base, number) : null;
        String html = EmbeddedHtml.embed(dossiers.version(letterId, number).html(), "text", 3);
        model.addAttribute("version", new VersionPage(heads.head(letter, locale), shown, html, compared, others));
        return "letters/version";
    }
}
