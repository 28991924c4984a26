package nl.topdossier.drafting.letters.web;

import java.util.Set;
import nl.topdossier.drafting.letters.Words;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;

/** What a request has to name. */
final class Given {

    private static final Set<String> MEETING_KINDS =
            Set.of("summit", "foreign-ministers", "defence-ministers", "other");

    private Given() {}

    static <T> T required(String part, @Nullable T given) {
        if (given == null) {
            throw Refusal.invalid("problem.text.empty", Words.part(part));
        }
        return given;
    }

    static String meetingKind(@Nullable String given) {
        if (given == null || !MEETING_KINDS.contains(given)) {
            throw Refusal.invalid("problem.letter.meeting-kind");
        }
        return given;
    }
}
