package nl.topdossier.standins.griffie;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A letter as it arrived at a House: who says it is which hand-over, and the SHA-256 of each file. */
record HandOver(
        House house, String id, Channel channel, @Nullable String subject, Map<String, String> fileHashes) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,200}");

    /** The way it came. */
    enum Channel {
        HTTP,
        EMAIL
    }

    static boolean isId(@Nullable String id) {
        return id != null && ID.matcher(id).matches();
    }

    String key() {
        return house.slug() + "/" + id;
    }
}
