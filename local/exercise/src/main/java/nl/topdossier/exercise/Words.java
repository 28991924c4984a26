package nl.topdossier.exercise;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How the exercise names things to people. */
final class Words {

    private static final Map<String, String> PEOPLE = Map.ofEntries(
            Map.entry("BZ", "Minister BZ"),
            Map.entry("DEF", "Minister of Defence"),
            Map.entry("MP", "Prime Minister"),
            Map.entry("JENV", "Minister JenV"),
            Map.entry("DVB", "Hanna, head"),
            Map.entry("DGPZ", "Dirk, DG"),
            Map.entry("SG-BZ", "Sofie, SG"),
            Map.entry("DEF-BS", "Daan, Defence"),
            Map.entry("AZ-KMP", "Mila, AZ"),
            Map.entry("JZ", "Joris, Legal"));

    private Words() {}

    static String who(String office) {
        return PEOPLE.getOrDefault(office, office);
    }

    static String shortened(JsonNode hash) {
        return shortened(hash.asString(""));
    }

    static String shortened(String hash) {
        return hash.length() > 8 ? hash.substring(hash.length() - 8) : hash;
    }
}
