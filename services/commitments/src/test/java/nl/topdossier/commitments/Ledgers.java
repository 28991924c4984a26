package nl.topdossier.commitments;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Items as people enter them, each with a number of its own. */
public final class Ledgers {

    private static final AtomicInteger NEXT = new AtomicInteger(10_000);

    private Ledgers() {}

    /** A Kamerstuk number that no other test uses. */
    public static String number() {
        return "28676-" + NEXT.incrementAndGet();
    }

    /** A motion or commitment towards a House; without a number it is known by the ledger's own. */
    public static Map<String, @Nullable Object> item(String kind, String house, @Nullable String reference) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        item.put("kind", kind);
        item.put("house", house);
        item.put("reference", reference);
        item.put("subject", "Onderwerp " + NEXT.incrementAndGet());
        item.put("madeBy", "minister van Defensie");
        item.put("occasion", "commissiedebat");
        item.put("madeOn", LocalDate.of(2024, 7, 3).toString());
        return item;
    }
}
