package nl.topdossier.portal.letters.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.topdossier.portal.letters.Finding;
import nl.topdossier.portal.letters.web.DispatchAnswers.Dispatch;
import nl.topdossier.portal.letters.web.Dossiers.Dossier;
import nl.topdossier.portal.letters.web.DraftingAnswers.Letter;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.words.Text;
import nl.topdossier.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What the checks and the gate found, and whether this person may answer it. */
@Component
class FindingViews {

    private final People people;

    FindingViews(People people) {
        this.people = people;
    }

    List<Finding> of(Dossier dossier, Me me, Locale locale) {
        Letter letter = dossier.letter();
        boolean drafts = me.has(Roles.DRAFTER) && dossier.standing().offices().contains(letter.draftingOfficeId());
        List<Finding> all = new ArrayList<>();
        for (DraftingAnswers.Found found : letter.findings()) {
            all.add(finding(letter, found, all.size(), drafts && !letter.isIn("DISPATCHED", "WITHDRAWN"), locale));
        }
        Dispatch dispatch = dossier.dispatch();
        if (dispatch != null && dispatch.isIn("BLOCKED")) {
            for (DispatchAnswers.Found held : dispatch.findings()) {
                all.add(new Finding(
                        "gate-" + all.size(),
                        Finding.Severity.BLOCKING,
                        Finding.State.OPEN,
                        Text.said(held.words()),
                        "gate.too-early".equals(held.code()) ? null : place(letter, held.place(), locale),
                        null,
                        null,
                        null));
            }
        }
        return all;
    }

    private Finding finding(Letter letter, DraftingAnswers.Found found, int number, boolean mayWaive, Locale locale) {
        DraftingAnswers.Waived waived = found.waiver();
        String mend = Acts.blankToNull(found.mend());
        String place = found.place();
        return new Finding(
                "found-" + number,
                "BLOCKING".equals(found.severity()) ? Finding.Severity.BLOCKING : Finding.Severity.WARNING,
                waived == null ? Finding.State.OPEN : Finding.State.WAIVED,
                Text.said(found.message()),
                place(letter, place, locale),
                mend == null ? null : Text.said(mend),
                waived == null
                        ? null
                        : new Finding.Waiver(people.nameOf(waived.waivedBy()), waived.waivedAt(), waived.reason()),
                mayWaive && found.waivable()
                        ? UriComponentsBuilder.fromPath("/letters/{id}/findings/{code}/waive")
                                .queryParam("place", "{place}")
                                .encode()
                                .buildAndExpand(letter.letterId(), found.code(), place == null ? "" : place)
                                .toUriString()
                        : null);
    }

    /** A part of the letter and where in it; services name it by codes. */
    private @Nullable Text place(Letter letter, @Nullable String code, Locale locale) {
        if (code == null || code.isBlank()) {
            return null;
        }
        List<String> steps = Arrays.asList(code.split("\\|", -1));
        Text part = part(steps.getFirst(), locale);
        String section = steps.size() > 1 ? steps.get(1) : "";
        return letter.sections().stream()
                .filter(known -> known.key().equals(section)
                        || known.sectionId().toString().equals(section))
                .findFirst()
                .map(known -> Text.of("place.section", part, known.title()))
                .orElse(part);
    }

    private Text part(String name, Locale locale) {
        return switch (name) {
            case "letter", "memo", "marking", "list", "offices" -> Text.of("place." + name);
            case "covering/TK", "TWEEDE_KAMER" -> Text.of("place.covering", Text.of("house.TWEEDE_KAMER"));
            case "covering/EK", "EERSTE_KAMER" -> Text.of("place.covering", Text.of("house.EERSTE_KAMER"));
            default -> Text.said(people.officeName(name, locale));
        };
    }
}
