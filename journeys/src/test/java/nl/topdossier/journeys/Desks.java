package nl.topdossier.journeys;

import java.util.LinkedHashMap;
import java.util.Map;

/** The desks of one journey: everybody logs in once, when first needed. */
final class Desks implements AutoCloseable {

    private final Map<String, Desk> desks = new LinkedHashMap<>();

    Desk of(String person) {
        return desks.computeIfAbsent(person, Desk::of);
    }

    @Override
    public void close() {
        desks.values().forEach(Desk::close);
    }
}
