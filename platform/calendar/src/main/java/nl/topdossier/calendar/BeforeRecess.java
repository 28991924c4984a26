package nl.topdossier.calendar;

import java.util.List;
import java.util.Locale;

/** Pulls a deadline to before the recess of a House, and warns where the recess is not known. */
final class BeforeRecess {

    private final DeadlineRule rule;
    private final Counting counting;
    private final RecessTable recesses;

    BeforeRecess(DeadlineRule rule, Counting counting, RecessTable recesses) {
        this.rule = rule;
        this.counting = counting;
        this.recesses = recesses;
    }

    void apply(House house, Candidate first, List<Candidate> candidates, List<Message> warnings) {
        // A report can't leave before the meeting has ended; an agenda can leave before a recess that hides its day.
        var after = first.rule().direction() == Direction.AFTER;
        var from = after ? first.anchorDay() : first.day();
        var name = "@house." + house;
        if (!recesses.knows(house, from, first.day())) {
            warnings.add(Message.of("warning.recess-unknown", name, from, first.day()));
        }
        recesses.current(house, from).ifPresent(recess -> {
            var words = "@recess." + recess.name().toLowerCase(Locale.ROOT);
            var candidate = counting.count(rule, recess.firstDay(), words, name, recess.source());
            if (after && candidate.day().isBefore(from)) {
                warnings.add(Message.of("warning.in-recess", name, words, recess.firstDay(), recess.lastDay()));
            } else {
                candidates.add(candidate);
            }
        });
    }
}
