package nl.topdossier.messaging;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which kinds of facts a service wants, in the versions that it understands. */
final class WantedTypes {

    private static final Pattern VERSIONED = Pattern.compile("(.+)\\.v(\\d{1,6})");

    private final Map<String, Integer> newest;

    WantedTypes(List<Subscription<?>> subscriptions) {
        newest = subscriptions.stream()
                .map(subscription -> versioned(subscription.topic(), subscription.type()))
                .collect(Collectors.toMap(Versioned::kind, Versioned::version, Math::max));
    }

    /** Whether it is for this service: a fact that it understands, or a newer version of one, which waits for its upgrade. */
    boolean has(String topic, String type) {
        Versioned versioned = versioned(topic, type);
        Integer known = newest.get(versioned.kind());
        return known != null && versioned.version() >= known;
    }

    private static Versioned versioned(String topic, @Nullable String type) {
        Matcher matcher = VERSIONED.matcher(String.valueOf(type));
        return matcher.matches()
                ? new Versioned(topic + " " + matcher.group(1), Integer.parseInt(matcher.group(2)))
                : new Versioned(topic + " " + type, 0);
    }

    private record Versioned(String kind, int version) {}
}
