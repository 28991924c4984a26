package nl.topdossier.standins.griffie;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A House of parliament: its name in addresses and how it writes numbers. */
enum House {
    TWEEDE_KAMER("TK"),
    EERSTE_KAMER("EK");

    private final String prefix;

    House(String prefix) {
        this.prefix = prefix;
    }

    static Optional<House> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(house -> house.slug().equals(slug))
                .findFirst();
    }

    static Optional<House> ofAddress(String address) {
        return Arrays.stream(values())
                .filter(house -> (house.slug() + "@griffie.test").equalsIgnoreCase(address))
                .findFirst();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String registrationNumber(int count) {
        return "%s-%06d".formatted(prefix, count);
    }

    /** The sub-number of a parliamentary paper: digits in the Tweede Kamer, letters in the Eerste Kamer. */
    String subNumber(int first, int count) {
        return this == TWEEDE_KAMER ? String.valueOf(first + count - 1) : letters(count);
    }

    private static String letters(int count) {
        StringBuilder letters = new StringBuilder();
        for (int rest = count; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
