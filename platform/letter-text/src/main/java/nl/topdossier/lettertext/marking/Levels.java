package nl.topdossier.lettertext.marking;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** What the levels above the ceiling look like, in plain form: Dutch, NATO (with its French forms) and EU. */
final class Levels {

    private static final String NATO = "(?:NATO|NAVO|OTAN)";

    /** Cannot be taken for ordinary words. */
    private static final String FULL = String.join(
            "|",
            "COSMIC ?TOP ?SECRET",
            NATO + " ?(?:TOP ?SECRET|SECRET|CONFIDENTIAL|CONFIDENTIEEL|RESTRICTED|VERTROUWELIJK|GEHEIM|ZEER ?GEHEIM)",
            "(?:TRES ?SECRET|SECRET|CONFIDENTIEL|DIFFUSION ?RESTREINTE) ?OTAN",
            "(?:STG|STAATSGEHEIM) ?(?:ZEER ?GEHEIM|GEHEIM|CONFIDENTIEEL)",
            "STG ?(?:ZG|G|C)",
            "(?:DEP|DEPT|DEPARTEMENTAAL) ?(?:VERTROUWELIJK|VERTR)",
            "DEP V",
            "(?:EU|UE) ?(?:TOP ?SECRET|SECRET|CONFIDENTIAL|RESTRICTED)",
            "(?:TRES ?SECRET|SECRET|CONFIDENTIEL|RESTREINT) ?UE");

    /** Ordinary words that are a marking when they stand alone. */
    private static final String BARE = String.join(
            "|",
            "ZEER ?GEHEIM",
            "STAATSGEHEIM",
            "GEHEIM",
            "CONFIDENTIEEL",
            "VERTROUWELIJK",
            "TOP ?SECRET",
            "SECRET",
            "CONFIDENTIAL",
            "RESTRICTED");

    private static final Pattern FULL_ANYWHERE = Pattern.compile("\\b(?:" + FULL + "|" + NATO + " ?UNCLASSIFIED)\\b");
    private static final Pattern FULL_LEVEL = Pattern.compile("\\b(?:" + FULL + ")\\b");
    private static final Pattern ANY_LEVEL = Pattern.compile("\\b(?:" + FULL + "|" + BARE + ")\\b");
    private static final Pattern RELEASE = Pattern.compile("\\b(?:REL|RELEASABLE) TO\\b.*");
    private static final Pattern COUNT = Pattern.compile("[0-9]+|[IVX]+");

    /** What may stand beside a marking on a line of its own. */
    private static final Set<String> COMPANY = Set.of(
            "PAGINA",
            "PAGE",
            "BLAD",
            "BLZ",
            "P",
            "VAN",
            "OF",
            "EXEMPLAAR",
            "EX",
            "COPY",
            "NR",
            "NO",
            "BIJLAGE",
            "ANNEX",
            "TOT",
            "T",
            "M",
            "EN",
            "MET",
            "UNTIL",
            "RUBRICERING",
            "RUBRICERINGSNIVEAU",
            "MERKING",
            "GERUBRICEERD",
            "CLASSIFICATIE",
            "CLASSIFICATION",
            "CLASSIFIED",
            "MARKING",
            "LEVEL",
            "NIVEAU",
            "GEEN",
            "ATOMAL",
            "CRYPTO",
            "BOHEMIA",
            "EYES",
            "ONLY",
            "FVEY",
            "EU",
            "EVEN",
            "DIT",
            "DOCUMENT",
            "THIS",
            "IS",
            "FINAL",
            "DRAFT",
            "CONCEPT");

    private static final Set<String> PORTIONS = Set.of(
            "CTS", "NTS", "NS", "NC", "NR", "TS", "S", "C", "R", "ZG", "G", "STGZG", "STGG", "STGC", "DEPV", "DV");

    private Levels() {}

    static boolean isMentioned(String plain) {
        return FULL_ANYWHERE.matcher(plain).find();
    }

    static boolean hasAny(String plain) {
        return ANY_LEVEL.matcher(plain).find();
    }

    static boolean hasFull(String plain) {
        return FULL_LEVEL.matcher(plain).find();
    }

    /** Whether a line says a level and nothing but what goes with one. */
    static boolean standsAlone(String plain) {
        if (!hasAny(plain)) {
            return false;
        }
        var rest = RELEASE.matcher(ANY_LEVEL.matcher(plain).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return rest.isEmpty()
                || Arrays.stream(rest.split(" +"))
                        .allMatch(word ->
                                COMPANY.contains(word) || COUNT.matcher(word).matches());
    }

    static boolean isPortion(String plain) {
        return PORTIONS.contains(plain.replace(" ", ""));
    }
}
