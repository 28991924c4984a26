package nl.topdossier.portal.letters.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.topdossier.portal.letters.Capacity;
import nl.topdossier.portal.letters.HistoryEntry;
import nl.topdossier.portal.letters.Remark;
import nl.topdossier.portal.letters.Round;
import nl.topdossier.portal.letters.SignOff;
import nl.topdossier.portal.letters.web.ApprovalAnswers.Given;
import nl.topdossier.portal.letters.web.ApprovalAnswers.RoundAnswer;
import nl.topdossier.portal.letters.web.Dossiers.Dossier;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.words.Text;
import org.springframework.stereotype.Component;

/** Who agreed and who did not, with remarks and answers. */
@Component
class RoundViews {

    private final People people;

    RoundViews(People people) {
        this.people = people;
    }

    /** All rounds, newest first. */
    List<Round> of(Dossier dossier, Locale locale) {
        List<Round> all = new ArrayList<>();
        dossier.signOffs()
                .submissions()
                .forEach(submission -> submission
                        .rounds()
                        .forEach(round -> all.add(new Round(
                                round.kind(),
                                round.number(),
                                submission.version(),
                                state(round),
                                round.policy(),
                                round.openedAt(),
                                round.signOffs().stream()
                                        .map(signOff -> signOff(dossier, signOff, locale))
                                        .toList()))));
        all.sort(Comparator.comparing(Round::openedAt));
        Collections.reverse(all);
        return all;
    }

    private static Round.State state(RoundAnswer round) {
        if (round.isOpen()) {
            return Round.State.OPEN;
        }
        String outcome = round.outcome();
        return outcome == null ? Round.State.CLOSED : Round.State.valueOf(outcome);
    }

    private SignOff signOff(Dossier dossier, Given given, Locale locale) {
        ApprovalAnswers.Outside outside = given.outside();
        String capacity = given.capacity();
        return new SignOff(
                people.officeName(given.officeId(), locale),
                given.role(),
                dossier.letter().titleOf(given.sectionId()),
                answer(given),
                given.decidedBy() == null ? null : people.nameOf(given.decidedBy()),
                given.decidedBy() == null
                        ? null
                        : capacity == null || "STAFF".equals(capacity) ? Capacity.HOLDER : Capacity.valueOf(capacity),
                given.decidedAt(),
                given.version(),
                given.carriedFrom() != null,
                outside == null
                        ? null
                        : new SignOff.OutsideAgreement(
                                people.nameOf(outside.giver()),
                                "MAIL".equals(outside.way()) ? "EMAIL" : outside.way(),
                                people.nameOf(outside.recordedBy()),
                                outside.confirmedBy() == null ? null : people.nameOf(outside.confirmedBy())),
                given.remarks() == null ? given.notes() : given.remarks());
    }

    private static SignOff.Answer answer(Given given) {
        if (given.voided()) {
            return SignOff.Answer.VOIDED;
        }
        return switch (given.state()) {
            case "OPEN" -> SignOff.Answer.WAITING;
            case "AGREED", "CARRIED" ->
                given.role() == SignOff.Asked.SIGNS ? SignOff.Answer.SIGNED : SignOff.Answer.AGREED;
            case "RETURNED" -> SignOff.Answer.RETURNED;
            case "TAKEN_BACK" -> SignOff.Answer.TAKEN_BACK;
            default -> SignOff.Answer.NOT_NEEDED;
        };
    }

    /** All remarks and questions with what the drafter answered, newest first. */
    List<Remark> remarks(Dossier dossier, boolean mayAnswer, Locale locale) {
        List<Remark> all = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (ApprovalAnswers.Submitted submission : dossier.signOffs().submissions()) {
            for (RoundAnswer round : submission.rounds()) {
                for (ApprovalAnswers.Remarked remark : round.remarks()) {
                    known.add(remark.signOffId().toString());
                    all.add(remark(dossier, submission, remark, mayAnswer, locale));
                }
            }
        }
        dossier.letter().answers().stream()
                .filter(answer -> !known.contains(answer.question()))
                .forEach(answer -> all.add(asked(answer)));
        all.sort(Comparator.comparing(Remark::at).reversed());
        return all;
    }

    private Remark remark(
            Dossier dossier,
            ApprovalAnswers.Submitted submission,
            ApprovalAnswers.Remarked remark,
            boolean mayAnswer,
            Locale locale) {
        String about = remark.signOffId().toString();
        Remark.Answer answer = dossier.letter().answers().stream()
                .filter(given -> given.question().equals(about))
                .map(this::answer)
                .reduce((before, after) -> after)
                .orElse(null);
        return new Remark(
                people.nameOf(remark.by()),
                people.officeName(remark.officeId(), locale),
                submission.version(),
                remark.at(),
                remark.text(),
                answer,
                mayAnswer && answer == null ? "/letters/" + dossier.letter().letterId() + "/answers" : null,
                about);
    }

    /** A question that came another way, with its answer. */
    private Remark asked(DraftingAnswers.Answered answered) {
        return new Remark(null, null, null, answered.answeredAt(), answered.question(), answer(answered), null, null);
    }

    private Remark.Answer answer(DraftingAnswers.Answered given) {
        return new Remark.Answer(
                people.nameOf(given.answeredBy()), given.answeredAt(), given.text(), given.assumption());
    }

    /** Each decision once, in the round in which it was given. */
    List<HistoryEntry> history(Dossier dossier, Locale locale) {
        return dossier.signOffs().submissions().stream()
                .flatMap(submission -> submission.rounds().stream())
                .flatMap(round -> round.signOffs().stream())
                .filter(given -> given.carriedFrom() == null && given.decidedBy() != null)
                .map(given -> new HistoryEntry(
                        given.decidedAt() == null ? java.time.Instant.EPOCH : given.decidedAt(),
                        Text.of(key(given), people.officeName(given.officeId(), locale)),
                        people.nameOf(given.decidedBy()),
                        given.remarks()))
                .toList();
    }

    private static String key(Given given) {
        if ("RETURNED".equals(given.state())) {
            return "history.returned";
        }
        return given.role() == SignOff.Asked.SIGNS ? "history.signed" : "history.agreed";
    }
}
