package nl.topdossier.logistics.network;

import org.jspecify.annotations.Nullable;

/**
 * What one piece of work needs of another: all of it or one named partial result. A need before finish may be for one of the
 * needing piece's own partial results.
 */
public record Need(
        String of,
        @Nullable String forResult,
        NeedKind kind,
        String on,
        @Nullable String onResult) {

    public Need {
        if (forResult != null && kind != NeedKind.BEFORE_FINISH) {
            throw new IllegalArgumentException("Expected only a need before finish to be for a partial result, but "
                    + forResult + " of " + of + " has one of kind " + kind);
        }
    }

    /** A need for the whole piece. */
    public static Need of(String of, NeedKind kind, String on, @Nullable String onResult) {
        return new Need(of, null, kind, on, onResult);
    }
}
