package nl.topdossier.web;

import java.util.List;

/**
 * Says no in the user's words: a code that names a sentence in the service's message bundle, with its arguments (never
 * text of a letter). Features throw it; it becomes problem+json.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String code;
    private final transient List<Object> arguments;

    /** A refusal with the sentence of this code. */
    public Refusal(Kind kind, String code, Object... arguments) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** Nothing there that this person may see. */
    public static Refusal notFound(String code, Object... arguments) {
        return new Refusal(Kind.NOT_FOUND, code, arguments);
    }

    /** This person may not do this. */
    public static Refusal forbidden(String code, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, code, arguments);
    }

    /** The state of things does not allow it (any more). */
    public static Refusal conflict(String code, Object... arguments) {
        return new Refusal(Kind.CONFLICT, code, arguments);
    }

    /** What was given can not be accepted. */
    public static Refusal invalid(String code, Object... arguments) {
        return new Refusal(Kind.INVALID, code, arguments);
    }

    /** Someone else changed it meanwhile: the given version is not the current one. */
    public static Refusal stale(String code, Object... arguments) {
        return new Refusal(Kind.STALE, code, arguments);
    }

    /** What has to be asked first does not answer now; nothing was done. */
    public static Refusal unavailable(String code, Object... arguments) {
        return new Refusal(Kind.UNAVAILABLE, code, arguments);
    }

    /** What kind of no it is. */
    public Kind kind() {
        return kind;
    }

    /** The sentence in the message bundle. */
    public String code() {
        return code;
    }

    /** What the sentence is filled with. */
    public List<Object> arguments() {
        return arguments;
    }

    /** The kinds of refusal, each with its HTTP status. */
    public enum Kind {
        /** 400. */
        INVALID(400),
        /** 403. */
        FORBIDDEN(403),
        /** 404. */
        NOT_FOUND(404),
        /** 409. */
        CONFLICT(409),
        /** 412: If-Match names a version that is not the current one. */
        STALE(412),
        /** 428: If-Match is missing. */
        VERSION_REQUIRED(428),
        /** 503. */
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
