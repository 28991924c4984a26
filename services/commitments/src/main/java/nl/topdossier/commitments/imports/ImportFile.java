package nl.topdossier.commitments.imports;

import java.util.List;

/** What a file holds: lines that can be read and lines that can not. */
record ImportFile(List<ImportLine> lines, List<BrokenLine> broken) {}
