package nl.topdossier.dispatch.release.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.dispatch.dispatches.Finding;
import nl.topdossier.dispatch.handover.HandOver;
import nl.topdossier.dispatch.handover.HandOvers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows a dispatch: where it stands, what holds it in words, and each House. */
@Component
class DispatchViews {

    private final HandOvers handOvers;
    private final MessageSource messages;

    DispatchViews(HandOvers handOvers, MessageSource messages) {
        this.handOvers = handOvers;
        this.messages = messages;
    }

    View of(Dispatch dispatch) {
        return new View(
                dispatch.dispatchId(),
                dispatch.letterId(),
                dispatch.version(),
                dispatch.contentHash(),
                dispatch.state(),
                dispatch.findings().stream().map(this::inWords).toList(),
                dispatch.deadline(),
                dispatch.councilConfirmedBy(),
                dispatch.memoException(),
                dispatch.blockTaskId(),
                dispatch.releaseTaskId(),
                dispatch.releasedBy(),
                dispatch.releasedAt(),
                dispatch.undoUntil(),
                dispatch.lateCause(),
                dispatch.reason(),
                dispatch.pausedAt(),
                dispatch.confirmTaskId(),
                handOvers.of(dispatch.dispatchId()).stream()
                        .map(handOver -> new HandOverView(handOver, handOvers.attempts(handOver.handOverId())))
                        .toList());
    }

    private FindingView inWords(Finding finding) {
        Locale locale = LocaleContextHolder.getLocale();
        String words = messages.getMessage(finding.code(), new Object[] {finding.place()}, finding.code(), locale);
        return new FindingView(finding.code(), finding.place(), String.valueOf(words));
    }

    record FindingView(String code, String place, String words) {}

    record HandOverView(HandOver handOver, List<HandOvers.Attempt> attempts) {}

    record View(
            UUID dispatchId,
            UUID letterId,
            int version,
            String contentHash,
            DispatchState state,
            List<FindingView> findings,
            @Nullable Instant deadline,
            @Nullable String councilConfirmedBy,
            @Nullable String memoException,
            @Nullable UUID blockTaskId,
            @Nullable UUID releaseTaskId,
            @Nullable UUID releasedBy,
            @Nullable Instant releasedAt,
            @Nullable Instant undoUntil,
            @Nullable String lateCause,
            @Nullable String reason,
            @Nullable Instant pausedAt,
            @Nullable UUID confirmTaskId,
            List<HandOverView> handOvers) {}
}
