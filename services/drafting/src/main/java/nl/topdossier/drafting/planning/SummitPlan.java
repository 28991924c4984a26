package nl.topdossier.drafting.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.calendar.Message;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.LetterKind;
import nl.topdossier.drafting.letters.Meeting;
import nl.topdossier.drafting.letters.PlannedDeadline;
import nl.topdossier.drafting.letters.Summits.Summit;

/** A summit with the deadlines of its letters, as logistics plans them. */
public record SummitPlan(
        UUID summitId,
        String name,
        String meetingKind,
        String place,
        LocalDate firstDay,
        LocalDate lastDay,
        List<LetterPlan> letters) {

    /** One letter: who writes it to whom, and its latest dispatch. */
    public record LetterPlan(
            LetterKind kind,
            String draftingOfficeId,
            List<House> houses,
            LocalDate date,
            LocalTime time,
            List<String> rules,
            List<Message> reasons,
            List<Message> warnings) {

        PlannedDeadline deadline() {
            return new PlannedDeadline(date, time, rules, reasons, warnings);
        }
    }

    Summit summit() {
        return new Summit(summitId, name, meetingKind, place, firstDay, lastDay);
    }

    Meeting meeting() {
        return new Meeting(firstDay, lastDay, place);
    }

    Optional<LetterPlan> letter(LetterKind kind) {
        return letters.stream().filter(letter -> letter.kind() == kind).findFirst();
    }
}
