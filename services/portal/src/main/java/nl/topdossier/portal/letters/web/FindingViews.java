package nl.topdossier.portal.letters.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.letters.Finding;
import nl.topdossier.portal.letters.web.DispatchAnswers.Dispatch;
import nl.topdossier.portal.letters.web.Dossiers.Dossier;
import nl.topdossier.portal.letters.web.DraftingAnswers.Letter;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.words.Text;
import nl.topdossier.security.Roles;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What the checks and the gate found, and whether this person may answer it. */
@Component
class FindingViews {

    private final People people;

    FindingViews(People people) {
        this.people = people;
    }

    List<Finding> of(Dossier dossier, Me me) {
        Letter letter = dossier.letter();
        boolean drafts = me.has(Roles.DRAFTER) && dossier.standing().offices().contains(letter.draftingOfficeId());
        List<Finding> all = new ArrayList<>();
        for (DraftingAnswers.Found found : letter.findings()) {
            all.add(finding(letter.letterId(), found, all.size(), drafts && letter.isIn("DRAFT")));
        }
        Dispatch dispatch = dossier.dispatch();
        if (dispatch != null && dispatch.isIn("BLOCKED")) {
            for (DispatchAnswers.Found held : dispatch.findings()) {
                all.add(new Finding(
                        "gate-" + all.size(),
                        Finding.Severity.BLOCKING,
                        Finding.State.OPEN,
                        Text.said(held.words()),
                        Acts.blankToNull(held.place()),
                        null,
                        null,
                        null));
            }
        }
        return all;
    }

    private Finding finding(UUID letterId, DraftingAnswers.Found found, int number, boolean mayWaive) {
        DraftingAnswers.Waived waived = found.waiver();
        String mend = Acts.blankToNull(found.mend());
        String place = found.place();
        return new Finding(
                "found-" + number,
                "BLOCKING".equals(found.severity()) ? Finding.Severity.BLOCKING : Finding.Severity.WARNING,
                waived == null ? Finding.State.OPEN : Finding.State.WAIVED,
                Text.said(found.message()),
                Acts.blankToNull(place),
                mend == null ? null : Text.said(mend),
                waived == null
                        ? null
                        : new Finding.Waiver(people.nameOf(waived.waivedBy()), waived.waivedAt(), waived.reason()),
                mayWaive && found.waivable()
                        ? UriComponentsBuilder.fromPath("/letters/{id}/findings/{code}/waive")
                                .queryParam("place", "{place}")
                                .encode()
                                .buildAndExpand(letterId, found.code(), place == null ? "" : place)
                                .toUriString()
                        : null);
    }
}
