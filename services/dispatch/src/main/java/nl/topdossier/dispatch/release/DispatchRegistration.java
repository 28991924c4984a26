package nl.topdossier.dispatch.release;

import java.util.List;
import java.util.UUID;
import nl.topdossier.dispatch.deadline.DeadlineWatch;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.dispatch.dispatches.Dispatches;
import nl.topdossier.dispatch.handover.HandOverStep;
import nl.topdossier.dispatch.handover.HandOvers;
import nl.topdossier.engine.Processes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers the engine's instance of a dispatch and says where it goes on: at the start, and after a restart. */
@Service
public class DispatchRegistration {

    private final Dispatches dispatches;
    private final HandOvers handOvers;
    private final ReleaseDesk desk;
    private final DeadlineWatch deadlines;
    private final Processes processes;

    DispatchRegistration(
            Dispatches dispatches,
            HandOvers handOvers,
            ReleaseDesk desk,
            DeadlineWatch deadlines,
            Processes processes) {
        this.dispatches = dispatches;
        this.handOvers = handOvers;
        this.desk = desk;
        this.deadlines = deadlines;
        this.processes = processes;
    }

    /** Where this instance goes on; it ends when it is not the registered one, or nothing is left to do. */
    @Transactional
    public Route register(UUID dispatchId, long instanceKey) {
        Dispatch dispatch = dispatches.lock(dispatchId);
        if (!processes.register(Dispatch.PROCESS, dispatchId, instanceKey)) {
            return new Route("ended", null, null, null, null, List.of());
        }
        deadlines.set(dispatch);
        return new Route(
                dispatch.isPaused() ? "confirm" : route(dispatch),
                dispatch.blockTaskId(),
                dispatch.releaseTaskId(),
                dispatch.confirmTaskId(),
                desk.undoLeft(dispatch).toString(),
                dispatch.state() == DispatchState.DISPATCHED
                        ? handOvers.unnumbered(dispatchId)
                        : handOvers.steps(dispatchId));
    }

    private static String route(Dispatch dispatch) {
        return switch (dispatch.state()) {
            case GATE -> "gate";
            case BLOCKED -> "blocked";
            case READY -> "release";
            case RELEASED -> "undo-window";
            case HANDING_OVER -> "hand-over";
            case DISPATCHED -> "number";
            case NUMBERED, RETURNED, RECALLED, WITHDRAWN -> "ended";
        };
    }

    /** The variables that the model routes by. */
    public record Route(
            String route,
            @Nullable UUID blockTaskId,
            @Nullable UUID releaseTaskId,
            @Nullable UUID confirmTaskId,
            @Nullable String undoWindow,
            List<HandOverStep> handOvers) {}
}
