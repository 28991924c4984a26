package nl.topdossier.portal.summits;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.topdossier.portal.letters.House;
import nl.topdossier.portal.letters.MeetingKind;
import org.jspecify.annotations.Nullable;

/** A summit as logistics answers. */
public record Summit(
        UUID summitId,
        String name,
        String meetingKind,
        Attendance attendance,
        String place,
        @Nullable String venue,
        LocalDate firstDay,
        LocalDate lastDay,
        List<Happening> sessions,
        List<Happening> sideEvents,
        List<Debate> debates,
        List<String> assumed,
        SummitState state,
        long version) {

    /** A working session or a side event. */
    public record Happening(
            String title,
            LocalDate day,
            @Nullable LocalTime from,
            @Nullable LocalTime to) {}

    /** A day on which a House debates it. */
    public record Debate(House house, LocalDate day) {}

    /** The kind of meeting as the portal's words know it. */
    public MeetingKind kind() {
        return MeetingKind.valueOf(meetingKind.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
