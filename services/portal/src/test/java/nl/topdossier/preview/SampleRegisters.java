package nl.topdossier.preview;

import static nl.topdossier.preview.SampleTime.minutesAgo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.audit.AuditEntry;
import nl.topdossier.portal.audit.AuditOverview;
import nl.topdossier.portal.audit.AuditPage;
import nl.topdossier.portal.audit.AuditRow;
import nl.topdossier.portal.audit.AuditSubject;
import nl.topdossier.portal.audit.Chain;
import nl.topdossier.portal.audit.ChainState;
import nl.topdossier.portal.letters.LetterKind;
import nl.topdossier.portal.letters.LetterRow;
import nl.topdossier.portal.letters.LettersFilter;
import nl.topdossier.portal.letters.LettersPage;
import nl.topdossier.portal.letters.Stage;
import nl.topdossier.portal.offices.Holding;
import nl.topdossier.portal.offices.OfficeView;
import nl.topdossier.portal.offices.OfficesPage;
import nl.topdossier.portal.words.Choice;
import nl.topdossier.portal.words.Text;

/** The lists of letters, audit chains and offices. */
final class SampleRegisters {

    private static final String HASH = "7d0f3ab1c9e2584476aa01be93c5f8d2b6e40c1788e35a9f";

    private SampleRegisters() {}

    static LettersPage letters(LettersFilter filter) {
        List<LetterRow> rows = List.of(
                new LetterRow(
                        SampleLetters.MINISTER,
                        "Verslag van de NAVO-top in Den Haag van 24 en 25 juni 2025",
                        LetterKind.REPORT,
                        Stage.MINISTERS,
                        "Anna de Vries",
                        "Directie Veiligheidsbeleid",
                        3,
                        minutesAgo(130),
                        SampleDeadlines.tomorrow(),
                        "Ongerubriceerd"),
                new LetterRow(
                        SampleLetters.SECTION,
                        "Geannoteerde agenda bijeenkomst NAVO-ministers van Buitenlandse Zaken, 3 en 4 december",
                        LetterKind.ANNOTATED_AGENDA,
                        Stage.COORDINATION,
                        "Bram Jansen",
                        "Directie Veiligheidsbeleid",
                        2,
                        minutesAgo(3000),
                        SampleDeadlines.later(),
                        "Ongerubriceerd"),
                new LetterRow(
                        SampleLetters.DESK,
                        "Verslag van de NAVO-top van 14 juni 2021",
                        LetterKind.REPORT,
                        Stage.NUMBERING,
                        "Bram Jansen",
                        "Directie Veiligheidsbeleid",
                        2,
                        minutesAgo(3000),
                        SampleDeadlines.met(),
                        "Ongerubriceerd"));
        return new LettersPage(filter, filter.text() == null ? rows : List.of(), 200, true);
    }

    static AuditOverview auditOverview() {
        return new AuditOverview(
                null,
                List.of(
                        new AuditRow(
                                SampleLetters.MINISTER,
                                "Verslag van de NAVO-top in Den Haag van 24 en 25 juni 2025",
                                64,
                                minutesAgo(4),
                                ChainState.VERIFIED),
                        new AuditRow(
                                SampleLetters.SECTION,
                                "Geannoteerde agenda bijeenkomst NAVO-ministers van Buitenlandse Zaken",
                                12,
                                minutesAgo(40),
                                ChainState.WAITING),
                        new AuditRow(
                                SampleLetters.DESK,
                                "Verslag van de NAVO-top van 14 juni 2021",
                                31,
                                minutesAgo(900),
                                ChainState.GAP)),
                minutesAgo(850),
                HASH,
                null);
    }

    static AuditPage audit(UUID id) {
        return new AuditPage(
                new AuditSubject("Verslag van de NAVO-top in Den Haag van 24 en 25 juni 2025", "/letters/" + id),
                ChainState.VERIFIED,
                List.of(
                        new Chain("drafting", 31, ChainState.VERIFIED, HASH, minutesAgo(3)),
                        new Chain("approval", 22, ChainState.VERIFIED, HASH, minutesAgo(3))),
                List.of(
                        new AuditEntry(
                                "approval",
                                22,
                                minutesAgo(65),
                                Text.of("history.signed", "Minister van Defensie"),
                                "Ruben Brekelmans",
                                "Minister van Defensie",
                                3,
                                "wachtwoord",
                                HASH,
                                true),
                        new AuditEntry(
                                "drafting",
                                31,
                                minutesAgo(66),
                                Text.of("audit.viewed"),
                                "Karel de Boer",
                                null,
                                3,
                                "wachtwoord",
                                HASH,
                                true),
                        new AuditEntry(
                                "approval",
                                21,
                                minutesAgo(130),
                                Text.of("history.warned", 2),
                                null,
                                null,
                                null,
                                null,
                                HASH,
                                false)),
                true,
                "/audit/" + id + "/export");
    }

    static OfficesPage offices() {
        LocalDate start = LocalDate.of(2024, 7, 2);
        return new OfficesPage(
                LocalDate.of(2025, 7, 2),
                List.of(
                        new OfficeView(
                                "BZ",
                                "Minister van Buitenlandse Zaken",
                                OfficeView.Kind.MINISTER,
                                List.of(
                                        new Holding(
                                                "Caspar Veldkamp",
                                                Holding.As.HOLDER,
                                                start,
                                                null,
                                                true,
                                                "/offices/BZ/holdings/1/end"),
                                        new Holding(
                                                "Karel de Boer",
                                                Holding.As.STAFF,
                                                start,
                                                null,
                                                true,
                                                "/offices/BZ/holdings/2/end")),
                                List.of("Karel de Boer", "Sofie Mulder"),
                                "/offices/BZ/holdings"),
                        new OfficeView(
                                "DEF",
                                "Minister van Defensie",
                                OfficeView.Kind.MINISTER,
                                List.of(
                                        new Holding("Ruben Brekelmans", Holding.As.HOLDER, start, null, true, null),
                                        new Holding(
                                                "Gijs Tuinman",
                                                Holding.As.ACTING,
                                                LocalDate.of(2025, 6, 1),
                                                LocalDate.of(2025, 6, 14),
                                                false,
                                                null)),
                                List.of(),
                                null),
                        new OfficeView(
                                "MP",
                                "Minister-president",
                                OfficeView.Kind.MINISTER,
                                List.of(),
                                List.of("Mila Peters"),
                                null),
                        new OfficeView(
                                "DVB",
                                "Directie Veiligheidsbeleid",
                                OfficeView.Kind.LINE,
                                List.of(new Holding("Hanna Bakker", Holding.As.HOLDER, start, null, true, null)),
                                List.of(),
                                null)),
                List.of(new Choice("1", "Anna de Vries"), new Choice("2", "Bram Jansen")),
                List.of());
    }
}
