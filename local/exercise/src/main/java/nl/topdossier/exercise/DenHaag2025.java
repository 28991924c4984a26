package nl.topdossier.exercise;

import java.time.LocalDate;

/** The hosting of Den Haag 2025 as the letters give it, and what had to be assumed to replay it. */
public final class DenHaag2025 {

    public static final String TEMPLATE = "den-haag-2025";
    /** The one in which work waits for the reviews of the steering committee. */
    public static final int TEMPLATE_VERSION = 2;

    public static final LocalDate FIRST_DAY = LocalDate.of(2025, 6, 24);
    public static final LocalDate PLANNED_LAST_DAY = LocalDate.of(2025, 6, 26);
    public static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 25);

    /** When it was shortened is in no source; that it lay between both letters is. */
    public static final LocalDate SHORTENED_ASSUMED = LocalDate.of(2025, 1, 15);

    public static final LocalDate AGENDA_BY = LocalDate.of(2025, 6, 13);
    public static final LocalDate REPORT_BY = LocalDate.of(2025, 7, 3);

    public static final long ROOMS = 4_000;
    public static final String ROOMS_SOURCE = "000:96 (meer dan)";
    public static final LocalDate ROOMS_KNOWN_ON = LocalDate.of(2024, 8, 13);

    public static final long COMMITTED_ASSUMED = 110_000_000;
    /** Of the 183.4 million that it became (external), what is left beside the 60 million planned for logistics. */
    public static final long RAISED = 123_400_000;

    public static final String RAISED_SOURCE =
            "extern: 183,4 mln voor het geheel na de Voorjaarsnota; verdeling aangenomen";
    public static final LocalDate MONEY_KNOWN_ON = LocalDate.of(2025, 6, 1);

    public static final String WORK_RESULT = "Naspeling van de voorbereiding.";
    public static final String CORRECTED = "Het verslag van 3 juli 2025 noemt de twee dagen.";
    public static final String EVALUATION = "Waardig, gastvrij, veilig en ongestoord.";
    public static final LocalDate EVALUATED_ASSUMED = LocalDate.of(2025, 10, 23);

    /** After everything. */
    public static final LocalDate END_OF_REPLAY = LocalDate.of(2026, 1, 1);

    private DenHaag2025() {}
}
