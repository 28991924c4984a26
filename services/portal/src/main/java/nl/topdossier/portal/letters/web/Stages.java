package nl.topdossier.portal.letters.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.topdossier.portal.letters.Round;
import nl.topdossier.portal.letters.Stage;
import nl.topdossier.portal.letters.StageStep;
import nl.topdossier.portal.letters.web.ApprovalAnswers.Given;
import nl.topdossier.portal.letters.web.ApprovalAnswers.RoundAnswer;
import nl.topdossier.portal.letters.web.DispatchAnswers.Dispatch;
import nl.topdossier.portal.letters.web.Dossiers.Dossier;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/** Where a letter is, from what the services say at this moment. */
final class Stages {

    private Stages() {}

    static List<StageStep> rail(Dossier dossier, List<Round> rounds) {
        Dispatch dispatch = dossier.dispatch();
        boolean numbered = dispatch != null
                && !dispatch.handOvers().isEmpty()
                && dispatch.handOvers().stream()
                        .map(DispatchAnswers.Handed::handOver)
                        .allMatch(DispatchAnswers.HandOverAnswer::isNumbered);
        return numbered ? StageStep.done() : StageStep.rail(of(dossier), detail(dossier, rounds));
    }

    static Stage of(Dossier dossier) {
        return switch (dossier.letter().state()) {
            case "SUBMITTED" -> inSignOff(roundsOfThisSubmission(dossier));
            case "SIGNED_OFF" -> inDispatch(dossier.dispatch());
            case "DISPATCHED" -> Stage.NUMBERING;
            case "WITHDRAWN" -> Stage.WITHDRAWN;
            default -> Stage.DRAFTING;
        };
    }

    /** Between two rounds, and between the last one and the desk, lies a moment: the services hear of each other by events. */
    static Stage inSignOff(List<RoundAnswer> rounds) {
        if (rounds.isEmpty()) {
            return Stage.DRAFTING;
        }
        RoundAnswer last = rounds.getLast();
        Stage stage = Stage.valueOf(last.kind().name());
        if (last.isOpen()) {
            return stage;
        }
        return "AGREED".equals(last.outcome()) ? Stage.values()[stage.ordinal() + 1] : Stage.DRAFTING;
    }

    private static List<RoundAnswer> roundsOfThisSubmission(Dossier dossier) {
        return dossier.signOffs().submissions().stream()
                .filter(submission ->
                        submission.submissionId().equals(dossier.letter().submissionId()))
                .flatMap(submission -> submission.rounds().stream())
                .toList();
    }

    private static Stage inDispatch(@Nullable Dispatch dispatch) {
        return dispatch != null && dispatch.isIn("RELEASED", "HANDING_OVER") ? Stage.HAND_OVER : Stage.RELEASE;
    }

    static @Nullable RoundAnswer openRound(Dossier dossier) {
        return dossier.signOffs().submissions().stream()
                .flatMap(submission -> submission.rounds().stream())
                .filter(RoundAnswer::isOpen)
                .reduce((before, after) -> after)
                .orElse(null);
    }

    static @Nullable Text detail(Dossier dossier, List<Round> rounds) {
        Dispatch dispatch = dossier.dispatch();
        if (dispatch != null && dispatch.isPaused()) {
            return Text.of("stage.detail.paused");
        }
        if (dispatch != null && dispatch.isIn("BLOCKED")) {
            return Text.of("stage.detail.blocked");
        }
        if (dispatch != null && dispatch.isIn("HANDING_OVER")) {
            long received = dispatch.handOvers().stream()
                    .filter(handed -> "RECEIVED".equals(handed.handOver().state()))
                    .count();
            return Text.of(
                    "stage.detail.received", received, dispatch.handOvers().size());
        }
        return rounds.stream()
                .filter(Round::running)
                .findFirst()
                .map(round -> Text.of(
                        "stage.detail.answered",
                        round.answered(),
                        round.signOffs().size()))
                .orElse(null);
    }

    /** On whom it waits, for a person who can do nothing now. */
    static Text waitingFor(Dossier dossier, People people, Locale locale) {
        RoundAnswer round = openRound(dossier);
        if (round != null && dossier.letter().isIn("SUBMITTED")) {
            String offices = round.signOffs().stream()
                    .filter(signOff -> "OPEN".equals(signOff.state()))
                    .map(Given::officeId)
                    .distinct()
                    .map(office -> people.officeName(office, locale))
                    .collect(Collectors.joining(", "));
            return Text.of("letter.waiting.offices", offices);
        }
        Dispatch dispatch = dossier.dispatch();
        boolean atDesk = dispatch == null
                ? of(dossier) == Stage.RELEASE
                : dispatch.isPaused() || dispatch.isIn("GATE", "BLOCKED", "READY");
        if (atDesk) {
            return Text.of("letter.waiting.offices", people.officeName("PZ", locale));
        }
        if (dispatch != null && dispatch.isIn("RELEASED", "HANDING_OVER")) {
            return Text.of(
                    "letter.waiting.house",
                    LetterActions.houses(dossier.letter().houses()));
        }
        return dossier.letter().isIn("DISPATCHED", "WITHDRAWN")
                ? Text.of("letter.waiting.done")
                : Text.of(
                        "letter.waiting.drafter",
                        people.officeName(dossier.letter().draftingOfficeId(), locale));
    }
}
