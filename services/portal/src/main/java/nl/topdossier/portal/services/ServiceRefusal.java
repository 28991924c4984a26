package nl.topdossier.portal.services;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A service said no: the status, its code, its words in the user's language, and whatever else it said. */
public class ServiceRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final @Nullable String words;
    private final transient @Nullable JsonNode problem;

    ServiceRefusal(int status, String code, @Nullable String words, @Nullable JsonNode problem) {
        super(status + " " + code);
        this.status = status;
        this.code = code;
        this.words = words;
        this.problem = problem;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The code of the refusal, in the service's message bundle. */
    public String code() {
        return code;
    }

    /** What to tell the user; absent when the service gave no words. */
    public @Nullable String words() {
        return words;
    }

    /** The whole problem, for what it says besides. */
    public @Nullable JsonNode problem() {
        return problem;
    }
}
