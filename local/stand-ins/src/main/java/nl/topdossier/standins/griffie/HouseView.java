package nl.topdossier.standins.griffie;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One House as shown on the page and to programs: counts, behaviour, registrations (newest first). */
record HouseView(House house, String slug, Behaviour behaviour, Counts counts, List<Row> registrations) {

    /** Raw arrivals, how many of them were refused, and letters in the register. */
    record Counts(int arrivals, int refused, int registrations) {}

    /** A registration, how often it arrived, and why dispatch does not take the next step. */
    record Row(
            Registration registration,
            int arrivals,
            @Nullable String trouble) {}

    /** Makes the views. */
    @Component
    static class Views {

        private final Registers registers;
        private final Confirmations confirmations;

        Views(Registers registers, Confirmations confirmations) {
            this.registers = registers;
            this.confirmations = confirmations;
        }

        List<HouseView> of(int atMost, String handOverId) {
            return java.util.Arrays.stream(House.values())
                    .map(house -> registers.look(house, register -> view(house, register, atMost, handOverId)))
                    .toList();
        }

        private HouseView view(House house, HouseRegister register, int atMost, String handOverId) {
            List<Registration> all = register.registrations();
            List<Row> rows = all.reversed().stream()
                    .filter(known -> handOverId.isEmpty() || known.handOverId().equals(handOverId))
                    .limit(atMost)
                    .map(known -> new Row(known, register.arrivalsOf(known.key()), confirmations.trouble(known)))
                    .toList();
            return new HouseView(
                    house,
                    house.slug(),
                    register.behaviour(),
                    new Counts(register.arrived(), register.refused(), all.size()),
                    rows);
        }
    }
}
