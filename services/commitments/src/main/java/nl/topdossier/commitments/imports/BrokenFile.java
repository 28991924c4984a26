package nl.topdossier.commitments.imports;

import java.util.Comparator;
import java.util.List;

/** A file in which lines are broken; nothing of it was recorded. */
public final class BrokenFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<BrokenLine> lines;

    BrokenFile(List<BrokenLine> lines) {
        super("Expected every line to be whole, but " + lines.size() + " are not");
        this.lines = List.copyOf(lines);
    }

    /** Refuses a file with these lines, in their order; lets one pass that has none. */
    static void requireWhole(List<BrokenLine> broken) {
        if (!broken.isEmpty()) {
            throw new BrokenFile(broken.stream()
                    .sorted(Comparator.comparingLong(BrokenLine::line))
                    .toList());
        }
    }

    public List<BrokenLine> lines() {
        return lines;
    }
}
