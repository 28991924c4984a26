package nl.topdossier.drafting.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.calendar.Words;

/** A deadline as it is shown: the moment, the rule, and why, in the reader's words. */
public record DeadlineView(
        Instant at, String rule, int plan, List<String> reason, List<String> warnings, UUID setBy, Instant setAt) {

    /** The plan in this language. */
    public static DeadlineView of(DeadlinePlan plan, Locale locale) {
        Words words = Words.in(locale);
        Stream<String> byHand = plan.handReason().isEmpty() ? Stream.empty() : Stream.of(plan.handReason());
        return new DeadlineView(
                plan.at(),
                plan.rule(),
                plan.plan(),
                Stream.concat(plan.reasons().stream().map(words::say), byHand).toList(),
                plan.warnings().stream().map(words::say).toList(),
                plan.setBy(),
                plan.setAt());
    }
}
