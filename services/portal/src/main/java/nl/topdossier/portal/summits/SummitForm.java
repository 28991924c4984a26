package nl.topdossier.portal.summits;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.topdossier.portal.letters.House;
import nl.topdossier.portal.letters.MeetingKind;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a coordinator fills in about a summit, as it was sent.
 *
 * @param assumed what has no source, one value a line
 * @param revision of the summit that was on the screen; absent for a new one
 */
public record SummitForm(
        @Nullable String name,
        @Nullable MeetingKind kind,
        @Nullable Attendance attendance,
        @Nullable String place,
        @Nullable String venue,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate firstDay,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate lastDay,

        List<Line> sessions,
        List<Line> sideEvents,
        List<DebateLine> debates,
        @Nullable String assumed,
        @Nullable String revision) {

    /** Lines that are left open for what comes to mind. */
    private static final int SPARE = 2;

    public SummitForm {
        sessions = sessions == null ? List.of() : List.copyOf(sessions);
        sideEvents = sideEvents == null ? List.of() : List.copyOf(sideEvents);
        debates = debates == null ? List.of() : List.copyOf(debates);
    }

    public static SummitForm empty() {
        return new SummitForm(null, null, null, null, null, null, null, List.of(), List.of(), List.of(), null, null);
    }

    /** The same on another version of the summit. */
    SummitForm at(@Nullable String newest) {
        return new SummitForm(
                name,
                kind,
                attendance,
                place,
                venue,
                firstDay,
                lastDay,
                sessions,
                sideEvents,
                debates,
                assumed,
                newest);
    }

    /** The lines of what has no source. */
    public List<String> assumptions() {
        return assumed == null
                ? List.of()
                : assumed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public List<Line> sessionLines() {
        return withSpare(sessions);
    }

    public List<Line> sideEventLines() {
        return withSpare(sideEvents);
    }

    public List<DebateLine> debateLines() {
        List<DebateLine> all =
                new ArrayList<>(debates.stream().filter(DebateLine::isFilled).toList());
        for (int i = 0; i < SPARE; i++) {
            all.add(new DebateLine(null, null));
        }
        return all;
    }

    private static List<Line> withSpare(List<Line> lines) {
        List<Line> all = new ArrayList<>(lines.stream().filter(Line::isFilled).toList());
        for (int i = 0; i < SPARE; i++) {
            all.add(Line.EMPTY);
        }
        return all;
    }

    /** A session or side event. */
    public record Line(
            @Nullable String title,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate day,

            @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable
            LocalTime from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable
            LocalTime to) {

        static final Line EMPTY = new Line(null, null, null, null);

        public boolean isFilled() {
            return title != null && !title.isBlank();
        }
    }

    /** A day on which a House debates the summit. */
    public record DebateLine(
            @Nullable House house,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate day) {

        public boolean isFilled() {
            return day != null;
        }
    }
}
