package nl.topdossier.portal.shell;

import nl.topdossier.portal.words.Text;

/**
 * What a person reads at the top of the next page after acting. Controllers leave it as flash attribute
 * {@value #ATTRIBUTE}.
 */
public record Notice(Tone tone, Text text) {

    public static final String ATTRIBUTE = "notice";

    /** How it is meant; errors interrupt a screen reader, the others wait. */
    public enum Tone {
        OK,
        INFO,
        WARNING,
        ERROR;

        public String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static Notice ok(String key, Object... arguments) {
        return new Notice(Tone.OK, Text.of(key, arguments));
    }

    public static Notice warning(String key, Object... arguments) {
        return new Notice(Tone.WARNING, Text.of(key, arguments));
    }

    public static Notice error(String key, Object... arguments) {
        return new Notice(Tone.ERROR, Text.of(key, arguments));
    }
}
