package nl.topdossier.approval.signoffs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.topdossier.contracts.letter.Participant;
import nl.topdossier.contracts.letter.RoundKind;
import nl.topdossier.contracts.signoff.ReturnCause;
import nl.topdossier.contracts.signoff.RoundOutcome;
import nl.topdossier.messaging.Ids;
import org.jspecify.annotations.Nullable;

/**
 * One version of a letter on its way through coordination, line and ministers. It has at most one open round and exactly
 * one end: signed off, returned, recalled or withdrawn. Every act gives what it changed; call it under the letter's lock.
 */
public final class Submission {

    /** Where it stands. */
    public enum State {
        OPEN,
        SIGNED_OFF,
        RETURNED,
        RECALLED,
        WITHDRAWN
    }

    private final Terms terms;
    private final Instant openedAt;
    private final List<Round> rounds;
    private final Set<Round> touched = new LinkedHashSet<>();
    private State state;
    private @Nullable Instant closedAt;

    Submission(Terms terms, Instant openedAt, List<Round> rounds, State state, @Nullable Instant closedAt) {
        this.terms = terms;
        this.openedAt = openedAt;
        this.rounds = new ArrayList<>(rounds);
        this.state = state;
        this.closedAt = closedAt;
    }

    static Submission received(Terms terms, Instant now) {
        return new Submission(terms, now, List.of(), State.OPEN, null);
    }

    /** Opens the first round. Without a minister to decide, it goes back: nobody is agreed by silence. */
    List<Change> begin(Earlier earlier, Instant now) {
        List<Change> changes = new ArrayList<>();
        if (terms.participantsOf(RoundKind.MINISTERS).isEmpty()) {
            giveBack(ReturnCause.RETURNED, null, State.RETURNED, changes, now);
        } else {
            openFrom(terms.letter().startAt().ordinal(), earlier, changes, now);
        }
        return changes;
    }

    /** An office answers; the answer that decides the round also opens the next one or ends the submission. */
    List<Change> answer(UUID signOffId, Decision decision, Earlier earlier, Instant now) {
        Round round = openRoundOf(signOffId);
        SignOff signOff = round.find(signOffId).orElseThrow();
        if (!round.due().contains(signOff)) {
            throw new IllegalStateException("Expected sign-off " + signOffId + " to be due, but it is not its turn");
        }
        signOff.answer(decision);
        touched.add(round);
        List<Change> changes = new ArrayList<>();
        Optional<RoundOutcome> outcome = round.outcomeByNow();
        changes.add(new Change.Answered(round, signOff, outcome.orElse(null)));
        outcome.ifPresent(with -> complete(round, with, changes, now));
        if (outcome.isEmpty() && round.isInTurn()) {
            round.due().forEach(next -> changes.add(new Change.TaskDue(round, next)));
        } else if (outcome.isPresent() && outcome.get() == RoundOutcome.RETURNED) {
            giveBack(ReturnCause.RETURNED, null, State.RETURNED, changes, now);
        } else if (outcome.isPresent()) {
            openFrom(round.kind().ordinal() + 1, earlier, changes, now);
        }
        return changes;
    }

