package nl.topdossier.standins.griffie;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a House treats what arrives. {@code forNext} 0 means until it is told otherwise. */
record Behaviour(
        Mode mode, int delaySeconds, int forNext, @Nullable String reason) {

    static final Behaviour NORMAL = new Behaviour(Mode.NORMAL, 0, 0, null);

    /** What can go wrong at a House. */
    enum Mode {
        NORMAL,
        /** Answers after the delay. */
        SLOW,
        /** Says no for good, with a reason. */
        REFUSE,
        /** Sends the receipt twice. */
        ANSWER_TWICE,
        /** Registers, but the sender hears nothing. */
        LOSE_ANSWER,
        /** Takes nothing in for now. */
        DOWN,
        /** Registers, but sends no receipt. */
        SILENT;

        @JsonValue
        String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @JsonCreator
        static Mode of(String slug) {
            return Arrays.stream(values())
                    .filter(mode -> mode.slug().equals(slug))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Expected a known mode"));
        }
    }

    /** How many receipts a letter gets that arrives now. */
    int receipts() {
        return switch (mode) {
            case SILENT -> 0;
            case ANSWER_TWICE -> 2;
            default -> 1;
        };
    }

    Behaviour afterOne() {
        return switch (forNext) {
            case 0 -> this;
            case 1 -> NORMAL;
            default -> new Behaviour(mode, delaySeconds, forNext - 1, reason);
        };
    }
}
