package nl.topdossier.standins.griffie;

import org.jspecify.annotations.Nullable;

/** How somebody wants a House to behave from now on. */
record BehaviourOrder(
        Behaviour.Mode mode,
        @Nullable Integer delaySeconds,
        @Nullable Integer forNext,
        @Nullable String reason) {

    private static final int LONGEST = 3600;

    Behaviour behaviour() {
        return new Behaviour(mode, bounded(delaySeconds, LONGEST), bounded(forNext, Integer.MAX_VALUE), reason);
    }

    private static int bounded(@Nullable Integer value, int most) {
        return value == null ? 0 : Math.clamp(value, 0, most);
    }
}
