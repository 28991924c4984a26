package nl.topdossier.logistics.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.summit.LetterTimetableSet;
import nl.topdossier.logistics.summits.CancelledListener;
import nl.topdossier.logistics.summits.DatesChangedListener;
import nl.topdossier.logistics.summits.DescribedListener;
import nl.topdossier.logistics.summits.PlannedListener;
import nl.topdossier.logistics.summits.PreviewLine;
import nl.topdossier.logistics.summits.PreviewPart;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.messaging.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the timetable of a summit in step with its days, in the transaction that changes them. */
@Component
class SummitPreparation
        implements PlannedListener, DescribedListener, DatesChangedListener, CancelledListener, PreviewPart {

    private final Timetables timetables;
    private final PlannedLetters letters;
    private final Milestones milestones;
    private final Corrections corrections;
    private final AdvancingSummits advancing;
    private final PreparationProcess process;
    private final Facts facts;

    SummitPreparation(
            Timetables timetables,
            PlannedLetters letters,
            Milestones milestones,
            Corrections corrections,
            AdvancingSummits advancing,
            PreparationProcess process,
            Facts facts) {
        this.timetables = timetables;
        this.letters = letters;
        this.milestones = milestones;
        this.corrections = corrections;
        this.advancing = advancing;
        this.process = process;
        this.facts = facts;
    }

    @Override
    public void planned(Summit summit) {
        Timetable timetable = timetables.begin(summit);
        UUID id = summit.summitId();
        timetable.letters().forEach(letter -> letters.add(id, letter.kind()));
        timetable.reviews().forEach(review -> milestones.add(id, MilestoneKind.REVIEW, review.code(), 1, null));
        milestones.add(id, MilestoneKind.EVALUATION, "evaluation", 1, null);
        tell(summit, timetable);
        process.planned(summit);
    }

    /** Another day of a debate moves a letter. */
    @Override
    public void described(Summit summit) {
        tell(summit, timetables.of(summit));
        advancing.setMoments(summit);
    }

    @Override
    public void datesChanged(Summit before, Summit after) {
        Timetable was = timetables.of(before);
        Timetable is = timetables.of(after);
        tell(after, is);
        for (Milestone milestone : milestones.of(after.summitId(), is)) {
            UUID task = milestone.taskId();
            if (!milestone.isOpen() || task == null) {
                continue;
            }
            if (advancing.isDue(milestone, after, is)) {
                process.deadlineMoved(after.summitId(), Days.endOf(milestone.day(was)), Days.endOf(milestone.day(is)));
            } else {
                milestones.open(milestone, null);
                process.milestonePutOff(task);
            }
        }
        advancing.setMoments(after);
    }

    @Override
    public void cancelled(Summit summit) {
        Stream<UUID> open = milestones.of(summit.summitId(), timetables.of(summit)).stream()
                .filter(Milestone::isOpen)
                .map(milestone -> Objects.requireNonNull(milestone.taskId()));
        process.cancelled(
                summit.summitId(),
                Stream.concat(open, corrections.open(summit.summitId()).stream())
                        .toList());
    }

    @Override
    public List<PreviewLine> moved(Summit before, Summit after) {
        Timetable was = timetables.of(before);
        Timetable is = timetables.of(after);
        List<PreviewLine> lines = new ArrayList<>();
        is.letters()
                .forEach(letter -> was.letter(letter.kind()).ifPresent(old -> lines.addAll(letterLines(old, letter))));
        for (Milestone milestone : milestones.of(before.summitId(), is)) {
            if (!milestone.isDone()) {
                lines.add(line("milestone", milestone.code(), "day", milestone.day(was), milestone.day(is), null));
            }
        }
        lines.removeIf(line -> Objects.equals(line.before(), line.after()));
        return lines;
    }

    private static List<PreviewLine> letterLines(Timetable.LetterPlan was, Timetable.LetterPlan is) {
        String kind = is.kind().name();
        List<PreviewLine> lines = new ArrayList<>();
        lines.add(line("letter", kind, "opens", was.opensOn(), is.opensOn(), is.draftingOfficeId()));
        for (int i = 0; i < is.steps().size(); i++) {
            String step = is.steps().get(i).step().name().toLowerCase(java.util.Locale.ROOT);
            lines.add(line(
                    "letter",
                    kind,
                    step,
                    was.steps().get(i).latest(),
                    is.steps().get(i).latest(),
                    is.draftingOfficeId()));
        }
        return lines;
    }

    private static PreviewLine line(
            String part, String subject, String what, LocalDate before, LocalDate after, @Nullable String office) {
        return new PreviewLine(part, subject, what, before, after, office);
    }

    private void tell(Summit summit, Timetable timetable) {
        facts.tell(
                Topics.LOGISTICS_SUMMIT,
                new LetterTimetableSet(
                        summit.summitId(),
                        timetable.letters().stream()
                                .map(letter -> new LetterTimetableSet.PlannedLetter(
                                        letter.kind(),
                                        letter.opensOn(),
                                        letter.latestDispatch().instant(),
                                        letter.rules()))
                                .toList()));
    }
}
