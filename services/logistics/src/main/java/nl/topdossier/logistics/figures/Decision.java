package nl.topdossier.logistics.figures;

import java.time.LocalDate;

/** A moment at which the budget is decided on, for instance the Voorjaarsnota. */
public record Decision(String key, String name, String nameEn, LocalDate day) {}
