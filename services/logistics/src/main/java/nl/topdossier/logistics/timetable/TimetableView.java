package nl.topdossier.logistics.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.LetterKind;
import org.jspecify.annotations.Nullable;

/** The timetable of a summit with what is done of it, in the reader's words. */
public record TimetableView(
        UUID summitId,
        int rulesVersion,
        List<LetterView> letters,
        List<MilestoneView> milestones,
        List<Corrections.Correction> corrections) {

    /** A letter: its days, the rules behind them, and what became of it. */
    public record LetterView(
            LetterKind kind,
            String draftingOfficeId,
            List<House> houses,
            State state,
            @Nullable UUID letterId,
            LocalDate opensOn,
            LocalDate latestDispatch,
            Instant deadline,
            List<String> rules,
            List<String> reasons,
            List<String> warnings,
            List<StepView> steps,
            @Nullable LocalDate sentOn,
            @Nullable String deviation) {}

    /** Where a letter stands. */
    public enum State {
        PLANNED,
        OPENED,
        DISPATCHED
    }

    /** A step: its latest day, and how many working days it can slip if it is not done. */
    public record StepView(
            Step step,
            LocalDate latest,
            @Nullable LocalDate doneOn,
            @Nullable Integer slack) {}

    /** A review with the titles of the work that it holds up, the end or the evaluation. */
    public record MilestoneView(
            String kind,
            String code,
            int iteration,
            LocalDate day,
            String state,
            @Nullable UUID taskId,
            @Nullable String result,
            @Nullable String remarks,
            @Nullable LocalDate doneOn,
            List<String> holds) {}
}
