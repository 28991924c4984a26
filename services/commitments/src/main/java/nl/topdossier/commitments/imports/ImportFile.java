package nl.topdossier.commitments.imports;

import java.util.List;

/** What a file holds: lines for the ledger, lines that can not be read, and whole lines that are not for the ledger. */
record ImportFile(List<ImportLine> lines, List<BrokenLine> broken, List<LeftOut> leftOut) {}
