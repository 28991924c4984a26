package nl.topdossier.portal.letters.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.portal.letters.ActionKind;
import nl.topdossier.portal.letters.LetterAction;
import nl.topdossier.portal.letters.web.DispatchAnswers.Dispatch;
import nl.topdossier.portal.letters.web.DispatchAnswers.HandOverAnswer;
import nl.topdossier.portal.letters.web.Dossiers.Dossier;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.words.Words;
import nl.topdossier.security.Roles;
import org.jspecify.annotations.Nullable;

/** What the parliamentary desk may do from the gate until both Houses gave their number. */
final class DeskActions {

    private DeskActions() {}

    static List<LetterAction> of(Dossier dossier, Me me) {
        Dispatch dispatch = dossier.dispatch();
        if (dispatch == null || dispatch.isPaused() || !me.has(Roles.PARLIAMENTARY_DESK)) {
            return List.of();
        }
        List<LetterAction> all = new ArrayList<>();
        String base = LetterActions.address(dossier) + "/dispatches/" + dispatch.dispatchId();
        if (dispatch.isIn("READY")) {
            Map<String, String> fields = new LinkedHashMap<>(LetterActions.task(dispatch.releaseTaskId()));
            fields.put("contentHash", dispatch.contentHash());
            all.add(LetterAction.of(ActionKind.RELEASE, base + "/release", fields)
                    .explained(Text.of(
                            "act.explain.release",
                            LetterActions.houses(dossier.letter().houses()))));
        }
        if (dispatch.isIn("BLOCKED")) {
            all.add(LetterAction.of(ActionKind.RECHECK, base + "/recheck", LetterActions.task(dispatch.blockTaskId())));
        }
        if (dispatch.isIn("BLOCKED") && dispatch.isHeldBy("gate.council")) {
            all.add(LetterAction.of(ActionKind.CONFIRM_COUNCIL, base + "/council", Map.of()));
        }
        if (dispatch.isIn("BLOCKED") && dispatch.isHeldBy("gate.no-memo")) {
            all.add(LetterAction.of(ActionKind.EXCUSE_MEMO, base + "/memo-exception", Map.of()));
        }
        if (dispatch.isIn("READY", "BLOCKED")) {
            UUID open = dispatch.isIn("READY") ? dispatch.releaseTaskId() : dispatch.blockTaskId();
            all.add(LetterAction.of(ActionKind.RETURN_TO_DRAFTING, base + "/return", LetterActions.task(open)));
            all.add(LetterAction.of(ActionKind.WITHDRAW, base + "/withdraw", LetterActions.task(open)));
        }
        if (dispatch.isIn("RELEASED")) {
            LetterAction undo = LetterAction.of(ActionKind.UNDO_RELEASE, base + "/undo", Map.of());
            all.add(
                    dispatch.undoUntil() == null
                            ? undo
                            : undo.explained(Text.of(
                                    "act.explain.undo",
                                    dispatch.undoUntil().atZone(Words.ZONE).toLocalDateTime())));
        }
        return all;
    }

    /** What the desk may do about one House. */
    static List<LetterAction> of(UUID letterId, HandOverAnswer handOver, Me me) {
        if (!me.has(Roles.PARLIAMENTARY_DESK)) {
            return List.of();
        }
        String base = "/letters/" + letterId + "/hand-overs/" + handOver.handOverId();
        List<LetterAction> all = new ArrayList<>();
        UUID trouble = first(handOver.resolveTaskId(), handOver.mendTaskId(), handOver.chaseTaskId());
        switch (handOver.shown()) {
            case REFUSED ->
                all.add(LetterAction.of(
                        ActionKind.RETRY_HAND_OVER, base + "/retry", LetterActions.task(handOver.mendTaskId())));
            case UNCERTAIN ->
                all.add(LetterAction.of(
                        ActionKind.REPEAT_HAND_OVER, base + "/repeat", LetterActions.task(handOver.resolveTaskId())));
            case RECEIVED -> {
                if (!handOver.noneExpected()) {
                    all.add(LetterAction.of(
                            ActionKind.RECORD_NUMBER, base + "/number", LetterActions.task(handOver.numberTaskId())));
                    all.add(LetterAction.of(
                            ActionKind.NO_NUMBER_EXPECTED,
                            base + "/no-number",
                            LetterActions.task(handOver.numberTaskId())));
                }
            }
            default -> {}
        }
        switch (handOver.shown()) {
            case SENT, OVERDUE, UNCERTAIN, REFUSED ->
                all.add(LetterAction.of(ActionKind.RECORD_RECEIPT, base + "/receipt", LetterActions.task(trouble)));
            default -> {}
        }
        if (handOver.chaseTaskId() != null) {
            all.add(LetterAction.of(
                    ActionKind.RECORD_CHASE, base + "/chase", LetterActions.task(handOver.chaseTaskId())));
        }
        return ofHouse(all, handOver);
    }

    /** What the desk may do about one House while the letter is paused: say whether the House has it. */
    static List<LetterAction> ofPaused(UUID letterId, Dispatch dispatch, HandOverAnswer handOver, Me me) {
        if (!me.has(Roles.PARLIAMENTARY_DESK) || !handOver.isUnconfirmed()) {
            return List.of();
        }
        String base = "/letters/" + letterId + "/hand-overs/" + handOver.handOverId();
        boolean isLast = dispatch.handOvers().stream()
                        .filter(handed -> handed.handOver().isUnconfirmed())
                        .count()
                == 1;
        Map<String, String> task = isLast ? LetterActions.task(dispatch.confirmTaskId()) : Map.of();
        return ofHouse(
                List.of(
                        LetterAction.of(ActionKind.HOUSE_HAS_IT, base + "/has-it", task),
                        LetterAction.of(ActionKind.HOUSE_HAS_IT_NOT, base + "/has-it-not", task)),
                handOver);
    }

    private static List<LetterAction> ofHouse(List<LetterAction> all, HandOverAnswer handOver) {
        String house = handOver.house().name().toLowerCase(Locale.ROOT);
        return all.stream()
                .map(action -> new LetterAction(
                        action.id() + "-" + house,
                        action.kind(),
                        action.address(),
                        action.fields(),
                        action.primary(),
                        action.onBehalfOf(),
                        action.explanation(),
                        action.draft(),
                        action.choices()))
                .toList();
    }

    private static @Nullable UUID first(@Nullable UUID... ids) {
        for (UUID id : ids) {
            if (id != null) {
                return id;
            }
        }
        return null;
    }
}
