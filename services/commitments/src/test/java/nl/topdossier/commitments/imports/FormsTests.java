package nl.topdossier.commitments.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.topdossier.contracts.commitments.HouseStatus;
import nl.topdossier.contracts.commitments.ItemKind;
import nl.topdossier.contracts.letter.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What files hold, in the forms of the Houses and of spreadsheets. */
class FormsTests {

    private static final String TOEZEGGINGEN = """
            {"@odata.context": "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/$metadata#Toezegging",
             "value": [
              {"Id": "0a", "Nummer": "TZ202403-090", "Tekst": "De minister informeert de Kamer.", "Naam": "Bruins Slot, H.G.J.",
               "Functie": "Minister van Buitenlandse Zaken", "Ministerie": "Buitenlandse Zaken", "Status": "Openstaand",
               "Aanmaakdatum": "2024-03-27T23:42:13.69+01:00", "DatumNakoming": "2024-08-31T00:00:00+02:00",
               "ActiviteitNummer": "2024A01894", "Verwijderd": false},
              {"Id": "0b", "Nummer": "TZ202403-091", "Tekst": "Voldaan.", "Functie": "", "Naam": "Ollongren, K.H.",
               "Status": "Voldaan", "Aanmaakdatum": "2024-03-28T10:00:00+01:00",
               "DatumNakoming": "0001-01-01T00:00:00Z", "Verwijderd": false},
              {"Id": "0c", "Nummer": "TZ202403-092", "Verwijderd": true}]}
            """;

    private final JsonMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void readsRowsInAnyOrderOfColumns(String separator) {
        String text =
                "Datum;Onderwerp;Door;Nummer;Soort;Status\r\n27-03-2024;\"Twee\nregels\";minister;TZ202403-090;toezegging;deels voldaan\r\n"
                        .replace(";", separator);

        ImportFile file = CsvForm.read(text, House.EERSTE_KAMER);

        assertThat(file.broken()).isEmpty();
        ImportLine line = file.lines().getFirst();
        assertThat(line.number()).isEqualTo(2);
        assertThat(line.item().house()).isEqualTo(House.EERSTE_KAMER);
        assertThat(line.item().madeOn()).isEqualTo(LocalDate.of(2024, 3, 27));
        assertThat(line.item().subject()).isEqualTo("Twee\nregels");
        assertThat(line.status()).isEqualTo(HouseStatus.PARTLY);
    }

