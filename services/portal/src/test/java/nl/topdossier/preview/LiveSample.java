package nl.topdossier.preview;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Lets a colleague be faster, and tells open pages that something changed. */
@Component
class LiveSample {

    private final Queue<SseEmitter> followers = new ConcurrentLinkedQueue<>();
    private volatile boolean colleagueWasFaster;

    SseEmitter follow() throws IOException {
        var follower = new SseEmitter(0L);
        followers.add(follower);
        follower.onCompletion(() -> followers.remove(follower));
        follower.send(SseEmitter.event().comment("open"));
        return follower;
    }

    boolean colleagueWasFaster() {
        return colleagueWasFaster;
    }

    int followers() {
        return followers.size();
    }

    void reset() {
        colleagueWasFaster = false;
    }

    void letColleagueBeFaster() {
        colleagueWasFaster = true;
        changed();
    }

    void changed() {
        followers.removeIf(follower -> !reached(follower));
    }

    private static boolean reached(SseEmitter follower) {
        try {
            follower.send(SseEmitter.event().name("changed").data(""));
            return true;
        } catch (IOException | IllegalStateException gone) {
            return false;
        }
    }
}
