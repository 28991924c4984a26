package nl.topdossier.exercise;

import tools.jackson.databind.JsonNode;

/** A service did not want to; its reason is in the problem that it answered. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    Refused(String request, int status, JsonNode problem) {
        super(request + " was refused (" + status + "): "
                + problem.path("detail").asString(problem.path("title").asString("")) + words(problem));
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Whether the same request can never be right. */
    boolean isForGood() {
        return status == 400 || status == 422;
    }

    private static String words(JsonNode problem) {
        var words = new StringBuilder();
        problem.path("findings")
                .forEach(finding -> words.append(" | ")
                        .append(finding.path("message")
                                .asString(finding.path("words").asString(""))));
        return words.toString();
    }
}
