package nl.topdossier.portal.offices;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office with who holds it.
 *
 * @param contacts to whom a late task is told after the holder
 * @param addAddress where an administrator adds a person; absent for who may not
 */
public record OfficeView(
        String code,
        String name,
        Kind kind,
        List<Holding> holdings,
        List<String> contacts,
        @Nullable String addAddress) {

    /** What sort of office. */
    public enum Kind {
        MINISTER,
        LINE,
        COORDINATION,
        PRIVATE_OFFICE,
        PARLIAMENTARY_DESK
    }
}
