package nl.topdossier.approval.signoffs;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.letter.House;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts every change of a submission on record: ids, states and hashes, never remarks or reasons. */
@Component
class SignOffAudit {

    private final AuditTrail trail;

    SignOffAudit(AuditTrail trail) {
        this.trail = trail;
    }

    void received(Submission submission) {
        record(submission, "submission-received", null, Map.of());
    }

    void record(Submission submission, Change change) {
        switch (change) {
            case Change.RoundOpened opened -> opened(submission, opened.round());
            case Change.TaskDue due -> {}
            case Change.Answered answered -> answered(submission, answered.round(), answered.signOff());
            case Change.TakenBack taken ->
                record(submission, "sign-off-taken-back", taken.by(), ids(taken.round(), taken.signOff()));
            case Change.OfficeAdded added ->
                record(submission, "office-added", added.by(), ids(added.round(), added.signOff()));
            case Change.TaskOvertaken overtaken -> {}
            case Change.TaskReplaced replaced -> {}
            case Change.RoundCompleted completed ->
                record(
                        submission,
                        "round-completed",
                        null,
                        Map.of(
                                "roundId",
                                completed.round().id(),
                                "outcome",
                                Objects.requireNonNull(completed.round().outcome())));
            case Change.RoundVoided voided ->
                record(
                        submission,
                        "round-voided",
                        null,
                        Map.of(
                                "roundId",
                                voided.round().id(),
                                "state",
                                voided.round().state()));
            case Change.Returned returned ->
                record(submission, "letter-returned", null, Map.of("cause", returned.cause()));
            case Change.Withdrawn withdrawn -> record(submission, "letter-withdrawn", null, Map.of());
            case Change.SignedOff signedOff -> record(submission, "letter-signed-off", null, Map.of());
        }
    }

    /** An act that is not a change of a submission, by a person or by the system. */
    void act(UUID letterId, String act, @Nullable UUID person, Map<String, ?> details) {
        trail.record(letterId, act, person, text(details));
    }

    private void opened(Submission submission, Round round) {
        record(
                submission,
                "round-opened",
                null,
                Map.of("roundId", round.id(), "kind", round.kind(), "policy", round.policy()));
        round.signOffs().stream()
                .filter(signOff -> signOff.carriedFrom() != null)
                .forEach(signOff -> {
                    Map<String, Object> details = ids(round, signOff);
                    details.put("from", Objects.requireNonNull(signOff.carriedFrom()));
                    details.put("hash", signOff.scope().hash());
                    record(submission, "sign-off-carried", null, details);
                });
    }

    /** Agreement and each signature are facts of their own, given in one act. */
    private void answered(Submission submission, Round round, SignOff signOff) {
        Decision decision = Objects.requireNonNull(signOff.decision());
        Map<String, Object> details = ids(round, signOff);
        details.put("role", signOff.asked().role());
        details.put("capacity", decision.capacity());
        details.put("loginStrength", decision.loginStrength());
        details.put("contentHash", decision.contentHash());
        details.put("hash", signOff.scope().hash());
        putIfThere(details, "sectionId", signOff.asked().sectionId());
        putIfThere(details, "memoHash", signOff.scope().memoHash());
        putIfThere(details, "onBehalfOf", decision.onBehalfOf());
        putIfThere(details, "outsideAgreement", decision.outsideId());
        record(submission, signOff.agrees() ? "sign-off-given" : "sign-off-returned", decision.by(), details);
        for (House house : decision.signed()) {
            Map<String, Object> signature = new TreeMap<>(details);
            signature.put("house", house);
            record(submission, "covering-letter-signed", decision.by(), signature);
        }
    }

    private static Map<String, Object> ids(Round round, SignOff signOff) {
        Map<String, Object> details = new TreeMap<>();
        details.put("roundId", round.id());
        details.put("signOffId", signOff.id());
        details.put("officeId", signOff.officeId());
        return details;
    }

    private static void putIfThere(Map<String, Object> details, String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value);
        }
    }

    private void record(Submission submission, String act, @Nullable UUID person, Map<String, ?> details) {
        Map<String, Object> all = new TreeMap<>(details);
        all.put("submissionId", submission.id());
        all.put("version", submission.terms().letter().version());
        trail.record(submission.letterId(), act, person, text(all));
    }

    private static Map<String, String> text(Map<String, ?> details) {
        Map<String, String> text = new TreeMap<>();
        details.forEach((name, value) -> text.put(name, String.valueOf(value)));
        return text;
    }
}
