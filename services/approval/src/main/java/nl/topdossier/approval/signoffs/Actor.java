package nl.topdossier.approval.signoffs;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.approval.offices.Standing;
import nl.topdossier.contracts.signoff.Capacity;
import org.jspecify.annotations.Nullable;

/** A person who may decide for an office today: as what, on whose behalf, with what login. */
record Actor(UUID person, Capacity capacity, @Nullable UUID onBehalfOf, String loginStrength) {

    static Actor of(Standing standing, String loginStrength) {
        return new Actor(standing.personId(), standing.capacity(), standing.onBehalfOf(), loginStrength);
    }

    /** The person, and the one who delegated: a delegate has no more than that one. */
    List<UUID> principals() {
        return Stream.of(person, onBehalfOf).filter(id -> id != null).toList();
    }
}
