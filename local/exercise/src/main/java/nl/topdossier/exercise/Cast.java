package nl.topdossier.exercise;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The offices of the exercise and who plays them; the people themselves come from the identity stand-in. */
final class Cast {

    static final String DRAFTING_OFFICE = "DVB";

    static final List<Office> OFFICES = List.of(
            new Office("BZ", "Minister van Buitenlandse Zaken", "Minister of Foreign Affairs", "MINISTER", null),
            new Office("DEF", "Minister van Defensie", "Minister of Defence", "MINISTER", null),
            new Office("MP", "Minister-president", "Prime Minister", "MINISTER", null),
            new Office(
                    "JENV",
                    "Minister van Justitie en Veiligheid",
                    "Minister of Justice and Security",
                    "MINISTER",
                    null),
            new Office("DVB", "Directie Veiligheidsbeleid", "Security Policy Department", "LINE", "DGPZ"),
            new Office(
                    "DGPZ",
                    "Directeur-generaal Politieke Zaken",
                    "Director-General Political Affairs",
                    "LINE",
                    "SG-BZ"),
            new Office(
                    "SG-BZ",
                    "Secretaris-generaal Buitenlandse Zaken",
                    "Secretary-General Foreign Affairs",
                    "LINE",
                    null),
            new Office("DEF-BS", "Bestuursstaf Defensie", "Defence Central Staff", "COORDINATION", null),
            new Office("AZ-KMP", "Kabinet minister-president", "Office of the Prime Minister", "COORDINATION", null),
            new Office("JZ", "Directie Juridische Zaken", "Legal Affairs Department", "COORDINATION", null),
            new Office(
                    "BZ-KAB",
                    "Bureau minister van Buitenlandse Zaken",
                    "Private Office Foreign Affairs",
                    "PRIVATE_OFFICE",
                    "BZ"),
            new Office("DEF-KAB", "Bureau minister van Defensie", "Private Office Defence", "PRIVATE_OFFICE", "DEF"),
            new Office("PZ", "Parlementaire Zaken", "Parliamentary Desk", "DESK", "SG-BZ"),
            new Office("TF-TOP", "Taskforce Top", "Summit Task Force", "LINE", "SG-BZ"),
            new Office(
                    "BZ-FEZ", "Financieel-Economische Zaken", "Financial and Economic Affairs", "COORDINATION", null),
            new Office(
                    "NCTV",
                    "Nationaal Coördinator Terrorismebestrijding en Veiligheid",
                    "National Coordinator for Security and Counterterrorism",
                    "COORDINATION",
                    null),
            new Office("LO-POLITIE", "Verbinding met de politie", "Police Liaison", "COORDINATION", null),
            new Office(
                    "LO-DENHAAG", "Verbinding met de gemeente Den Haag", "Municipality Liaison", "COORDINATION", null),
            new Office("LO-NAVO", "Verbinding met de NAVO", "NATO Liaison", "COORDINATION", null));

    static final List<Holding> HOLDINGS = List.of(
            new Holding("BZ", "minister-bz", "HOLDER"),
            new Holding("DEF", "minister-def", "HOLDER"),
            new Holding("MP", "minister-president", "HOLDER"),
            new Holding("JENV", "minister-jenv", "HOLDER"),
            new Holding("DVB", "hanna", "HOLDER"),
            new Holding("DVB", "anna", "STAFF"),
            new Holding("DVB", "bram", "STAFF"),
            new Holding("DGPZ", "dirk", "HOLDER"),
            new Holding("SG-BZ", "sofie", "HOLDER"),
            new Holding("DEF-BS", "daan", "HOLDER"),
            new Holding("AZ-KMP", "mila", "HOLDER"),
            new Holding("JZ", "joris", "HOLDER"),
            new Holding("BZ-KAB", "karel", "HOLDER"),
            new Holding("BZ", "karel", "STAFF"),
            new Holding("DEF-KAB", "lotte", "HOLDER"),
            new Holding("DEF", "lotte", "STAFF"),
            new Holding("PZ", "petra", "HOLDER"),
            new Holding("TF-TOP", "tess", "HOLDER"),
            new Holding("BZ-FEZ", "femke", "HOLDER"),
            new Holding("NCTV", "noor", "HOLDER"),
            new Holding("LO-POLITIE", "luuk", "HOLDER"),
            new Holding("LO-DENHAAG", "luuk", "HOLDER"),
            new Holding("LO-NAVO", "luuk", "HOLDER"));

    /** Whom to call when an office is late: its private office or the one above it, never another minister. */
    static final Map<String, List<String>> ESCALATION = Map.of(
            "BZ", List.of("karel", "sofie"),
            "DEF", List.of("lotte", "daan"),
            "MP", List.of("mila"),
            "JENV", List.of("coen"),
            "DVB", List.of("hanna", "dirk"),
            "DGPZ", List.of("sofie"),
            "DEF-BS", List.of("lotte"),
            "AZ-KMP", List.of("mila"));

    private Cast() {}

    record Office(
            String id,
            String dutch,
            String english,
            String kind,
            @Nullable String head) {}

    record Holding(String office, String userName, String capacity) {}

    /** Who decides for an office. */
    static String holderOf(String office) {
        return HOLDINGS.stream()
                .filter(holding ->
                        holding.office().equals(office) && holding.capacity().equals("HOLDER"))
                .map(Holding::userName)
                .findFirst()
                .orElseThrow(() -> new NotAsItShouldBe("Expected an office of the exercise, but: " + office));
    }
}
