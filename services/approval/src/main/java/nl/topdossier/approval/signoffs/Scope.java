package nl.topdossier.approval.signoffs;

import org.jspecify.annotations.Nullable;

/** What an office decides on: the hash of the whole letter or of its section, and that of its own memo if it has one. */
public record Scope(String hash, @Nullable String memoHash) {}