    /** An agreement is taken back before its round is complete: a next round asks that office again. */
    List<Change> takeBack(UUID signOffId, TakingBack taking, Instant now) {
        Round round = openRoundOf(signOffId);
        SignOff signOff = round.find(signOffId).orElseThrow();
        signOff.takeBack(taking);
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.TakenBack(round, signOff, taking.by()));
        replace(round, round.signOffs().stream().map(SignOff::asked).toList(), changes, now);
        return changes;
    }

    /** An office is added: a next round of the same kind asks it too. */
    List<Change> addOffice(Participant added, UUID by, Instant now) {
        Round round = openRound().orElseThrow(() -> new IllegalStateException("Expected an open round, but none is"));
        List<Participant> asked =
                new ArrayList<>(round.signOffs().stream().map(SignOff::asked).toList());
        asked.add(added);
        List<Change> changes = new ArrayList<>();
        Round next = replace(round, asked, changes, now);
        SignOff signOff = next.signOffs().getLast();
        changes.addFirst(new Change.OfficeAdded(next, signOff, by));
        return changes;
    }

    /** Drafting asks the letter back and gets it, as long as it is not signed off. */
    List<Change> recall(UUID recallId, Instant now) {
        List<Change> changes = new ArrayList<>();
        voidOpenRound(changes, now);
        giveBack(ReturnCause.RECALLED, recallId, State.RECALLED, changes, now);
        return changes;
    }

    /** The letter is no more: nobody has to answer. */
    List<Change> withdraw(Instant now) {
        List<Change> changes = new ArrayList<>();
        voidOpenRound(changes, now);
        end(State.WITHDRAWN, now);
        changes.add(new Change.Withdrawn());
        return changes;
    }

    private void openFrom(int ordinal, Earlier earlier, List<Change> changes, Instant now) {
        for (RoundKind kind : RoundKind.values()) {
            List<Participant> asked = terms.participantsOf(kind);
            if (kind.ordinal() >= ordinal && !asked.isEmpty()) {
                Round round =
                        open(Ids.next(), kind, asked, participant -> earlier.holding(participant, terms), changes, now);
                if (round.isOpen()) {
                    return;
                }
            }
        }
        end(State.SIGNED_OFF, now);
        changes.add(new Change.SignedOff());
    }

    private Round open(
            UUID roundId,
            RoundKind kind,
            List<Participant> asked,
            Function<Participant, Optional<SignOff>> answered,
            List<Change> changes,
            Instant now) {
        List<SignOff> signOffs = asked.stream()
                .map(participant -> answered.apply(participant)
                        .map(earlier -> SignOff.carried(roundId, participant, earlier))
                        .orElseGet(() -> SignOff.asked(roundId, participant, terms.scopeOf(participant))))
                .toList();
        Round round =
                Round.open(roundId, kind, rounds.size() + 1, terms.letter().policy(), signOffs, now);
        rounds.add(round);
        touched.add(round);
        changes.add(new Change.RoundOpened(round));
        round.outcomeByNow().ifPresent(with -> complete(round, with, changes, now));
        round.due().forEach(due -> changes.add(new Change.TaskDue(round, due)));
        return round;
    }

    private void complete(Round round, RoundOutcome outcome, List<Change> changes, Instant now) {
        overtakeOpen(round, changes);
        round.complete(outcome, now);
        changes.add(new Change.RoundCompleted(round));
    }

    /** Everything that was answered stands in the next round, also a return; the rest is asked again. */
    private Round replace(Round round, List<Participant> asked, List<Change> changes, Instant now) {
        UUID nextId = Ids.next();
        List<SignOff> answers = round.signOffs().stream()
                .filter(signOff -> signOff.agrees() || signOff.isReturned())
                .toList();
        round.unanswered().forEach(signOff -> {
            signOff.overtake();
            changes.add(new Change.TaskReplaced(signOff));
        });
        round.replace(nextId, now);
        touched.add(round);
        changes.add(new Change.RoundVoided(round));
        return open(
                nextId,
                round.kind(),
                asked,
                participant -> answers.stream()
                        .filter(answer -> answer.asksTheSameAs(participant))
                        .findFirst(),
                changes,
                now);
    }

    private void voidOpenRound(List<Change> changes, Instant now) {
        openRound().ifPresent(round -> {
            overtakeOpen(round, changes);
            round.close(now);
            touched.add(round);
            changes.add(new Change.RoundVoided(round));
        });
    }

    private static void overtakeOpen(Round round, List<Change> changes) {
        round.unanswered().forEach(signOff -> {
            signOff.overtake();
            changes.add(new Change.TaskOvertaken(signOff));
        });
    }

    private void giveBack(ReturnCause cause, @Nullable UUID recallId, State as, List<Change> changes, Instant now) {
        end(as, now);
        changes.add(new Change.Returned(cause, recallId));
    }

    private void end(State as, Instant now) {
        if (state != State.OPEN) {
            throw new IllegalStateException("Expected submission " + id() + " to be open, but it is " + state);
        }
        state = as;
        closedAt = now;
    }

    private Round openRoundOf(UUID signOffId) {
        return openRound()
                .filter(round -> round.find(signOffId).isPresent())
                .orElseThrow(() -> new IllegalStateException(
                        "Expected sign-off " + signOffId + " to be in the open round, but it is not"));
    }

    /** The round that is going on. */
    public Optional<Round> openRound() {
        return rounds.stream().filter(Round::isOpen).findFirst();
    }

    Optional<Round> roundOf(UUID signOffId) {
        return rounds.stream()
                .filter(round -> round.find(signOffId).isPresent())
                .findFirst();
    }

    Optional<Round> round(UUID roundId) {
        return rounds.stream().filter(round -> round.id().equals(roundId)).findFirst();
    }

    /** The rounds that changed since this was read. */
    Set<Round> touched() {
        return touched;
    }

    public UUID id() {
        return terms.letter().submissionId();
    }

    public UUID letterId() {
        return terms.letter().letterId();
    }

    public Terms terms() {
        return terms;
    }

    public List<Round> rounds() {
        return List.copyOf(rounds);
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }
}
