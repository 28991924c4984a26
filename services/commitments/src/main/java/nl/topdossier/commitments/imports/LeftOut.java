package nl.topdossier.commitments.imports;

/** A whole line that is not for the ledger, by its number, with the reason and the reference where it has one. */
record LeftOut(long number, ImportReport.Outcome outcome, String reference) {}
