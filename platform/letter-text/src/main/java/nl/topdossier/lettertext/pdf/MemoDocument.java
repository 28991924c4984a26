package nl.topdossier.lettertext.pdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.topdossier.lettertext.LetterText;

/** The decision memo for one office. Fields by their key (date, reference, to, from, via, ...), in the order they are printed. */
public record MemoDocument(
        String department,
        String stamp,
        String subject,
        Map<String, String> fields,
        LetterText text,
        String marking,
        boolean exercise) {

    public MemoDocument {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
