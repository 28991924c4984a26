package nl.topdossier.drafting.letters;

import java.time.LocalDate;

/** The meeting that a letter is about. */
public record Meeting(LocalDate from, LocalDate until, String place) {}
