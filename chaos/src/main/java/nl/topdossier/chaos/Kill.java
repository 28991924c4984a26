package nl.topdossier.chaos;

import java.time.Duration;

/** One kill: when this share of all steps of all letters is done, and a moment later. */
record Kill(ProcessKind kind, double atShare, Duration later) {}
