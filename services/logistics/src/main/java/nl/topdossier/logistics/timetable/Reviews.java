package nl.topdossier.logistics.timetable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.logistics.summits.Summits;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The reviews of summits as those see them whose work waits for them. */
@Component
public class Reviews {

    private final Milestones milestones;
    private final Timetables timetables;
    private final Summits summits;
    private final MessageSource messages;

    Reviews(Milestones milestones, Timetables timetables, Summits summits, MessageSource messages) {
        this.milestones = milestones;
        this.timetables = timetables;
        this.summits = summits;
        this.messages = messages;
    }

    /** The reviews of this summit by their day; none where the Netherlands is not the host. */
    public List<SummitReview> of(UUID summitId) {
        return reviews(summitId, milestones.reviewsOf(summitId));
    }

    /** The reviews of every summit that is still prepared or being closed and has any. */
    public Map<UUID, List<SummitReview>> live() {
        return milestones.liveReviews().stream().collect(Collectors.groupingBy(Milestone::summitId)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> reviews(entry.getKey(), entry.getValue())));
    }

    private List<SummitReview> reviews(UUID summitId, List<Milestone> rounds) {
        if (rounds.isEmpty()) {
            return List.of();
        }
        Timetable timetable = timetables.of(summits.required(summitId));
        return rounds.stream()
                .collect(Collectors.groupingBy(Milestone::code, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(each -> review(each, timetable))
                .sorted(Comparator.comparing(SummitReview::day))
                .toList();
    }

    private SummitReview review(List<Milestone> rounds, Timetable timetable) {
        Milestone last = rounds.stream()
                .max(Comparator.comparingInt(Milestone::iteration))
                .orElseThrow();
        return new SummitReview(
                last.code(),
                name(last.code(), Locale.of("nl")),
                name(last.code(), Locale.ENGLISH),
                last.day(timetable),
                passedOn(last));
    }

    private static @Nullable LocalDate passedOn(Milestone review) {
        String result = review.result();
        return result != null && ReviewResult.valueOf(result).passes() ? review.doneOn() : null;
    }

    private String name(String code, Locale locale) {
        return Objects.requireNonNull(messages.getMessage("review." + code, null, code, locale));
    }
}
