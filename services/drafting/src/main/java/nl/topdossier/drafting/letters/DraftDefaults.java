package nl.topdossier.drafting.letters;

import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What a letter starts from until its drafter writes something else. */
@ConfigurationProperties("topdossier.drafting")
record DraftDefaults(
        @DefaultValue("ONGERUBRICEERD / GEEN MERKING") String marking,
        @DefaultValue("Geachte voorzitter,") String salutation,
        @DefaultValue("Ministerie van Buitenlandse Zaken") String ministry,
        @DefaultValue("") String unit) {

    DraftContent empty(String title) {
        return new DraftContent(
                title,
                marking,
                salutation,
                ministry,
                unit,
                "",
                new TreeMap<>(),
                new TreeMap<>(),
                null,
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of());
    }
}
