package nl.topdossier.dispatch.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.contracts.letter.SectionHash;
import nl.topdossier.contracts.signoff.Agreement;
import nl.topdossier.dispatch.DispatchSettings;
import nl.topdossier.dispatch.DispatchSettings.ChannelKind;
import nl.topdossier.dispatch.content.LetterFacts;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.Finding;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What has to be in order before a letter may leave. Nothing here can be waived except by what the facts already record. */
@Component
class Gate {

    private final DispatchSettings settings;
    private final String mailHost;

    Gate(DispatchSettings settings, @Value("${spring.mail.host:}") String mailHost) {
        this.settings = settings;
        this.mailHost = mailHost;
    }

    /** The findings for this dispatch; empty when it may leave. */
    List<Finding> inspect(Dispatch dispatch, LetterFacts facts, Instant now) {
        List<Finding> findings = new ArrayList<>();
        agreements(dispatch, facts, findings);
        coveringLetters(dispatch, facts, findings);
        addresses(dispatch, findings);
        memo(dispatch, facts, findings);
        if (!facts.markingAllowed()) {
            findings.add(new Finding("gate.marking", "letter"));
        }
        facts.undecidedReferences().forEach(reference -> findings.add(new Finding("gate.reference", reference)));
        facts.standingFindings().forEach(place -> findings.add(new Finding("gate.check", place)));
        earliest(dispatch, facts, now, findings);
        return findings;
    }

    private static void agreements(Dispatch dispatch, LetterFacts facts, List<Finding> findings) {
        if (!facts.contentHash().equals(dispatch.contentHash())) {
            findings.add(new Finding("gate.content-changed", "letter"));
        }
        if (dispatch.agreements().stream().noneMatch(agreement -> agreement.role() == ParticipantRole.SIGNS)) {
            findings.add(new Finding("gate.no-signature", "letter"));
        }
        Map<UUID, String> sections =
                facts.sections().stream().collect(Collectors.toMap(SectionHash::sectionId, SectionHash::hash));
        for (Agreement agreement : dispatch.agreements()) {
            UUID sectionId = agreement.sectionId();
            String current = sectionId == null ? dispatch.contentHash() : sections.get(sectionId);
            if (!agreement.hash().equals(current)) {
                findings.add(new Finding("gate.agreement-on-other-text", agreement.officeId()));
            }
            if (agreement.role() == ParticipantRole.SIGNS && !agreement.signed()) {
                findings.add(new Finding("gate.not-signed", agreement.officeId()));
            }
        }
    }

    private static void coveringLetters(Dispatch dispatch, LetterFacts facts, List<Finding> findings) {
        List<String> parts =
                facts.parts().stream().map(LetterFacts.PartInfo::name).toList();
        if (!parts.contains("letter")) {
            findings.add(new Finding("gate.no-letter", "letter"));
        }
        for (House house : dispatch.houses()) {
            if (!parts.contains(coveringLetterOf(house))) {
                findings.add(new Finding("gate.no-covering-letter", house.name()));
            }
        }
    }

    private void addresses(Dispatch dispatch, List<Finding> findings) {
        for (House house : dispatch.houses()) {
            if (!settings.of(house).isReachable()) {
                findings.add(new Finding("gate.no-address", house.name()));
            } else if (settings.of(house).channel() == ChannelKind.MAIL && !canMail()) {
                findings.add(new Finding("gate.no-mail", house.name()));
            }
        }
    }

    private boolean canMail() {
        return !settings.sender().isBlank() && !mailHost.isBlank();
    }

    /** The name of a House's covering letter among the parts. */
    static String coveringLetterOf(House house) {
        return "covering-" + DispatchSettings.slug(house);
    }

    private static void memo(Dispatch dispatch, LetterFacts facts, List<Finding> findings) {
        if (dispatch.memoException() == null) {
            facts.officesWithoutMemo().forEach(office -> findings.add(new Finding("gate.no-memo", office)));
        }
    }

    private static void earliest(Dispatch dispatch, LetterFacts facts, Instant now, List<Finding> findings) {
        Instant earliest = facts.earliestDispatch();
        if (earliest != null && now.isBefore(earliest)) {
            findings.add(new Finding("gate.too-early", earliest.toString()));
        }
        if (facts.councilRequired() && dispatch.councilConfirmedBy() == null) {
            findings.add(new Finding("gate.council", "letter"));
        }
    }
}
