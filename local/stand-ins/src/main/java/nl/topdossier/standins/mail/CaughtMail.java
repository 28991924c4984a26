package nl.topdossier.standins.mail;

import java.time.Instant;
import java.util.List;

/** A mail that was caught, for reading on a page or by a program. */
record CaughtMail(
        String id, Instant receivedAt, String from, String to, String subject, String text, List<String> attachments) {}
