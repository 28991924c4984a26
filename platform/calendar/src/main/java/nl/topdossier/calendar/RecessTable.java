package nl.topdossier.calendar;

import java.io.Reader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known about the recesses of both Houses. A period that no line of the table covers is unknown, which is not the
 * same as a period without recess.
 */
public final class RecessTable {

    private static final RecessTable STANDARD = new RecessTable(RecessLine.all(DataFile.read("recess.csv")));

    private final List<RecessLine> lines;

    private RecessTable(List<RecessLine> lines) {
        this.lines = lines;
    }

    /** The table that comes with this library: only recesses whose source is stated. */
    public static RecessTable standard() {
        return STANDARD;
    }

    /**
     * This table and the recesses of one more file in the format of {@code recess.csv}, kept by the functional administrator.
     * @throws IllegalArgumentException when a line can't be read; it names the line
     */
    public RecessTable and(Reader file) {
        return new RecessTable(Stream.concat(lines.stream(), RecessLine.all(DataFile.read(file)).stream())
                .toList());
    }

    /** Whether the table is complete for this House on every day from the first to the last. */
    public boolean knows(House house, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .allMatch(day -> lines.stream().anyMatch(line -> line.covers(house, day)));
    }

    /** The first recess of this House that ends on or after this day. */
    public Optional<Recess> current(House house, LocalDate day) {
        return lines.stream()
                .map(RecessLine::recess)
                .filter(recess -> recess.house() == house && !recess.lastDay().isBefore(day))
                .min(Comparator.comparing(Recess::firstDay));
    }
}
