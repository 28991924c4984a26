package nl.topdossier.portal.audit;

import java.time.Instant;

/** The entries of one service about one letter. */
public record Chain(String service, int entries, ChainState state, String lastHash, Instant verifiedAt) {}
