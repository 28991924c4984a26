package nl.topdossier.portal.summits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.topdossier.portal.book.LetterBook;
import nl.topdossier.portal.book.LetterCard;
import nl.topdossier.portal.deadlines.Deadline;
import nl.topdossier.portal.deadlines.DeadlineViews;
import nl.topdossier.portal.letters.CardViews;
import nl.topdossier.portal.letters.LetterKind;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.words.Words;
import nl.topdossier.security.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** The timetable of a summit as logistics answers, and what pages show of it besides the timetable itself. */
@Component
public class TimetableReading {

    private final ServiceClients services;
    private final LetterBook letters;
    private final Visibility visibility;
    private final DeadlineViews deadlines;

    TimetableReading(ServiceClients services, LetterBook letters, Visibility visibility, DeadlineViews deadlines) {
        this.services = services;
        this.letters = letters;
        this.visibility = visibility;
        this.deadlines = deadlines;
    }

    /** What logistics answers. */
    public record Timetable(List<Letter> letters, List<Milestone> milestones, List<Correction> corrections) {}

    /** A letter that belongs to the summit. */
    public record Letter(
            LetterKind kind,
            String draftingOfficeId,
            @Nullable UUID letterId,
            LocalDate opensOn,
            LocalDate latestDispatch,
            Instant deadline,
            List<String> reasons,
            List<String> warnings,
            List<Step> steps,
            @Nullable LocalDate sentOn,
            @Nullable String deviation) {}

    /**
     * A letter of any live summit that was not sent.
     *
     * @param plannedId names it also before there is a letter
     * @param step the step with the least slack
     */
    public record Unsent(
            UUID plannedId,
            UUID summitId,
            LetterKind kind,
            String draftingOfficeId,
            @Nullable UUID letterId,
            LocalDate opensOn,
            Instant deadline,
            @Nullable String step,
            @Nullable Integer slack) {}

    /** A step of a letter. */
    public record Step(
            String step,
            LocalDate latest,
            @Nullable LocalDate doneOn,
            @Nullable Integer slack) {}

    /** A review with the titles of the work that it holds up, the end or the evaluation. */
    public record Milestone(
            String kind,
            String code,
            int iteration,
            LocalDate day,
            String state,
            @Nullable UUID taskId,
            @Nullable String result,
            @Nullable String remarks,
            @Nullable LocalDate doneOn,
            List<String> holds) {

        public Milestone {
            holds = holds == null ? List.of() : List.copyOf(holds);
        }

        boolean isEvaluation() {
            return kind.equals("EVALUATION");
        }

        /** What was found; an evaluation is done, and finds nothing ready or not. */
        Review.State shown() {
            if (state.equals("DONE")) {
                return result == null || isEvaluation()
                        ? Review.State.DONE
                        : Review.State.valueOf(result.toUpperCase(Locale.ROOT));
            }
            return state.equals("OPEN") ? Review.State.DUE : Review.State.PLANNED;
        }
    }

    /** A sent letter that has to be put right. */
    public record Correction(
            UUID taskId,
            UUID letterId,
            @Nullable String note,
            @Nullable UUID doneBy) {}

    /** The timetable of this summit. */
    public Timetable of(UUID summitId) {
        return Objects.requireNonNull(services.logistics()
                .get()
                .uri("/v1/summits/{id}/timetable", summitId)
                .retrieve()
                .body(Timetable.class));
    }

    /** The letters of all live summits that were not sent, in one question. */
    public List<Unsent> unsent() {
        List<Unsent> letters = services.logistics()
                .get()
                .uri("/v1/plan/letters")
                .retrieve()
                .body(new ParameterizedTypeReference<List<Unsent>>() {});
        return letters == null ? List.of() : letters;
    }

    /** The letters of a timetable; the stage and the link only of those that this person may see. */
    public List<SummitLetter> letters(Timetable timetable, String summit, Me me, Words words) {
        return timetable.letters().stream()
                .map(letter -> letter(letter, summit, me, words))
                .toList();
    }

    private SummitLetter letter(Letter letter, String summit, Me me, Words words) {
        UUID id = visible(letter.letterId(), me);
        LetterCard card = id == null ? null : letters.find(id).orElse(null);
        return new SummitLetter(
                id,
                letter.kind(),
                title(letter, card, summit, words),
                card == null ? null : CardViews.stage(card.stage()),
                deadline(letter));
    }

    /** The title of a letter that this person may see, else what it is about. */
    public static String title(Letter letter, @Nullable LetterCard card, String summit, Words words) {
        String title = card == null ? null : card.title();
        return title == null ? words.say("timetable.letter", Text.of("letter.kind." + letter.kind()), summit) : title;
    }

    /** Whether the letter was opened and this person may see it. */
    public @Nullable UUID visible(@Nullable UUID letterId, Me me) {
        return letterId != null && visibility.allows(letterId, me.person()) ? letterId : null;
    }

    /** The latest dispatch; met once the letter was sent. */
    public Deadline deadline(Letter letter) {
        return letter.sentOn() == null ? deadlines.of(letter.deadline(), null) : deadlines.met(letter.deadline());
    }

    /** The reviews and the evaluation, with where this person records their outcome. */
    public List<Review> reviews(Timetable timetable, SummitHead head) {
        return timetable.milestones().stream()
                .filter(milestone -> !milestone.kind().equals("END"))
                .map(milestone -> review(milestone, head))
                .toList();
    }

    private static Review review(Milestone milestone, SummitHead head) {
        boolean evaluation = milestone.isEvaluation();
        boolean open = milestone.state().equals("OPEN") && milestone.taskId() != null;
        Text name = evaluation
                ? Text.of("review.kind.evaluation")
                : Text.of("review.code." + milestone.code(), milestone.iteration());
        return new Review(
                milestone.code() + "-" + milestone.iteration(),
                name,
                evaluation,
                milestone.day(),
                milestone.shown(),
                milestone.doneOn(),
                milestone.remarks(),
                milestone.holds(),
                open && head.coordinating()
                        ? head.address() + (evaluation ? "/evaluations/" : "/reviews/") + milestone.taskId()
                        : null);
    }
}
