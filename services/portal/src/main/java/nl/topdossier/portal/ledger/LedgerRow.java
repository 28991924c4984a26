package nl.topdossier.portal.ledger;

/** An item in a list, with what follows from today. */
public record LedgerRow(LedgerEntry item, boolean closed, boolean overdue) {}
