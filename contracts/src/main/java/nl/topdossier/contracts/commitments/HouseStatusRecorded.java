package nl.topdossier.contracts.commitments;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;

/** What the House says of an item, since this day; kept beside what we say of it. */
public record HouseStatusRecorded(UUID itemId, House house, HouseStatus status, LocalDate since) implements ItemFact {}
