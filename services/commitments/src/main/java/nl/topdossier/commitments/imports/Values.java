package nl.topdossier.commitments.imports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.topdossier.contracts.commitments.HouseStatus;
import nl.topdossier.contracts.commitments.ItemKind;
import nl.topdossier.contracts.letter.House;
import org.jspecify.annotations.Nullable;

/** Reads the words and days that files of the Houses and spreadsheets hold. */
final class Values {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final Locale DUTCH = Locale.of("nl");
    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, pattern("d-M-uuuu"), pattern("d/M/uuuu"), pattern("d MMMM uuuu"));
    private static final Map<String, ItemKind> KINDS = Map.of(
            "motie", ItemKind.MOTION,
            "motion", ItemKind.MOTION,
            "toezegging", ItemKind.COMMITMENT,
            "commitment", ItemKind.COMMITMENT,
            "eigen toezegging", ItemKind.OWN_PROMISE,
            "own promise", ItemKind.OWN_PROMISE);
    private static final Map<String, House> HOUSES = Map.of(
            "tk", House.TWEEDE_KAMER,
            "tweede kamer", House.TWEEDE_KAMER,
            "tweede_kamer", House.TWEEDE_KAMER,
            "ek", House.EERSTE_KAMER,
            "eerste kamer", House.EERSTE_KAMER,
            "eerste_kamer", House.EERSTE_KAMER);
    private static final Map<String, HouseStatus> STATUSES = Map.ofEntries(
            Map.entry("open", HouseStatus.OPEN),
            Map.entry("openstaand", HouseStatus.OPEN),
            Map.entry("niet nagekomen", HouseStatus.OPEN),
            Map.entry("deels", HouseStatus.PARTLY),
            Map.entry("deels voldaan", HouseStatus.PARTLY),
            Map.entry("deels afgedaan", HouseStatus.PARTLY),
            Map.entry("partly", HouseStatus.PARTLY),
            Map.entry("voldaan", HouseStatus.MET),
            Map.entry("afgedaan", HouseStatus.MET),
            Map.entry("met", HouseStatus.MET));

    private Values() {}

    private static DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(DUTCH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static @Nullable ItemKind kind(String given) {
        return word(given, KINDS, "commitments.import.kind");
    }

    static @Nullable House house(String given) {
        return word(given, HOUSES, "commitments.import.house");
    }

    static @Nullable HouseStatus status(String given) {
        return word(given, STATUSES, "commitments.import.status");
    }

    private static <T> @Nullable T word(String given, Map<String, T> known, String code) {
        if (given.isBlank()) {
            return null;
        }
        T found = known.get(given.strip().toLowerCase(Locale.ROOT));
        if (found == null) {
            throw new BrokenValue(code);
        }
        return found;
    }

    /** A day as people write it; absent when nothing is there. */
    static @Nullable LocalDate day(String given) {
        String bare = given.strip();
        if (bare.isEmpty()) {
            return null;
        }
        for (DateTimeFormatter form : DAYS) {
            try {
                return LocalDate.parse(bare, form);
            } catch (DateTimeParseException e) {
                // Another form, perhaps.
            }
        }
        throw new BrokenValue("commitments.import.day");
    }

    /** The day of a moment in the open data, in the Netherlands; the year 1 stands for none. */
    static @Nullable LocalDate moment(String given) {
        if (given.isBlank() || given.startsWith("0001-01-01")) {
            return null;
        }
        try {
            return OffsetDateTime.parse(given.strip())
                    .atZoneSameInstant(NETHERLANDS)
                    .toLocalDate();
        } catch (DateTimeParseException e) {
            return day(given.length() > 10 ? given.substring(0, 10) : given);
        }
    }
}
