package nl.topdossier.bench;

import java.util.Locale;

/** One line of the table: what was asked, what was measured, and whether that is enough. */
record Bar(String what, String bar, String measured, boolean met) {

    static Bar atMost(String what, double most, String unit, double measured, String details) {
        return new Bar(
                what,
                String.format(Locale.ROOT, "< %,.0f %s", most, unit),
                String.format(Locale.ROOT, "%,.0f %s", measured, unit)
                        + (details.isEmpty() ? "" : " (" + details + ")"),
                measured < most);
    }
}
