package nl.topdossier.portal.letters.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.letters.HandOver;
import nl.topdossier.portal.letters.web.DispatchAnswers.Dispatch;
import nl.topdossier.portal.letters.web.DispatchAnswers.HandOverAnswer;
import nl.topdossier.portal.letters.web.Dossiers.Dossier;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.words.Text;
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
        return new HandOver(
                handOver.house(),
                handOver.shown(),
                "HTTP".equals(handOver.channel()) ? HandOver.Channel.HTTP : HandOver.Channel.EMAIL,
                handOver.attempts(),
                since == null ? Instant.EPOCH : since,
                handOver.receivedAt(),
                handOver.number(),
                handOver.shown() == HandOver.State.UNCERTAIN ? Text.of("handover.detail.uncertain") : null,
                dispatch.isIn("READY", "BLOCKED", "GATE", "RELEASED")
                        ? List.of()
                        : DeskActions.of(letterId, handOver, me));
    }
}
