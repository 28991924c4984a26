package nl.topdossier.approval.signoffs;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.approval.offices.Standing;
import nl.topdossier.approval.offices.Standings;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Person;
import nl.topdossier.security.Roles;
import nl.topdossier.security.Visibility;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agreement given on paper, by telephone or by mail: one person records it, another confirms it, then it counts. */
@Service
public class RecordingOutsideAgreements {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final Dossiers dossiers;
    private final OutsideAgreements agreements;
    private final Standings standings;
    private final Visibility visibility;
    private final Consequences consequences;
    private final SignOffAudit audit;
    private final Clock clock;

    RecordingOutsideAgreements(
            Dossiers dossiers,
            OutsideAgreements agreements,
            Standings standings,
            Visibility visibility,
            Consequences consequences,
            SignOffAudit audit,
            Clock clock) {
        this.dossiers = dossiers;
        this.agreements = agreements;
        this.standings = standings;
        this.visibility = visibility;
        this.consequences = consequences;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records what the giver agreed to; nothing is agreed by it yet. The same again gives what was recorded. */
    @Transactional
    public OutsideAgreement record(UUID taskId, Given given, Person person) {
        Dossier dossier = dossiers.lockOfSignOff(taskId);
        Dossier.Asked asked = dossier.asked(taskId);
        requireClerk(dossier, asked, person);
        OutsideAgreement known = agreements.ofLetter(dossier.letter().letterId()).stream()
                .filter(agreement -> agreement.signOffId().equals(taskId) && given.isSameAs(agreement))
                .findFirst()
                .orElse(null);
        if (known != null) {
            return known;
        }
        if (given.givenAt().isAfter(clock.instant())) {
            throw Refusal.invalid("approval.outside.in-the-future");
        }
        checkRules(dossier, asked, given);
        OutsideAgreement agreement =
                given.recorded(Ids.next(), taskId, dossier.letter().letterId(), person.id(), clock.instant());
        agreements.add(agreement);
        act("outside-agreement-recorded", agreement, asked, person);
        return agreement;
    }

    /** Confirms what another person recorded: from now on the office has agreed. */
    @Transactional
    public SignOff confirm(UUID outsideId, Person person) {
        OutsideAgreement seen = agreements.find(outsideId).orElseThrow(() -> Refusal.notFound("problem.http.404"));
        Dossier dossier = dossiers.lockOfSignOff(seen.signOffId());
        OutsideAgreement agreement = agreements.find(outsideId).orElseThrow();
        Dossier.Asked asked = dossier.asked(agreement.signOffId());
        requireClerk(dossier, asked, person);
        if (agreement.recordedBy().equals(person.id())) {
            throw Refusal.forbidden("approval.outside.by-another");
        }
        if (agreement.confirmedBy() != null) {
            return asked.signOff();
        }
        Actor giver = checkRules(dossier, asked, Given.of(agreement));
        agreements.confirmed(outsideId, person.id(), clock.instant());
        act("outside-agreement-confirmed", agreement, asked, person);
        Submission submission = asked.submission();
        consequences.follow(
                dossier.letter(),
                submission,
                submission.answer(
                        agreement.signOffId(),
                        decision(agreement, giver, submission),
                        dossier.earlier(),
                        clock.instant()));
        return asked.signOff();
    }

    private Actor checkRules(Dossier dossier, Dossier.Asked asked, Given given) {
        Standing standing = standings
                .on(
                        LocalDate.ofInstant(given.givenAt(), NETHERLANDS),
                        given.giver(),
                        asked.signOff().officeId())
                .filter(Standing::decides)
                .orElseThrow(() -> Refusal.invalid(
                        "approval.outside.giver-did-not-decide", asked.signOff().officeId()));
        Actor giver = Actor.of(standing, "outside");
        Decision already = asked.signOff().decision();
        if (already != null) {
            throw Refusal.conflict(
                    "approval.sign-off.overtaken", asked.signOff().officeId());
        }
        new DecisionRules(dossier, asked)
                .check(
                        giver,
                        new DecidingSignOffs.Request(
                                Answer.AGREE,
                                given.contentHash(),
                                given.memoHash(),
                                given.signs(),
                                null,
                                null,
                                asked.signOff().officeId()));
        return giver;
    }

    /** People of the office (staff too), the coordinator and the parliamentary desk; never an author of the letter. */
    private void requireClerk(Dossier dossier, Dossier.Asked asked, Person person) {
        visibility.require(dossier.letter().letterId(), person);
        boolean clerk = person.has(Roles.COORDINATOR)
                || person.has(Roles.PARLIAMENTARY_DESK)
                || standings.today(person.id(), asked.signOff().officeId()).isPresent();
        if (!clerk || asked.submission().terms().hasAuthor(person.id())) {
            throw Refusal.forbidden(
                    "approval.outside.not-by-you", asked.signOff().officeId());
        }
    }

    private static Decision decision(OutsideAgreement agreement, Actor giver, Submission submission) {
        LetterSubmitted letter = submission.terms().letter();
        List<House> signed = agreement.signs() ? letter.houses() : List.of();
        return new Decision(
                Answer.AGREE,
                giver.person(),
                giver.capacity(),
                giver.onBehalfOf(),
                giver.loginStrength(),
                agreement.givenAt(),
                letter.version(),
                agreement.contentHash(),
                signed,
                null,
                null,
                agreement.outsideId());
    }

    private void act(String act, OutsideAgreement agreement, Dossier.Asked asked, Person person) {
        audit.act(
                agreement.letterId(),
                act,
                person.id(),
                Map.of(
                        "signOffId", agreement.signOffId(),
                        "officeId", asked.signOff().officeId(),
                        "outsideAgreement", agreement.outsideId(),
                        "giver", agreement.giver(),
                        "way", agreement.way(),
                        "contentHash", agreement.contentHash()));
    }

    /** What was given: by whom, when, how, what shows it, and on which text. */
    public record Given(
            UUID giver,
            Instant givenAt,
            OutsideAgreement.Way way,
            String evidence,
            boolean signs,
            String contentHash,
            @Nullable String memoHash) {

        static Given of(OutsideAgreement agreement) {
            return new Given(
                    agreement.giver(),
                    agreement.givenAt(),
                    agreement.way(),
                    agreement.evidence(),
                    agreement.signs(),
                    agreement.contentHash(),
                    agreement.memoHash());
        }

        boolean isSameAs(OutsideAgreement agreement) {
            return equals(of(agreement));
        }

        OutsideAgreement recorded(UUID id, UUID signOffId, UUID letterId, UUID by, Instant now) {
            return new OutsideAgreement(
                    id,
                    signOffId,
                    letterId,
                    giver,
                    givenAt,
                    way,
                    evidence,
                    signs,
                    contentHash,
                    memoHash,
                    by,
                    now,
                    null,
                    null);
        }
    }
}