    @Test
    void readsTheOverviewOfTheEersteKamer() {
        String text = """
                Toezeggingnummer;Toezegging;Bewindspersoon;Datum toezegging;Deadline;Status;Soort
                T03123;Toezegging over de lastenverdeling;minister van Defensie;1 juli 2024;1 januari 2025;openstaand;toezegging
                """;

        ImportLine line = CsvForm.read(text, House.EERSTE_KAMER).lines().getFirst();

        assertThat(line.item().reference()).isEqualTo("T03123");
        assertThat(line.item().dueOn()).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @Test
    void namesEveryBrokenLineByItsNumber() {
        String text = """
                soort;kamer;onderwerp;door;datum
                toezegging;TK;Goed;minister;2024-07-03
                motion picture;TK;Soort;minister;2024-07-03

                toezegging;Derde Kamer;Kamer;minister;2024-07-03
                toezegging;TK;Te weinig
                toezegging;TK;"Over
                twee regels";minister;31-02-2024
                """;

        ImportFile file = CsvForm.read(text, null);

        assertThat(file.lines()).hasSize(1);
        assertThat(file.broken())
                .extracting(line -> line.line() + " " + line.code())
                .containsExactly(
                        "3 commitments.import.kind",
                        "5 commitments.import.house",
                        "6 commitments.import.width",
                        "7 commitments.import.day");
    }

    @Test
    void saysWhenTheHeadingLacksAColumn() {
        assertThatThrownBy(() -> CsvForm.read("onderwerp;door\nx;y\n", null))
                .isInstanceOfSatisfying(
                        BrokenFile.class,
                        file -> assertThat(file.lines())
                                .containsExactly(new BrokenLine(1, "commitments.import.columns", List.of())));
    }

    @Test
    void saysWhereAQuotationMarkIsOutOfPlace() {
        ImportFile file =
                CsvForm.read("onderwerp;door;datum\nGoed;minister;2024-07-03\n\"open;minister;2024-07-03", null);

        assertThat(file.broken().size() + file.lines().size()).isPositive();
        assertThat(file.broken()).extracting(BrokenLine::line).containsExactly(3L);
    }

    @Test
    void readsCommitmentsOfTheOpenData() {
        ImportFile file = OpenDataForm.read(TOEZEGGINGEN, json);

        assertThat(file.broken()).isEmpty();
        assertThat(file.lines()).hasSize(2);
        ImportLine open = file.lines().getFirst();
        assertThat(open.item().reference()).isEqualTo("TZ202403-090");
        assertThat(open.item().madeOn()).isEqualTo(LocalDate.of(2024, 3, 27));
        assertThat(open.item().dueOn()).isEqualTo(LocalDate.of(2024, 8, 31));
        assertThat(open.item().madeBy()).isEqualTo("Minister van Buitenlandse Zaken");
        assertThat(open.status()).isEqualTo(HouseStatus.OPEN);
        ImportLine met = file.lines().getLast();
        assertThat(met.item().madeBy()).isEqualTo("Ollongren, K.H.");
        assertThat(met.item().dueOn()).isNull();
        assertThat(met.status()).isEqualTo(HouseStatus.MET);
    }

    @Test
    void readsMotionsOfTheOpenData() {
        String text = """
                {"value": [{"Soort": "Motie", "Onderwerp": "Publieksversie", "Volgnummer": 528, "GestartOp": "2025-06-17T00:00:00+02:00",
                  "Afgedaan": true, "Besluit": [{"BesluitSoort": "Ingediend"}, {"BesluitSoort": "Stemmen - aangenomen", "StemmingsSoort": "Met handopsteken"}],
                  "Kamerstukdossier": [{"Nummer": 28676, "Toevoeging": null}],
                  "ZaakActor": [{"Relatie": "Mede ondertekenaar", "ActorNaam": "X"}, {"Relatie": "Indiener", "ActorNaam": "B.J. Eerdmans"}]},
                 {"Soort": "Amendement"}]}
                """;

        ImportFile file = OpenDataForm.read(text, json);

        assertThat(file.lines()).singleElement().satisfies(line -> {
            assertThat(line.item().kind()).isEqualTo(ItemKind.MOTION);
            assertThat(line.item().reference()).isEqualTo("28676-528");
            assertThat(line.item().madeBy()).isEqualTo("B.J. Eerdmans");
            // That the Kamer is done with it says nothing of what was done with it.
            assertThat(line.status()).isNull();
        });
        assertThat(file.broken()).containsExactly(new BrokenLine(2, "commitments.import.entry", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "Stemmen - verworpen, REJECTED",
        "Stemmen - niet aangenomen, REJECTED",
        "Stemmen - uitstellen, UNDECIDED",
        "Ingediend, UNDECIDED"
    })
    void leavesOutAMotionThatTheKamerDidNotAdopt(String decision, ImportReport.Outcome outcome) {
        ImportFile file = OpenDataForm.read(motion("[{\"BesluitSoort\": \"" + decision + "\"}]"), json);

        assertThat(file.lines()).isEmpty();
        assertThat(file.broken()).isEmpty();
        assertThat(file.leftOut()).containsExactly(new LeftOut(1, outcome, "28676-528"));
    }

    @Test
    void takesAMotionThatIsAdoptedWithoutAVoteOrAfterADelay() {
        String delayed = "[{\"BesluitSoort\": \"Stemmen - uitstellen\"}, {\"BesluitSoort\": \"Stemmen - aangenomen\"}]";
        String withoutVote = "[{\"BesluitSoort\": \"Stemmen - zonder stemming aannemen\"}]";

        assertThat(OpenDataForm.read(motion(delayed), json).lines()).hasSize(1);
        assertThat(OpenDataForm.read(motion(withoutVote), json).lines()).hasSize(1);
    }

    @Test
    void doesNotChooseBetweenDecisionsThatContradictAndIgnoresOneThatWasTakenAway() {
        String adopted = "{\"BesluitSoort\": \"Stemmen - aangenomen\", \"Verwijderd\": %s}";
        String rejected = "{\"BesluitSoort\": \"Stemmen - verworpen\"}";

        assertThat(OpenDataForm.read(motion("[" + adopted.formatted(false) + "," + rejected + "]"), json)
                        .leftOut())
                .extracting(LeftOut::outcome)
                .containsExactly(ImportReport.Outcome.UNDECIDED);
        assertThat(OpenDataForm.read(motion("[" + adopted.formatted(true) + "," + rejected + "]"), json)
                        .leftOut())
                .extracting(LeftOut::outcome)
                .containsExactly(ImportReport.Outcome.REJECTED);
    }

    @Test
    void needsTheDecisionsWithAMotion() {
        assertThat(OpenDataForm.read(motion("null"), json).broken())
                .containsExactly(new BrokenLine(1, "commitments.import.votes", List.of()));
    }

    private static String motion(String decisions) {
        return """
                {"value": [{"Soort": "Motie", "Onderwerp": "Publieksversie", "Volgnummer": 528, "Afgedaan": true, "Besluit": %s,
                  "GestartOp": "2025-06-17T00:00:00+02:00", "Kamerstukdossier": [{"Nummer": 28676}]}]}
                """.formatted(decisions);
    }

    @Test
    void saysWhereJsonEnds() {
        assertThatThrownBy(() -> OpenDataForm.read("{\n\"value\": [\n{]", json))
                .isInstanceOfSatisfying(
                        BrokenFile.class,
                        file -> assertThat(file.lines())
                                .extracting(BrokenLine::line)
                                .containsExactly(3L));
        assertThatThrownBy(() -> OpenDataForm.read("{}", json)).isInstanceOf(BrokenFile.class);
    }
}
