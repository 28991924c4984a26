package nl.topdossier.preview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.ledger.EntryForm;
import nl.topdossier.portal.ledger.EntryFormPage;
import nl.topdossier.portal.ledger.EntryPage;
import nl.topdossier.portal.ledger.ExpiryPage;
import nl.topdossier.portal.ledger.ImportPage;
import nl.topdossier.portal.ledger.LedgerEntry;
import nl.topdossier.portal.ledger.LedgerFilter;
import nl.topdossier.portal.ledger.LedgerPage;
import nl.topdossier.portal.ledger.LedgerRow;
import nl.topdossier.portal.ledger.OverviewPage;
import nl.topdossier.portal.letters.House;
import nl.topdossier.portal.words.Choice;
import nl.topdossier.portal.words.Problem;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/** The ledger as the letters of the exercise have it. */
final class SampleLedger {

    static final UUID DISCHARGED = UUID.fromString("00000000-0000-7000-8000-000000000901");

    private static final LocalDate TODAY = LocalDate.of(2025, 7, 4);
    private static final EntryPage.Letter REPORT =
            new EntryPage.Letter(SampleLetters.MINISTER, "Verslag van de NAVO-top in Den Haag");

    private SampleLedger() {}

    private static LedgerEntry entry(
            UUID id,
            LedgerEntry.Kind kind,
            String reference,
            String subject,
            @Nullable LocalDate due,
            LedgerEntry.Ours ours,
            LedgerEntry.HouseSays says) {
        boolean discharged = ours == LedgerEntry.Ours.DISCHARGED;
        return new LedgerEntry(
                id,
                12,
                kind,
                House.TWEEDE_KAMER,
                reference,
                subject,
                "minister van Defensie",
                "commissiedebat",
                LocalDate.of(2024, 7, 3),
                due,
                due == null ? "" : "na de zomer",
                discharged ? "Beantwoord in het verslag." : "",
                ours,
                says,
                kind == LedgerEntry.Kind.OWN_PROMISE ? SampleLetters.DRAFTER : null,
                null,
                discharged ? SampleLetters.MINISTER : null,
                "",
                discharged ? LocalDate.of(2025, 7, 3) : null,
                null,
                discharged ? "4" : null,
                "HAND",
                3);
    }

    private static LedgerEntry discharged() {
        return entry(
                DISCHARGED,
                LedgerEntry.Kind.COMMITMENT,
                "TZ202403-090",
                "Informatie over de voortgang van de bilaterale veiligheidsovereenkomsten met Oekraïne",
                LocalDate.of(2024, 8, 30),
                LedgerEntry.Ours.DISCHARGED,
                LedgerEntry.HouseSays.OPEN);
    }

    private static LedgerEntry promise() {
        return entry(
                UUID.fromString("00000000-0000-7000-8000-000000000902"),
                LedgerEntry.Kind.OWN_PROMISE,
                "L-12",
                "Bij de Voorjaarsnota wordt bezien of het budget voor de beveiliging voldoende is",
                LocalDate.of(2025, 9, 1),
                LedgerEntry.Ours.IN_PROGRESS,
                LedgerEntry.HouseSays.PARTLY);
    }

    private static LedgerEntry motion() {
        return entry(
                UUID.fromString("00000000-0000-7000-8000-000000000903"),
                LedgerEntry.Kind.MOTION,
                "kst-28676-528",
                "Een publieksversie van de analyse achter de defensie-uitgaven",
                null,
                LedgerEntry.Ours.OPEN,
                LedgerEntry.HouseSays.MET);
    }

    private static LedgerRow row(LedgerEntry item) {
        return new LedgerRow(
                item,
                item.houseStatus() == LedgerEntry.HouseSays.MET,
                item.dueOn() != null && item.dueOn().isBefore(TODAY));
    }

    static LedgerPage list(LedgerFilter filter) {
        List<LedgerRow> rows =
                "niets".equals(filter.words()) ? List.of() : List.of(row(discharged()), row(promise()), row(motion()));
        return new LedgerPage(filter, rows, rows.isEmpty() ? 0 : 140, new LedgerPage.Counts(11, 3, 2, 129), true);
    }

