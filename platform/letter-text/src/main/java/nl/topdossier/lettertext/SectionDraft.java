package nl.topdossier.lettertext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** A section before it has its id; the marker <code>{#id}</code> at the end of a heading gives it one by hand. */
record SectionDraft(@Nullable Heading head, int level, boolean opening, Optional<String> marker, List<Node> nodes) {

    private static final Pattern MARKER = Pattern.compile("\\s*\\{#([a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)}\\s*$");

    static SectionDraft withoutTitle() {
        return new SectionDraft(null, 1, true, Optional.empty(), new ArrayList<>());
    }

    static SectionDraft under(Heading heading, boolean title) {
        return new SectionDraft(heading, heading.getLevel(), title, takeMarker(heading), new ArrayList<>());
    }

    // The marker is no part of what a reader sees, so it leaves the parsed text here.
    private static Optional<String> takeMarker(Heading heading) {
        if (!(heading.getLastChild() instanceof Text text)) {
            return Optional.empty();
        }
        var found = MARKER.matcher(text.getLiteral());
        if (!found.find()) {
            return Optional.empty();
        }
        text.setLiteral(text.getLiteral().substring(0, found.start()));
        return Optional.of(found.group(1));
    }

    String heading() {
        return head == null ? "" : Blocks.heading(head);
    }

    /** Whether the other section, which comes later, lies under this heading. */
    boolean holds(SectionDraft later) {
        return !opening && later.level > level;
    }
}
