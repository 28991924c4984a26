package nl.topdossier.logistics.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.topdossier.calendar.Message;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.LetterKind;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.summits.Summits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What drafting has to know of a summit to open its letters and to keep their deadlines; facts hold no names and no reasons. */
@Service
public class LetterPlans {

    private final Summits summits;
    private final Timetables timetables;

    LetterPlans(Summits summits, Timetables timetables) {
        this.summits = summits;
        this.timetables = timetables;
    }

    /** A summit with the deadlines of its letters. */
    public record SummitPlan(
            UUID summitId,
            String name,
            String meetingKind,
            String place,
            LocalDate firstDay,
            LocalDate lastDay,
            long version,
            List<LetterDeadline> letters) {}

    /** The latest dispatch of a letter, with the codes of its reasons. */
    public record LetterDeadline(
            LetterKind kind,
            String draftingOfficeId,
            List<House> houses,
            LocalDate date,
            LocalTime time,
            List<String> rules,
            List<Message> reasons,
            List<Message> warnings) {}

    /** The plan as it is now. */
    @Transactional(readOnly = true)
    public SummitPlan of(UUID summitId) {
        Summit summit = summits.required(summitId);
        return new SummitPlan(
                summitId,
                summit.name(),
                summit.meetingKind(),
                summit.place(),
                summit.firstDay(),
                summit.lastDay(),
                summit.version(),
                timetables.of(summit).letters().stream()
                        .map(letter -> new LetterDeadline(
                                letter.kind(),
                                letter.draftingOfficeId(),
                                letter.houses(),
                                letter.latestDispatch().date(),
                                letter.latestDispatch().time(),
                                letter.rules(),
                                letter.latestDispatch().reasons(),
                                letter.latestDispatch().warnings()))
                        .toList());
    }
}
