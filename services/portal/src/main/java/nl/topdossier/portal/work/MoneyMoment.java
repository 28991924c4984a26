package nl.topdossier.portal.work;

import java.time.LocalDate;

/** A moment at which money is decided on, such as the spring memorandum. */
public record MoneyMoment(String key, String name, LocalDate day, boolean past) {}
