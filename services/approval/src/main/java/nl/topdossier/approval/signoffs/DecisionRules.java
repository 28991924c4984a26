package nl.topdossier.approval.signoffs;

import java.util.Objects;
import java.util.UUID;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.contracts.signoff.Capacity;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Whether an actor may give this answer for this office now, on the text that was on the screen. */
final class DecisionRules {

    private final Dossier dossier;
    private final Submission submission;
    private final Round round;
    private final SignOff signOff;

    DecisionRules(Dossier dossier, Dossier.Asked asked) {
        this.dossier = dossier;
        this.submission = asked.submission();
        this.round = asked.round();
        this.signOff = asked.signOff();
    }

    void check(Actor actor, DecidingSignOffs.Request request) {
        requireShownText(request.contentHash());
        requireDue();
        requireShownMemo(request.memoHash());
        requireSeparateActs(actor, request.actingFor());
        if (request.decision() == Answer.AGREE) {
            requireNoAuthor(actor);
            requireSigning(request.sign());
        }
    }

    /** Whether the actor could agree at all, whatever the text on the screen. */
    boolean allowsAgreeing(Actor actor) {
        return actor.principals().stream().noneMatch(submission.terms()::hasAuthor) && !decidesForAnother(actor);
    }

    /** Whether the actor could return the letter. */
    boolean allowsReturning(Actor actor) {
        return !decidesForAnother(actor);
    }

    private void requireDue() {
        if (signOff.isOpen() && round.isOpen() && !round.due().contains(signOff)) {
            throw Refusal.conflict("approval.sign-off.not-its-turn", signOff.officeId());
        }
        if (!signOff.isOpen() || !round.isOpen()) {
            throw Refusal.conflict("approval.sign-off.overtaken", signOff.officeId());
        }
    }

    private void requireShownText(String shown) {
        LetterSubmitted now = dossier.submissions().getLast().terms().letter();
        if (!shown.equals(now.contentHash())) {
            throw dossier.versionOf(shown)
                    .map(version -> Refusal.conflict("approval.sign-off.other-version", version, now.version()))
                    .orElseGet(() -> Refusal.conflict("approval.sign-off.other-text", now.version()));
        }
    }

    private void requireShownMemo(@Nullable String shown) {
        if (!Objects.equals(shown, signOff.scope().memoHash())) {
            throw Refusal.conflict("approval.sign-off.other-memo", signOff.officeId());
        }
    }

    private void requireNoAuthor(Actor actor) {
        if (actor.principals().stream().anyMatch(submission.terms()::hasAuthor)) {
            throw Refusal.forbidden("approval.sign-off.by-author");
        }
    }

    private void requireSigning(boolean sign) {
        boolean signs = signOff.asked().role() == ParticipantRole.SIGNS;
        if (signs != sign) {
            throw Refusal.invalid(
                    signs ? "approval.sign-off.signature-missing" : "approval.sign-off.does-not-sign",
                    signOff.officeId());
        }
    }

    /** One person for two offices: only as dated acting minister, each in an act of its own that says for whom. */
    private void requireSeparateActs(Actor actor, @Nullable String actingFor) {
        if (decidesForAnother(actor)) {
            throw Refusal.forbidden("approval.sign-off.two-offices", signOff.officeId());
        }
        if (actingFor != null && !actingFor.equals(signOff.officeId())) {
            throw Refusal.invalid("approval.sign-off.acting-for-another", signOff.officeId());
        }
        if (actor.capacity() == Capacity.ACTING && actingFor == null && decidedElsewhere(actor)) {
            throw Refusal.invalid("approval.sign-off.say-for-whom", signOff.officeId());
        }
    }

    private boolean decidedElsewhere(Actor actor) {
        return round.signOffs().stream().anyMatch(other -> isBySamePersonForAnother(other, actor));
    }

    private boolean decidesForAnother(Actor actor) {
        return round.signOffs().stream()
                .filter(other -> isBySamePersonForAnother(other, actor))
                .map(other -> Objects.requireNonNull(other.decision()))
                .anyMatch(decision -> decision.capacity() != Capacity.ACTING && actor.capacity() != Capacity.ACTING);
    }

    private boolean isBySamePersonForAnother(SignOff other, Actor actor) {
        Decision decision = other.decision();
        return decision != null
                && (other.agrees() || other.isReturned())
                && !other.officeId().equals(signOff.officeId())
                && (actor.principals().contains(decision.by()) || isPrincipal(decision.onBehalfOf(), actor));
    }

    private static boolean isPrincipal(@Nullable UUID person, Actor actor) {
        return person != null && actor.principals().contains(person);
    }
}
