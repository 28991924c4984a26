package nl.topdossier.records.audit;

import java.util.List;

/** A chain's head under a root, with the way up to it. */
record SealedChain(String service, long position, String hash, List<String> path) {}
