package nl.topdossier.portal.letters.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.letters.HandOver;
import nl.topdossier.portal.letters.LetterAction;
import nl.topdossier.portal.letters.web.DispatchAnswers.Dispatch;
import nl.topdossier.portal.letters.web.DispatchAnswers.HandOverAnswer;
import nl.topdossier.portal.letters.web.Dossiers.Dossier;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How each House got the letter, and what the desk may do about it. */
@Component
class HandOverViews {

    List<HandOver> of(Dossier dossier, Me me) {
        Dispatch dispatch = dossier.dispatch();
        if (dispatch == null) {
            return List.of();
        }
        return dispatch.handOvers().stream()
                .map(handed -> handOver(dossier.letter().letterId(), dispatch, handed, me))
                .toList();
    }

    private HandOver handOver(UUID letterId, Dispatch dispatch, DispatchAnswers.Handed handed, Me me) {
        HandOverAnswer handOver = handed.handOver();
        Instant since = dispatch.releasedAt();
        HandOver.State state = stateOf(dispatch, handOver);
        return new HandOver(
                handOver.house(),
                state,
                "HTTP".equals(handOver.channel()) ? HandOver.Channel.HTTP : HandOver.Channel.EMAIL,
                handOver.attempts(),
                since == null ? Instant.EPOCH : since,
                handOver.receivedAt(),
                handOver.number(),
                detailOf(state),
                actions(letterId, dispatch, handOver, me));
    }

    private static HandOver.State stateOf(Dispatch dispatch, HandOverAnswer handOver) {
        return dispatch.isPaused() && handOver.isUnconfirmed() ? HandOver.State.UNKNOWN : handOver.shown();
    }

    private static @Nullable Text detailOf(HandOver.State state) {
        return switch (state) {
            case UNCERTAIN -> Text.of("handover.detail.uncertain");
            case UNKNOWN -> Text.of("handover.detail.unknown");
            default -> null;
        };
    }

    private static List<LetterAction> actions(UUID letterId, Dispatch dispatch, HandOverAnswer handOver, Me me) {
        if (dispatch.isPaused()) {
            return DeskActions.ofPaused(letterId, dispatch, handOver, me);
        }
        return dispatch.isIn("READY", "BLOCKED", "GATE", "RELEASED")
                ? List.of()
                : DeskActions.of(letterId, handOver, me);
    }
}
