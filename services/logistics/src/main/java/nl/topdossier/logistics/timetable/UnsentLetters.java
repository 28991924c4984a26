package nl.topdossier.logistics.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.contracts.letter.LetterKind;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.summits.Summits;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The letters of all live summits that were not sent, also those that are still to be opened, in one answer for the plan. */
@Service
public class UnsentLetters {

    private final Summits summits;
    private final Timetables timetables;
    private final JdbcClient jdbc;
    private final Days days;

    UnsentLetters(Summits summits, Timetables timetables, JdbcClient jdbc, Days days) {
        this.summits = summits;
        this.timetables = timetables;
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * A letter that was not sent.
     *
     * @param plannedId names it also before there is a letter
     * @param letterId the letter, once it is opened
     * @param step the step with the least slack, in working days
     */
    public record UnsentLetter(
            UUID plannedId,
            UUID summitId,
            LetterKind kind,
            String draftingOfficeId,
            @Nullable UUID letterId,
            LocalDate opensOn,
            LocalDate latestDispatch,
            Instant deadline,
            @Nullable Step step,
            @Nullable Integer slack) {}

    /** All of them, as of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<UnsentLetter> all() {
        Map<UUID, List<PlannedLetter>> unsent = jdbc
                .sql("select * from planned_letter where sent_on is null order by kind")
                .query(PlannedLetter.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(PlannedLetter::summitId));
        Map<UUID, Map<LetterKind, Map<Step, LocalDate>>> done = done();
        return summits.all().stream()
                .filter(summit -> !summit.state().isOver() && unsent.containsKey(summit.summitId()))
                .flatMap(summit -> of(
                        summit,
                        unsent.getOrDefault(summit.summitId(), List.of()),
                        done.getOrDefault(summit.summitId(), Map.of()))
                        .stream())
                .toList();
    }

    private Map<UUID, Map<LetterKind, Map<Step, LocalDate>>> done() {
        return jdbc.sql("""
                        select s.summit_id, s.kind, s.step, s.done_on from letter_step s
                        join planned_letter l on l.summit_id = s.summit_id and l.kind = s.kind where l.sent_on is null
                        """).query(DoneStep.class).list().stream()
                .collect(Collectors.groupingBy(
                        DoneStep::summitId,
                        Collectors.groupingBy(
                                DoneStep::kind,
                                Collectors.toMap(
                                        DoneStep::step,
                                        DoneStep::doneOn,
                                        (first, second) -> second,
                                        () -> new EnumMap<>(Step.class)))));
    }

    private List<UnsentLetter> of(
            Summit summit, List<PlannedLetter> letters, Map<LetterKind, Map<Step, LocalDate>> done) {
        Timetable timetable = timetables.of(summit);
        return letters.stream()
                .flatMap(letter -> timetable.letter(letter.kind()).stream()
                        .map(plan -> letter(letter, plan, done.getOrDefault(letter.kind(), Map.of()))))
                .toList();
    }

    private UnsentLetter letter(PlannedLetter letter, Timetable.LetterPlan plan, Map<Step, LocalDate> done) {
        Map.Entry<Step, Integer> least = Slack.of(plan, done, days.today()).entrySet().stream()
                .min(Comparator.comparingInt(Map.Entry::getValue))
                .orElse(null);
        return new UnsentLetter(
                letter.letterId(),
                letter.summitId(),
                plan.kind(),
                plan.draftingOfficeId(),
                letter.openedId(),
                plan.opensOn(),
                plan.latestDispatch().date(),
                plan.latestDispatch().instant(),
                least == null ? null : least.getKey(),
                least == null ? null : least.getValue());
    }

    record DoneStep(UUID summitId, LetterKind kind, Step step, LocalDate doneOn) {}
}
