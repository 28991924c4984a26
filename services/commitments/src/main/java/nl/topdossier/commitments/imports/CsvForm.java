package nl.topdossier.commitments.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.topdossier.commitments.items.GivenItem;
import nl.topdossier.contracts.commitments.HouseStatus;
import nl.topdossier.contracts.letter.House;
import org.jspecify.annotations.Nullable;

/** Reads rows with a heading, set apart by semicolons, commas or tabs; columns may stand in any order. */
final class CsvForm {

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("soort", "kind"),
            Map.entry("kind", "kind"),
            Map.entry("kamer", "house"),
            Map.entry("house", "house"),
            Map.entry("nummer", "reference"),
            Map.entry("toezeggingnummer", "reference"),
            Map.entry("reference", "reference"),
            Map.entry("onderwerp", "subject"),
            Map.entry("toezegging", "subject"),
            Map.entry("omschrijving", "subject"),
            Map.entry("subject", "subject"),
            Map.entry("door", "by"),
            Map.entry("bewindspersoon", "by"),
            Map.entry("by", "by"),
            Map.entry("gelegenheid", "occasion"),
            Map.entry("vindplaats", "occasion"),
            Map.entry("occasion", "occasion"),
            Map.entry("datum", "made"),
            Map.entry("datum toezegging", "made"),
            Map.entry("made", "made"),
            Map.entry("uiterlijk", "due"),
            Map.entry("deadline", "due"),
            Map.entry("due", "due"),
            Map.entry("reden termijn", "reason"),
            Map.entry("due reason", "reason"),
            Map.entry("gedaan", "done"),
            Map.entry("done", "done"),
            Map.entry("status", "status"),
            Map.entry("sinds", "since"),
            Map.entry("since", "since"));
    private static final Set<String> NEEDED = Set.of("subject", "by", "made");

    private final @Nullable House house;
    private final List<ImportLine> lines = new ArrayList<>();
    private final List<BrokenLine> broken = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private int width;

    private CsvForm(@Nullable House house) {
        this.house = house;
    }

    /** Reads all of it; rows that do not say it themselves are about this House. */
    static ImportFile read(String text, @Nullable House house) {
        var form = new CsvForm(house);
        try (var records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            records.forEach(form::take);
        } catch (CsvParseException e) {
            form.broken.add(new BrokenLine(form.lastLine() + 1, "commitments.import.csv", List.of()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new ImportFile(form.lines, form.broken, List.of());
    }

    private static String separator(String text) {
        String heading = text.lines().findFirst().orElse("");
        return List.of(";", "\t", ",").stream()
                .filter(heading::contains)
                .findFirst()
                .orElse(",");
    }

    private long lastLine() {
        return Math.max(
                lines.isEmpty() ? 1 : lines.getLast().number(),
                broken.isEmpty() ? 1 : broken.getLast().line());
    }

    private void take(CsvRecord row) {
        if (width == 0) {
            heading(row);
            return;
        }
        long number = row.getStartingLineNumber();
        try {
            if (row.getFieldCount() != width) {
                throw new BrokenValue("commitments.import.width", width, row.getFieldCount());
            }
            lines.add(line(number, row));
        } catch (BrokenValue e) {
            broken.add(e.at(number));
        }
    }

    private void heading(CsvRecord row) {
        width = row.getFieldCount();
        for (int place = 0; place < width; place++) {
            String column = COLUMNS.get(row.getField(place).strip().toLowerCase(Locale.ROOT));
            if (column != null && places.put(column, place) != null) {
                throw new BrokenFile(List.of(new BrokenLine(1, "commitments.import.column-twice", List.of())));
            }
        }
        Set<String> missing = new HashSet<>(NEEDED);
        missing.removeAll(places.keySet());
        if (!missing.isEmpty()) {
            throw new BrokenFile(List.of(new BrokenLine(1, "commitments.import.columns", List.of())));
        }
    }

    private ImportLine line(long number, CsvRecord row) {
        House said = Values.house(field(row, "house"));
        String reference = field(row, "reference");
        HouseStatus status = Values.status(field(row, "status"));
        return new ImportLine(
                number,
                new GivenItem(
                        Values.kind(field(row, "kind")),
                        said == null ? house : said,
                        reference,
                        field(row, "subject"),
                        field(row, "by"),
                        field(row, "occasion"),
                        Values.day(field(row, "made")),
                        Values.day(field(row, "due")),
                        field(row, "reason"),
                        field(row, "done"),
                        null,
                        null),
                status,
                Values.day(field(row, "since")));
    }

    private String field(CsvRecord row, String column) {
        Integer place = places.get(column);
        return place == null ? "" : row.getField(place);
    }
}
