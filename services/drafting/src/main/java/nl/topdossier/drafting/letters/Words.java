package nl.topdossier.drafting.letters;

import nl.topdossier.lettertext.TextRefused;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Puts codes in the user's words when a sentence is filled. */
public final class Words {

    private Words() {}

    /** The name of a state. */
    public static MessageSourceResolvable of(LetterState state) {
        return named("state." + state, state.name());
    }

    /** The name of a part of a letter, for instance letter or covering/TK. */
    public static MessageSourceResolvable part(String part) {
        return named("part." + part.replace('/', '.'), part);
    }

    /** Where in a part something stands. */
    static MessageSourceResolvable place(String place) {
        return named("place." + place, place);
    }

    /** Why a text was refused. */
    static MessageSourceResolvable refused(TextRefused refused) {
        return new DefaultMessageSourceResolvable(
                new String[] {"refused." + refused.code()},
                refused.arguments().toArray(),
                refused.code().name());
    }

    private static MessageSourceResolvable named(String code, String fallback) {
        return new DefaultMessageSourceResolvable(new String[] {code}, fallback);
    }
}
