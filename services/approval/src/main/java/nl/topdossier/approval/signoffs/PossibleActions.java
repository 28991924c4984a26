package nl.topdossier.approval.signoffs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.topdossier.approval.offices.Standing;
import nl.topdossier.approval.offices.Standings;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.security.Person;
import nl.topdossier.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may do with a sign-off as it is now; the act itself is checked again under the lock. */
@Component
public class PossibleActions {

    private final Standings standings;

    PossibleActions(Standings standings) {
        this.standings = standings;
    }

    List<Action> of(Dossier dossier, Dossier.Asked asked, LookingAtSignOffs.Overview overview, Person person) {
        Optional<Standing> standing =
                standings.today(person.id(), asked.signOff().officeId());
        Actor actor = standing.filter(held -> held.decides() && !person.has(Roles.PRIVATE_OFFICE))
                .map(held -> Actor.of(held, person.loginStrength()))
                .orElse(null);
        List<Action> actions = new ArrayList<>();
        if (!asked.round().isOpen()) {
            return actions;
        }
        SignOff signOff = asked.signOff();
        if (asked.round().due().contains(signOff)) {
            addDecisions(actions, dossier, asked, actor);
        }
        if (signOff.isOpen() && standing.isPresent()) {
            actions.add(Action.PREPARE);
        }
        if (signOff.agrees() && actor != null) {
            actions.add(Action.TAKE_BACK);
        }
        if (asked.round().due().contains(signOff) && isClerk(asked, standing, person)) {
            actions.add(Action.RECORD_OUTSIDE_AGREEMENT);
            overview.unconfirmed(signOff.id())
                    .filter(recorded -> !recorded.recordedBy().equals(person.id()))
                    .ifPresent(recorded -> actions.add(Action.CONFIRM_OUTSIDE_AGREEMENT));
        }
        return actions;
    }

    private static void addDecisions(
            List<Action> actions, Dossier dossier, Dossier.Asked asked, @Nullable Actor actor) {
        if (actor == null) {
            return;
        }
        DecisionRules rules = new DecisionRules(dossier, asked);
        if (rules.allowsAgreeing(actor)) {
            boolean signs = asked.signOff().asked().role() == ParticipantRole.SIGNS;
            actions.add(signs ? Action.SIGN : Action.AGREE);
        }
        if (rules.allowsReturning(actor)) {
            actions.add(Action.RETURN);
        }
    }

    private static boolean isClerk(Dossier.Asked asked, Optional<Standing> standing, Person person) {
        boolean clerk = standing.isPresent() || person.has(Roles.COORDINATOR) || person.has(Roles.PARLIAMENTARY_DESK);
        return clerk && !asked.submission().terms().hasAuthor(person.id());
    }

    /** What can be done with a sign-off. */
    public enum Action {
        /** Agree, by an office that does not sign. */
        AGREE,
        /** Agree and sign each covering letter. */
        SIGN,
        /** Return the letter with remarks. */
        RETURN,
        /** Type remarks and notes for whoever decides. */
        PREPARE,
        /** Take the agreement back. */
        TAKE_BACK,
        /** Record an agreement that was given outside. */
        RECORD_OUTSIDE_AGREEMENT,
        /** Confirm one that someone else recorded. */
        CONFIRM_OUTSIDE_AGREEMENT
    }
}
