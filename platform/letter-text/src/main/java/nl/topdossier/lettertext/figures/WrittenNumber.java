package nl.topdossier.lettertext.figures;

import java.math.BigDecimal;

/** A number in a sentence: what it comes to, how exactly it was meant, and where it stands. */
record WrittenNumber(String written, BigDecimal value, boolean money, Meaning meaning, int start, int end) {

    private static final BigDecimal ROUGHLY = new BigDecimal("0.10");

    /** How exactly a number was meant. */
    enum Meaning {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST
    }

    /** Whether somebody who writes this is right when the figure is this. */
    boolean agreesWith(BigDecimal figure) {
        return switch (meaning) {
            case EXACT -> figure.compareTo(value) == 0;
            case ABOUT -> figure.subtract(value).abs().compareTo(value.multiply(ROUGHLY)) <= 0;
            case AT_LEAST -> figure.compareTo(value) >= 0;
            case AT_MOST -> figure.compareTo(value) <= 0;
        };
    }
}
