package nl.topdossier.commitments.imports;

import java.util.List;

/** A file in which lines are broken; nothing of it was recorded. */
public final class BrokenFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<BrokenLine> lines;

    BrokenFile(List<BrokenLine> lines) {
        super("Expected every line to be whole, but " + lines.size() + " are not");
        this.lines = List.copyOf(lines);
    }

    public List<BrokenLine> lines() {
        return lines;
    }
}
