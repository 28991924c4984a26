package nl.topdossier.logistics.summits;

import java.util.List;

/** What of one feature would change if a summit moved or got other debates; nothing is stored. */
@FunctionalInterface
public interface PreviewPart {

    List<PreviewLine> moved(Summit before, Summit after);
}
