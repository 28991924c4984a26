package nl.topdossier.logistics.network;

import org.jspecify.annotations.Nullable;

/** The start of a piece, one of its partial results, or its finish. */
record Moment(String piece, Kind kind, @Nullable String result) {

    static Moment start(String piece) {
        return new Moment(piece, Kind.START, null);
    }

    static Moment finish(String piece) {
        return new Moment(piece, Kind.FINISH, null);
    }

    static Moment of(String piece, @Nullable String result) {
        return result == null ? finish(piece) : new Moment(piece, Kind.RESULT, result);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case START -> "start of " + piece;
            case RESULT -> piece + "/" + result;
            case FINISH -> piece;
        };
    }

    enum Kind {
        START,
        RESULT,
        FINISH
    }
}
