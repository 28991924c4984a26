package nl.topdossier.lettertext.checks;

/** Whether a finding holds a letter back. */
public enum Severity {
    BLOCKING,
    WARNING
}