    static EntryPage item() {
        Instant at = Instant.parse("2025-07-03T12:00:00Z");
        return new EntryPage(
                row(discharged()),
                null,
                REPORT,
                List.of(REPORT, new EntryPage.Letter(SampleLetters.DRAFTER, null)),
                List.of(
                        new EntryPage.Event("LETTER", "MOVED", TODAY, REPORT, "", null, at),
                        new EntryPage.Event("OURS", "DISCHARGED", TODAY, REPORT, "", null, at),
                        new EntryPage.Event("HOUSE", "PARTLY", TODAY, null, "Register van de Kamer", "Petra Smit", at)),
                letters(),
                TODAY,
                true,
                true);
    }

    private static List<Choice> letters() {
        return List.of(new Choice(SampleLetters.MINISTER.toString(), "Verslag van de NAVO-top in Den Haag"));
    }

    static EntryFormPage edit() {
        return new EntryFormPage(
                "/ledger/" + DISCHARGED, false, EntryForm.of(discharged()), letters(), List.of(), List.of());
    }

    static EntryFormPage refused() {
        EntryForm form = EntryForm.of(promise());
        return new EntryFormPage(
                "/ledger",
                true,
                form,
                letters(),
                List.of(new Choice(SampleLetters.MINISTER.toString(), "Defensie-uitgaven")),
                List.of(new Problem("reference", Text.said("Dit nummer is niet te lezen."))));
    }

    static ImportPage broken() {
        return new ImportPage(
                ImportPage.Form.CSV,
                House.EERSTE_KAMER,
                null,
                "2 regels zijn niet over te nemen. Er is niets vastgelegd.",
                List.of(
                        new ImportPage.Broken(3, "De datum is niet te lezen. Schrijf 2024-03-27 of 27-03-2024."),
                        new ImportPage.Broken(7, "De Kamer is niet TK of EK.")));
    }

    static ImportPage imported(boolean done) {
        if (!done) {
            return ImportPage.empty();
        }
        var lines = List.of(
                new ImportPage.Line(2, "RECORDED", DISCHARGED, "TZ202403-090", LedgerEntry.HouseSays.OPEN),
                new ImportPage.Line(3, "STATUS_CHANGED", DISCHARGED, "kst-28676-528", LedgerEntry.HouseSays.MET),
                new ImportPage.Line(4, "EARLIER", DISCHARGED, "kst-28676-532", LedgerEntry.HouseSays.MET),
                new ImportPage.Line(5, "NUMBERED", DISCHARGED, "TZ202403-091", LedgerEntry.HouseSays.OPEN),
                new ImportPage.Line(6, "REJECTED", null, "kst-28676-530", null));
        var report = new ImportPage.Report(1, 0, 1, 1, 1, 1, new ImportPage.Lines(true, lines));
        return new ImportPage(ImportPage.Form.OPEN_DATA, null, report, null, List.of());
    }

    static ExpiryPage expiries() {
        return new ExpiryPage(
                null,
                TODAY,
                TODAY.plusMonths(6),
                List.of(new ExpiryPage.Line(discharged(), -308), new ExpiryPage.Line(promise(), 59)),
                4);
    }

    static OverviewPage overview() {
        LocalDate from = LocalDate.of(2025, 1, 1);
        var open = List.of(
                new OverviewPage.Line(
                        discharged(), LedgerEntry.Ours.DISCHARGED, LedgerEntry.HouseSays.OPEN, from, true),
                new OverviewPage.Line(
                        promise(), LedgerEntry.Ours.IN_PROGRESS, LedgerEntry.HouseSays.PARTLY, from, false));
        var met = List.of(new OverviewPage.Line(
                motion(), LedgerEntry.Ours.OPEN, LedgerEntry.HouseSays.MET, LocalDate.of(2025, 6, 20), false));
        return new OverviewPage(
                2025,
                1,
                new OverviewPage.Overview(
                        House.TWEEDE_KAMER, from, LocalDate.of(2025, 6, 30), 2, 1, 1, 2, 1, 1, 1, open, met));
    }
}
