package nl.topdossier.approval.signoffs;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.topdossier.approval.offices.Persons;
import nl.topdossier.approval.offices.Standing;
import nl.topdossier.approval.offices.Standings;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.security.Person;
import nl.topdossier.security.Roles;
import nl.topdossier.security.Visibility;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An office decides: under the letter's lock, on the text that was on the screen. Asked twice, it answers the same. */
@Service
public class DecidingSignOffs {

    private final Dossiers dossiers;
    private final Standings standings;
    private final Persons persons;
    private final Visibility visibility;
    private final Consequences consequences;
    private final RemarksDrafts drafts;
    private final Clock clock;

    DecidingSignOffs(
            Dossiers dossiers,
            Standings standings,
            Persons persons,
            Visibility visibility,
            Consequences consequences,
            RemarksDrafts drafts,
            Clock clock) {
        this.dossiers = dossiers;
        this.standings = standings;
        this.persons = persons;
        this.visibility = visibility;
        this.consequences = consequences;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Decides the task of a sign-off; both have the same id. */
    @Transactional
    public SignOff decide(UUID taskId, Request request, Person person) {
        Dossier dossier = dossiers.lockOfSignOff(taskId);
        Dossier.Asked asked = dossier.asked(taskId);
        visibility.require(dossier.letter().letterId(), person);
        SignOff signOff = asked.signOff();
        Actor actor = actor(person, signOff.officeId());
        Decision given = signOff.decision();
        if (given != null) {
            requireSame(given, request, person, signOff);
            return signOff;
        }
        new DecisionRules(dossier, asked).check(actor, request);
        Decision decision = decision(actor, request, asked);
        consequences.follow(
                dossier.letter(),
                asked.submission(),
                asked.submission().answer(taskId, decision, dossier.earlier(), clock.instant()));
        drafts.sent(dossier.letter().letterId(), signOff.officeId(), person.id());
        return signOff;
    }

    /** As what the person decides for the office today; refused for staff, and for a private office whatever it holds. */
    Actor actor(Person person, String officeId) {
        Standing standing = standings
                .locked(person.id(), officeId)
                .orElseThrow(() -> Refusal.forbidden("approval.sign-off.not-for-this-office", officeId));
        if (!standing.decides() || person.has(Roles.PRIVATE_OFFICE)) {
            throw Refusal.forbidden("approval.sign-off.prepares-only", officeId);
        }
        return Actor.of(standing, person.loginStrength());
    }

    private void requireSame(Decision given, Request request, Person person, SignOff signOff) {
        boolean same = given.by().equals(person.id())
                && given.answer() == request.decision()
                && given.contentHash().equals(request.contentHash());
        if (!same) {
            String name = persons.named(Set.of(given.by())).stream()
                    .map(Persons.Named::name)
                    .findFirst()
                    .orElse("?");
            throw Refusal.conflict("approval.sign-off.already-given", signOff.officeId(), name);
        }
    }

    private Decision decision(Actor actor, Request request, Dossier.Asked asked) {
        var letter = asked.submission().terms().letter();
        List<House> signed = request.decision() == Answer.AGREE && request.sign() ? letter.houses() : List.of();
        return new Decision(
                request.decision(),
                actor.person(),
                actor.capacity(),
                actor.onBehalfOf(),
                actor.loginStrength(),
                clock.instant(),
                letter.version(),
                request.contentHash(),
                signed,
                request.remarks(),
                request.notes(),
                null);
    }

    /** What a person answers, on which text, and with which remarks and notes. */
    public record Request(
            Answer decision,
            String contentHash,
            @Nullable String memoHash,
            boolean sign,
            @Nullable String remarks,
            @Nullable String notes,
            @Nullable String actingFor) {}
}
