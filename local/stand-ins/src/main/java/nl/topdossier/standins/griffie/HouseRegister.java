package nl.topdossier.standins.griffie;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What one House knows, made from its facts alone. */
class HouseRegister {

    private final Map<String, Registration> registrations = new LinkedHashMap<>();
    private final Map<String, Integer> arrivals = new HashMap<>();
    private Behaviour behaviour = Behaviour.NORMAL;
    private int arrived;
    private int refused;
    private int numbered;

    void apply(Fact fact) {
        switch (fact) {
            case Fact.Arrived it -> {
                arrived++;
                arrivals.merge(it.key(), 1, Integer::sum);
            }
            case Fact.Refused it -> refused++;
            case Fact.Registered it -> registrations.put(it.key(), Registration.of(it));
            case Fact.ReceiptAsked it -> change(it.key(), Registration::withReceiptDue);
            case Fact.ReceiptTaken it -> change(it.key(), known -> known.withReceiptTaken(it.at()));
            case Fact.NumberGiven it -> {
                numbered++;
                change(it.key(), known -> known.withNumber(it.number()));
            }
            case Fact.NumberTaken it -> change(it.key(), Registration::withNumberTaken);
            case Fact.BehaviourSet it -> behaviour = it.behaviour();
        }
    }

    @Nullable
    Registration registration(String key) {
        return registrations.get(key);
    }

    /** In order of registration. */
    List<Registration> registrations() {
        return List.copyOf(registrations.values());
    }

    int count() {
        return registrations.size();
    }

    int arrivalsOf(String key) {
        return arrivals.getOrDefault(key, 0);
    }

    Behaviour behaviour() {
        return behaviour;
    }

    int arrived() {
        return arrived;
    }

    int refused() {
        return refused;
    }

    int numbered() {
        return numbered;
    }

    private void change(String key, UnaryOperator<Registration> change) {
        registrations.computeIfPresent(key, (same, known) -> change.apply(known));
    }
}
