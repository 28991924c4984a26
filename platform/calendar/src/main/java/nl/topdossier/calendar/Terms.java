package nl.topdossier.calendar;

/** Which days count as working days: those of an agreement, or those of the General Extension of Time Limits Act. */
public enum Terms {
    /** What the letters' deadlines are: Good Friday and the equated days are ordinary working days. */
    AGREED,
    /** Terms set by law: Good Friday and the days that a royal decree equates with it are holidays too. */
    STATUTORY
}
