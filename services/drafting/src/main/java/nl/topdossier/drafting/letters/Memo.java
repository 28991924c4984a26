package nl.topdossier.drafting.letters;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The decision memo for one office: CommonMark and the fields at its head (date, reference, to, from, via, ...). */
public record Memo(String text, String department, String stamp, String subject, Map<String, String> fields) {

    public Memo {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
