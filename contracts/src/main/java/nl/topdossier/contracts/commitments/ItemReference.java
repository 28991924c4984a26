package nl.topdossier.contracts.commitments;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a motion or commitment is known everywhere: kst-28676-522, TZ202403-090 (Tweede Kamer), T03123 (Eerste Kamer), or L-12, the
 * ledger's own number. Reads every form in which letters write them.
 */
public final class ItemReference {

    private static final Pattern KAMERSTUK = Pattern.compile(
            "(?:kst-?|kamerstuk(?:ken)?)?(?:nr\\.?)?"
                    + "(\\d{2}\\.?\\d{3})(?:-(\\d{2}|[IVXLC]+))?(?:,?nr\\.?|,|-)(\\d{1,5}|[A-Z]{1,3})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMITMENT_OF_TWEEDE_KAMER =
            Pattern.compile("TZ(\\d{6})-?(\\d{3})", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMITMENT_OF_EERSTE_KAMER = Pattern.compile("T(\\d{5})", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN = Pattern.compile("L-?(\\d{1,9})", Pattern.CASE_INSENSITIVE);

    private ItemReference() {}

    /** The one form of what was written, or nothing when it is no reference. */
    public static Optional<String> of(String written) {
        String bare = written.replaceAll("[\\s\\u00a0]+", "");
        Matcher kamerstuk = KAMERSTUK.matcher(bare);
        if (kamerstuk.matches()) {
            return Optional.of(kamerstuk(kamerstuk));
        }
        Matcher tweedeKamer = COMMITMENT_OF_TWEEDE_KAMER.matcher(bare);
        if (tweedeKamer.matches()) {
            return Optional.of("TZ" + tweedeKamer.group(1) + "-" + tweedeKamer.group(2));
        }
        Matcher eersteKamer = COMMITMENT_OF_EERSTE_KAMER.matcher(bare);
        if (eersteKamer.matches()) {
            return Optional.of("T" + eersteKamer.group(1));
        }
        Matcher own = OWN.matcher(bare);
        return own.matches() ? Optional.of("L-" + Long.parseLong(own.group(1))) : Optional.empty();
    }

    private static String kamerstuk(Matcher found) {
        String suffix = found.group(2) == null ? "" : "-" + found.group(2).toUpperCase(Locale.ROOT);
        return "kst-" + found.group(1).replace(".", "") + suffix + "-"
                + found.group(3).toUpperCase(Locale.ROOT);
    }
}
