package nl.topdossier.logistics.summits;

import java.time.LocalDate;
import nl.topdossier.contracts.letter.House;

/** A day on which a House debates the summit: before it on the agenda, after it on the report. */
public record Debate(House house, LocalDate day) {}
