package nl.topdossier.calendar;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives the deadline of a letter: the earliest day that any of its rules gives, and the reason in full. */
public final class Deadlines {

    private final Counting counting;
    private final RecessTable recesses;

    public Deadlines(WorkingDays workingDays, RecessTable recesses) {
        this.counting = new Counting(workingDays);
        this.recesses = recesses;
    }

    /** With the data that comes with this library. */
    public static Deadlines standard() {
        return new Deadlines(WorkingDays.standard(), RecessTable.standard());
    }

    /** The same with the recesses of a file that the functional administrator keeps, too; no file when the name is blank. */
    public static Deadlines withRecessesOf(String file) {
        if (file.isBlank()) {
            return standard();
        }
        try (Reader lines = Files.newBufferedReader(Path.of(file))) {
            return new Deadlines(WorkingDays.standard(), RecessTable.standard().and(lines));
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to read the recesses in " + file, e);
        }
    }

    /** The deadline for this occasion; at least one rule must hang on the meeting itself. */
    public Deadline decide(Occasion occasion, List<DeadlineRule> rules) {
        var candidates = new ArrayList<>(rules.stream()
                .filter(rule -> rule.anchor().isTheMeeting())
                .map(rule -> fromMeeting(rule, occasion))
                .toList());
        var first = candidates.stream()
                .min(Comparator.comparing(Candidate::instant))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected a rule that counts from the meeting, but only found " + rules));
        var warnings = new ArrayList<Message>();
        for (var rule : rules) {
            if (rule.anchor() == Anchor.DEBATE) {
                fromDebates(rule, occasion, candidates, warnings);
            }
            if (rule.anchor() == Anchor.RECESS_STARTS) {
                var recess = new BeforeRecess(rule, counting, recesses);
                occasion.houses().stream().sorted().forEach(house -> recess.apply(house, first, candidates, warnings));
            }
        }
        return earliest(candidates, warnings);
    }

    private void fromDebates(DeadlineRule rule, Occasion occasion, List<Candidate> candidates, List<Message> warnings) {
        occasion.debates().stream()
                .map(day -> counting.count(rule, day, "@anchor.debate"))
                .forEach(candidates::add);
        if (occasion.debates().isEmpty()) {
            warnings.add(Message.of("warning.debate-unknown"));
        }
    }

    private Candidate fromMeeting(DeadlineRule rule, Occasion occasion) {
        return rule.anchor() == Anchor.MEETING_STARTS
                ? counting.count(rule, occasion.meetingStarts(), "@anchor.meeting-starts")
                : counting.count(rule, occasion.meetingEnds(), "@anchor.meeting-ends");
    }

    private static Deadline earliest(List<Candidate> candidates, List<Message> warnings) {
        var winner = candidates.stream()
                .min(Comparator.comparing(Candidate::instant))
                .orElseThrow();
        var reasons = candidates.stream()
                .filter(candidate -> candidate.day().equals(winner.day()))
                .flatMap(candidate -> candidate.reasons().stream())
                .toList();
        return new Deadline(winner.day(), winner.rule().timeOfDay(), reasons, warnings);
    }
}
