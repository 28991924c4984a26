package nl.topdossier.drafting.letters;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers a process instance with its letter and says where it goes on. Doing it twice gives the same answer. */
@Service
public class DraftRegistration {

    private final Letters letters;
    private final Versions versions;
    private final DraftingProcess process;
    private final ApplicationEventPublisher events;

    DraftRegistration(Letters letters, Versions versions, DraftingProcess process, ApplicationEventPublisher events) {
        this.letters = letters;
        this.versions = versions;
        this.process = process;
        this.events = events;
    }

    /** Where the process goes on, with what it needs there. */
    public record Route(
            String route,
            @Nullable Composition composition,
            @Nullable UUID draftTaskId,
            @Nullable UUID reentryTaskId,
            @Nullable UUID submissionId) {

        static final Route ENDED = new Route("ended", null, null, null, null);
    }

    /** Registers the instance with this key. */
    @Transactional
    public Route register(UUID letterId, long instanceKey) {
        Letter letter = letters.find(letterId).orElse(null);
        if (letter == null || !process.register(letterId, instanceKey)) {
            return Route.ENDED;
        }
        events.publishEvent(new DraftWasRegistered(letter));
        return new Route(
                routeOf(letter),
                Composition.of(letter.card(), versions.newest(letter).orElse(null)),
                letter.draftTaskId(),
                letter.reentryTaskId(),
                letter.submissionId());
    }

    private static String routeOf(Letter letter) {
        return switch (letter.state()) {
            case DRAFT -> letter.isProposed() ? "draft" : "propose";
            case CHECKING -> "check";
            case SUBMITTED -> "await-answer";
            case SIGNED_OFF -> "await-dispatch";
            case RETURNED -> "choose-reentry";
            case DISPATCHED, WITHDRAWN -> "ended";
        };
    }
}
