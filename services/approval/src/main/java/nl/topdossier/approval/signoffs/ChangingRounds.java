package nl.topdossier.approval.signoffs;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.topdossier.approval.offices.Offices;
import nl.topdossier.contracts.letter.Participant;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.security.Person;
import nl.topdossier.security.Visibility;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking an agreement back and adding an office: a next round takes the place of the open one and keeps what was answered. */
@Service
public class ChangingRounds {

    private final Dossiers dossiers;
    private final DecidingSignOffs deciding;
    private final Offices offices;
    private final Visibility visibility;
    private final Consequences consequences;
    private final Clock clock;

    ChangingRounds(
            Dossiers dossiers,
            DecidingSignOffs deciding,
            Offices offices,
            Visibility visibility,
            Consequences consequences,
            Clock clock) {
        this.dossiers = dossiers;
        this.deciding = deciding;
        this.offices = offices;
        this.visibility = visibility;
        this.consequences = consequences;
        this.clock = clock;
    }

    /** Takes an agreement back, for everybody who may decide for its office, until its round is complete. */
    @Transactional
    public SignOff takeBack(UUID signOffId, String reason, Person person) {
        Dossier dossier = dossiers.lockOfSignOff(signOffId);
        Dossier.Asked asked = dossier.asked(signOffId);
        visibility.require(dossier.letter().letterId(), person);
        SignOff signOff = asked.signOff();
        deciding.actor(person, signOff.officeId());
        TakingBack before = signOff.takenBack();
        if (before != null && before.by().equals(person.id())) {
            return signOff;
        }
        if (!asked.round().isOpen()) {
            throw Refusal.conflict("approval.round.complete");
        }
        if (!signOff.agrees()) {
            throw Refusal.conflict("approval.sign-off.nothing-to-take-back", signOff.officeId());
        }
        TakingBack taking = new TakingBack(person.id(), clock.instant(), reason);
        consequences.follow(
                dossier.letter(), asked.submission(), asked.submission().takeBack(signOffId, taking, clock.instant()));
        return signOff;
    }

    /** Adds an office to the open round, at the end of a line or at a place in it. Gives the round that goes on. */
    @Transactional
    public Round addOffice(UUID roundId, NewOffice added, Person person) {
        Dossier dossier = dossiers.lockOfRound(roundId);
        visibility.require(dossier.letter().letterId(), person);
        Submission submission = dossier.submissions().stream()
                .filter(candidate -> candidate.round(roundId).isPresent())
                .findFirst()
                .orElseThrow();
        Round round = submission.round(roundId).orElseThrow();
        if (!round.isOpen()) {
            throw Refusal.conflict("approval.round.complete");
        }
        Participant participant = participant(submission, round, added);
        List<Change> changes = submission.addOffice(participant, person.id(), clock.instant());
        consequences.follow(dossier.letter(), submission, changes);
        return submission.openRound().orElseThrow();
    }

    private Participant participant(Submission submission, Round round, NewOffice added) {
        if (offices.find(added.officeId()).isEmpty()) {
            throw Refusal.invalid("approval.office.unknown", added.officeId());
        }
        UUID section = added.sectionId();
        boolean known = section == null
                || submission.terms().letter().sections().stream()
                        .anyMatch(candidate -> candidate.sectionId().equals(section));
        if (!known) {
            throw Refusal.invalid("approval.round.unknown-section");
        }
        int last = round.signOffs().stream()
                .mapToInt(signOff -> signOff.asked().position())
                .max()
                .orElse(0);
        Participant participant =
                new Participant(added.officeId(), round.kind(), added.role(), section, round.isInTurn() ? last + 1 : 0);
        boolean takesPart = round.signOffs().stream()
                .anyMatch(signOff -> signOff.officeId().equals(added.officeId())
                        && Objects.equals(signOff.asked().sectionId(), section));
        if (takesPart) {
            throw Refusal.conflict("approval.round.takes-part", added.officeId());
        }
        return participant;
    }

    /** An office to add: what it does, for the whole letter or one section. */
    public record NewOffice(
            String officeId, ParticipantRole role, @Nullable UUID sectionId) {}
}
