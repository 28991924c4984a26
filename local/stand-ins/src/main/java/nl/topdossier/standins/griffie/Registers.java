package nl.topdossier.standins.griffie;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The registers of both Houses. Every change is in the journal first; a repeated hand-over is counted, not registered. */
@Component
class Registers {

    private final Map<House, HouseRegister> houses = new EnumMap<>(House.class);
    private final Journal journal;
    private final GriffieSettings settings;
    private final Clock clock;

    Registers(Journal journal, GriffieSettings settings, Clock clock) {
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
        for (House house : House.values()) {
            houses.put(house, new HouseRegister());
        }
        journal.found().forEach(this::apply);
    }

    /** The registration of this hand-over: the earlier one if it came before. */
    synchronized Registration arrive(HandOver handOver, int receipts) {
        Fact arrived = new Fact.Arrived(clock.instant(), handOver.house(), handOver.key());
        if (registration(handOver.house(), handOver.key()) == null) {
            record(arrived, registered(handOver, receipts));
        } else {
            record(arrived);
        }
        return Objects.requireNonNull(registration(handOver.house(), handOver.key()));
    }

    synchronized void refuse(HandOver handOver) {
        record(
                new Fact.Arrived(clock.instant(), handOver.house(), handOver.key()),
                new Fact.Refused(clock.instant(), handOver.house(), handOver.key()));
    }

    /** How the next arrival is treated; one that holds for a number of arrivals is used up by this. */
    synchronized Behaviour takeBehaviour(House house) {
        Behaviour now = of(house).behaviour();
        if (now.forNext() > 0) {
            behave(house, now.afterOne());
        }
        return now;
    }

    synchronized void behave(House house, Behaviour behaviour) {
        record(new Fact.BehaviourSet(clock.instant(), house, behaviour));
    }

    synchronized Registration askReceipt(Registration registration) {
        if (registration.receiptsDue() == 0) {
            record(new Fact.ReceiptAsked(clock.instant(), registration.house(), registration.key()));
        }
        return Objects.requireNonNull(registration(registration.house(), registration.key()));
    }

    synchronized void receiptTaken(Registration registration) {
        record(new Fact.ReceiptTaken(clock.instant(), registration.house(), registration.key()));
    }

    /** The number of the parliamentary paper, the same at every call. */
    synchronized String number(Registration registration) {
        House house = registration.house();
        Registration now = Objects.requireNonNull(registration(house, registration.key()));
        if (now.number() != null) {
            return now.number();
        }
        String number = settings.dossier() + "-"
                + house.subNumber(settings.firstNumber(), of(house).numbered() + 1);
        record(new Fact.NumberGiven(clock.instant(), house, registration.key(), number));
        return number;
    }

    synchronized void numberTaken(Registration registration) {
        record(new Fact.NumberTaken(clock.instant(), registration.house(), registration.key()));
    }

    synchronized @Nullable Registration registration(House house, String key) {
        return of(house).registration(key);
    }

    /** Looks at one House while nothing changes. */
    synchronized <T> T look(House house, Function<HouseRegister, T> look) {
        return look.apply(of(house));
    }

    synchronized List<Registration> all() {
        return houses.values().stream()
                .flatMap(house -> house.registrations().stream())
                .toList();
    }

    private Fact registered(HandOver handOver, int receipts) {
        House house = handOver.house();
        int count = of(house).count() + 1;
        return new Fact.Registered(
                clock.instant(),
                house,
                handOver.key(),
                handOver.id(),
                handOver.channel(),
                handOver.subject(),
                handOver.fileHashes(),
                house.registrationNumber(count),
                receipts);
    }

    private HouseRegister of(House house) {
        return Objects.requireNonNull(houses.get(house));
    }

    private void record(Fact... facts) {
        journal.append(facts);
        for (Fact fact : facts) {
            apply(fact);
        }
    }

    private void apply(Fact fact) {
        of(fact.house()).apply(fact);
    }
}
