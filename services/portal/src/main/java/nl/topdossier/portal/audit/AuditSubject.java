package nl.topdossier.portal.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a chain of entries is about.
 *
 * @param address its page; absent when it is not known what it is
 */
public record AuditSubject(String title, @Nullable String address) {}
