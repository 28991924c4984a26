package nl.topdossier.portal.preview;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells open pages that something changed, when a test says so. */
@Component
class LiveSample {

    private final Queue<SseEmitter> followers = new ConcurrentLinkedQueue<>();

    SseEmitter follow() {
        var follower = new SseEmitter(0L);
        followers.add(follower);
        follower.onCompletion(() -> followers.remove(follower));
        return follower;
    }

    void changed() throws IOException {
        for (SseEmitter follower : followers) {
            follower.send(SseEmitter.event().name("changed").data(""));
        }
    }
}
