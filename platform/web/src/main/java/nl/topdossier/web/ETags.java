package nl.topdossier.web;

import org.jspecify.annotations.Nullable;

/** Optimistic locking over HTTP: a row's version as entity tag, and If-Match with the version that a change was made on. */
public final class ETags {

    private ETags() {}

    /** The entity tag of a row version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The row version that If-Match names; refused when it is missing or no version of ours. */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(Refusal.Kind.VERSION_REQUIRED, "problem.http.428");
        }
        String bare = ifMatch.replace("W/", "").replace("\"", "").trim();
        try {
            return Long.parseLong(bare);
        } catch (NumberFormatException e) {
            throw Refusal.stale("problem.http.412");
        }
    }
}
