package nl.topdossier.portal.shell;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that the frame of a page shows, whatever the page is about. */
public record Shell(
        @Nullable Visitor visitor,
        boolean exercise,
        String ministry,
        @Nullable String stylesheet,
        String otherLanguage,
        String otherLanguageLink) {

    /** The parts of the portal that this person may open, in the order of the menu. */
    public List<Area> menu() {
        return Optional.ofNullable(visitor)
                .map(person -> person.areas().stream().sorted().toList())
                .orElse(List.of());
    }
}
