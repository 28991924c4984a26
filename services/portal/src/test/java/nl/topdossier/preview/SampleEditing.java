package nl.topdossier.preview;

import java.util.List;
import java.util.Map;
import nl.topdossier.portal.letters.EditConflict;
import nl.topdossier.portal.letters.EditPage;
import nl.topdossier.portal.letters.Finding;
import nl.topdossier.portal.letters.House;
import nl.topdossier.portal.letters.LedgerItem;
import nl.topdossier.portal.letters.LetterForm;
import nl.topdossier.portal.letters.NewLetterForm;
import nl.topdossier.portal.letters.NewLetterPage;
import nl.topdossier.portal.letters.Piece;
import nl.topdossier.portal.letters.Round;
import nl.topdossier.portal.letters.SignOff;
import nl.topdossier.portal.letters.Topic;
import nl.topdossier.portal.words.Choice;
import nl.topdossier.portal.words.Problem;
import nl.topdossier.portal.words.Text;

/** Letter 002 while it is being written. */
final class SampleEditing {

    private static final List<Choice> OFFICES = List.of(
            new Choice("BZ", "Minister van Buitenlandse Zaken"),
            new Choice("DEF", "Minister van Defensie"),
            new Choice("MP", "Minister-president"),
            new Choice("DGPZ", "Directeur-generaal Politieke Zaken"),
            new Choice("DEF-BS", "Bestuursstaf Defensie"));

    private static final String TEXT = """
            # Verslag van de NAVO-top in Den Haag van 24 en 25 juni 2025

            Op dinsdag 24 juni en woensdag 25 juni jl. vond de NAVO-top plaats in Den Haag. Deze NAVO-top markeert een nieuw \
            hoofdstuk in de trans-Atlantische betrekkingen.

            ## Overzicht

            Voor het eerst in 76 jaar kwamen de NAVO-staatshoofden en regeringsleiders van de 32 bondgenoten bijeen in Nederland.

            ## Defensie-uitgaven

            Nederland heeft volledige steun uitgesproken voor de nieuwe norm voor defensie-uitgaven.[^1]

            [^1]: Kamerstuk 28 676, nr. 522, Kamerstuk 28 676, nr. 542 en Kamerstuk 28 676, nr. 533.
            """;

    private SampleEditing() {}

    static EditPage page(boolean wrong) {
        return new EditPage(
                SampleLetters.head(SampleLetters.DRAFTER),
                SampleDeadlines.tomorrow(),
                form(),
                wrong
                        ? List.of(
                                new Problem("marking", Text.of("form.problem.marking")),
                                new Problem("meetingEnd", Text.of("form.problem.dates")))
                        : List.of(),
                SampleLetters.text(),
                SampleLetters.findings(SampleLetters.DRAFTER).stream()
                        .filter(Finding::open)
                        .toList(),
                OFFICES,
                List.of(House.TWEEDE_KAMER, House.EERSTE_KAMER));
    }

    private static LetterForm form() {
        return new LetterForm(
                3,
                "Verslag van de NAVO-top in Den Haag van 24 en 25 juni 2025",
                TEXT,
                "Ongerubriceerd",
                Round.Policy.STOP_AT_FIRST_RETURN,
                new LetterForm.Memo("BZ", "BZ2517830", "## Geadviseerd besluit\n\nUw akkoord met het verslag.", null),
                List.of(
                        new LetterForm.Covering(
                                House.TWEEDE_KAMER, "Geachte voorzitter,\n\nHierbij bieden wij u het verslag aan."),
                        new LetterForm.Covering(
                                House.EERSTE_KAMER, "Geachte voorzitter,\n\nHierbij bieden wij u het verslag aan.")),
                List.of(new LetterForm.Signatory("BZ", "De minister van Buitenlandse Zaken", "M. Hofman")),
                List.of(
                        new LetterForm.SectionTopic("s1", "Overzicht", Topic.SUMMIT_PREPARATION),
                        new LetterForm.SectionTopic("s2", "Defensie-uitgaven", Topic.NONE)),
                List.of(
                        new LetterForm.Item(
                                LedgerItem.Kind.MOTION, "28 676, nr. 522", "Inzet op de norm", "s2", "1", null),
                        new LetterForm.Item(
                                LedgerItem.Kind.MOTION, "28 676, nr. 532", "Europese pijler", null, null, null)),
                List.of(
                        new LetterForm.Participant(
                                "DEF-BS", Round.Kind.COORDINATION, SignOff.Asked.AGREES, null, false),
                        new LetterForm.Participant("DGPZ", Round.Kind.LINE, SignOff.Asked.AGREES, null, false),
                        new LetterForm.Participant("BZ", Round.Kind.MINISTERS, SignOff.Asked.SIGNS, null, true),
                        new LetterForm.Participant("DEF", Round.Kind.MINISTERS, SignOff.Asked.SIGNS, null, true),
                        new LetterForm.Participant("MP", Round.Kind.MINISTERS, SignOff.Asked.AGREES, null, true)));
    }

    static EditConflict conflict() {
        return new EditConflict(
                SampleLetters.head(SampleLetters.DRAFTER),
                "Bram Jansen",
                SampleTime.minutesAgo(3),
                4,
                List.of(new EditConflict.Part(
                        Text.of("edit.field.text"),
                        "text",
                        "De NAVO-top vond plaats op 24 en 25 juni 2025 te Den Haag.",
                        "De NAVO-top vond plaats op dinsdag 24 en woensdag 25 juni jl. in Den Haag.",
                        List.of(
                                Piece.same("De NAVO-top vond plaats op "),
                                Piece.added("dinsdag "),
                                Piece.same("24 en "),
                                Piece.added("woensdag "),
                                Piece.same("25 juni "),
                                Piece.removed("2025 te "),
                                Piece.added("jl. in "),
                                Piece.same("Den Haag.")))),
                Map.of("title", "Verslag van de NAVO-top"),
                null);
    }

    static NewLetterPage opening() {
        return new NewLetterPage(
                NewLetterForm.empty(),
                List.of(new Problem("title", Text.of("form.problem.required", Text.of("edit.field.title")))),
                List.of(new Choice("0198a1c4-0000-7000-8000-000000000001", "NAVO-top Den Haag 2025")));
    }
}
