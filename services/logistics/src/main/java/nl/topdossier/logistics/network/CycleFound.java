package nl.topdossier.logistics.network;

import java.util.List;

/** Work that waits for itself: the circle is named, so that whoever plans can break it or make it a loop with rounds. */
public class CycleFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> circle;

    CycleFound(List<String> circle) {
        super("Expected no piece to wait for itself, but: " + String.join(" -> ", circle));
        this.circle = List.copyOf(circle);
    }

    /** What waits for what: each for the one before it, the last for the first. */
    public List<String> circle() {
        return circle;
    }
}
