package nl.topdossier.portal.letters.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.portal.letters.EditConflict;
import nl.topdossier.portal.letters.EditPage;
import nl.topdossier.portal.letters.LetterForm;
import nl.topdossier.portal.letters.web.DraftingAnswers.Letter;
import nl.topdossier.portal.letters.web.DraftingAnswers.Version;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.services.ServiceRefusal;
import nl.topdossier.portal.shell.Kept;
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

/** Writing a letter: with a preview, and with both texts when somebody else was faster. */
@Controller
@RequestMapping("/letters/{letterId}")
@PreAuthorize("hasRole('drafter')")
class EditController {

    private final Dossiers dossiers;
    private final HeadViews heads;
    private final FindingViews findings;
    private final Editing editing;
    private final Previews previews;
    private final People people;

    EditController(
            Dossiers dossiers,
            HeadViews heads,
            FindingViews findings,
            Editing editing,
            Previews previews,
            People people) {
        this.dossiers = dossiers;
        this.heads = heads;
        this.findings = findings;
        this.editing = editing;
        this.previews = previews;
        this.people = people;
    }

    @GetMapping("/edit")
    String edit(@PathVariable UUID letterId, Model model, Locale locale) {
        Letter letter = dossiers.letter(letterId);
        Version version = letter.version() == 0 ? null : dossiers.version(letterId, letter.version());
        return show(letter, editing.form(letter, version, locale), List.of(), model, locale);
    }

    private String show(Letter letter, LetterForm form, List<Problem> problems, Model model, Locale locale) {
        Me me = Me.get();
        model.addAttribute(
                "edit",
                new EditPage(
                        heads.head(letter, locale),
                        heads.deadline(letter),
                        form,
                        problems,
                        previews.of(form.text()),
                        findings.of(
                                new Dossiers.Dossier(
                                        letter,
                                        new ApprovalAnswers.Overview(List.of()),
                                        List.of(),
                                        List.of(),
                                        dossiers.standing(me)),
                                me,
                                locale),
                        people.offices(locale),
                        letter.houses()));
        return "letters/edit";
    }

    @PostMapping("/preview")
    String preview(@PathVariable UUID letterId, @ModelAttribute LetterForm form, Model model, Locale locale) {
        return show(dossiers.letter(letterId), form, List.of(), model, locale);
    }

    @PostMapping("/edit")
    String save(
            @PathVariable UUID letterId,
            @ModelAttribute LetterForm form,
            @RequestParam(name = "do", defaultValue = "save") String what,
            @RequestParam(required = false) @Nullable UUID merged,
            Model model,
            Locale locale,
            RedirectAttributes flash) {
        if (!"save".equals(what)) {
            return show(dossiers.letter(letterId), FormRows.changed(form, what), List.of(), model, locale);
        }
        try {
            Editing.Saved saved = editing.save(letterId, form, merged);
            Kept.editArrived(flash, "/letters/" + letterId);
            flash.addFlashAttribute(Notice.ATTRIBUTE, Notice.ok("done.SAVE", saved.version()));
            return "redirect:/letters/" + letterId;
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == 404) {
                throw refusal;
            }
            Letter letter = dossiers.letter(letterId);
            if ("problem.draft.conflict".equals(refusal.code()) && letter.version() > form.version()) {
                model.addAttribute("conflict", conflict(letter, form, Acts.id(refusal, "yours"), locale));
                return "letters/conflict";
            }
            model.addAttribute(Notice.ATTRIBUTE, Acts.said(refusal));
            String words = refusal.words();
            List<Problem> problems =
                    words == null ? List.of() : List.of(new Problem("", Text.of("notice.refused", words)));
            return show(letter, form, problems, model, locale);
        }
    }

    /** Both texts: theirs is the newest version, mine is what was just sent. */
    private EditConflict conflict(Letter letter, LetterForm mine, @Nullable UUID kept, Locale locale) {
        Version version = dossiers.version(letter.letterId(), letter.version());
        LetterForm theirs = editing.form(letter, version, locale);
        List<EditConflict.Part> parts = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>(FormRows.fields(mine));
        for (Map.Entry<String, Text> text : FormRows.texts(mine).entrySet()) {
            String written = fields.remove(text.getKey());
            String saved = FormRows.fields(theirs).getOrDefault(text.getKey(), "");
            String own = written == null ? "" : written;
            if (own.replace("\r", "").equals(saved.replace("\r", ""))) {
                fields.put(text.getKey(), own);
            } else {
                parts.add(new EditConflict.Part(
                        text.getValue(), text.getKey(), saved, own, WordChanges.between(saved, own)));
            }
        }
        fields.remove("version");
        return new EditConflict(
                heads.head(letter, locale),
                people.nameOf(version.savedBy()),
                version.savedAt(),
                version.number(),
                parts,
                fields,
                kept);
    }
}
