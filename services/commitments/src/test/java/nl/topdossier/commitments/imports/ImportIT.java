package nl.topdossier.commitments.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.stream.Stream;
import nl.topdossier.commitments.CommitmentsStack;
import nl.topdossier.commitments.LedgerClient;
import nl.topdossier.commitments.Ledgers;
import nl.topdossier.commitments.items.Origin;
import nl.topdossier.security.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

/** A file is recorded whole or not at all; what is there already is recognised. */
class ImportIT extends CommitmentsStack {

    private static final String HEADING = "soort;kamer;nummer;onderwerp;door;datum;uiterlijk;status\n";

    @Autowired
    private Importing importing;

    private static String row(String number, String status) {
        return "motie;TK;" + number + ";Onderwerp " + number + ";lid Dassen c.s.;2024-06-28;2024-12-31;" + status
                + "\n";
    }

    private ResultActions take(String file, boolean rehearsal) throws Exception {
        return rest.perform(post("/v1/imports?form=CSV&rehearsal=" + rehearsal)
                .with(as(Roles.PARLIAMENTARY_DESK))
                .contentType(MediaType.TEXT_PLAIN)
                .content(file.getBytes(UTF_8)));
    }

    private long found(String words) throws Exception {
        return new LedgerClient(rest)
                .read("/v1/items?words=" + words)
                .path("total")
                .asLong();
    }

    @Test
    void oneBrokenLineKeepsOutTheWholeFile() throws Exception {
        String good = Ledgers.number();
        String file = HEADING
                + row(good, "openstaand")
                + row(Ledgers.number(), "misschien")
                + row("onleesbaar", "openstaand")
                + row(Ledgers.number(), "openstaand").replace("2024-06-28", "2999-06-28");

        take(file, false)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("commitments.import.broken"))
                .andExpect(jsonPath("$.detail").value("3 regels zijn niet over te nemen. Er is niets vastgelegd."))
                .andExpect(jsonPath("$.lines[*].line").value(contains(3, 4, 5)))
                .andExpect(jsonPath("$.lines[0].message").isNotEmpty());

        assertThat(found(good)).isZero();
    }

    @Test
    void theSameFileTwiceRecordsNothingNewAndTakesTheHousesNewWord() throws Exception {
        String one = Ledgers.number();
        String two = Ledgers.number();
        take(HEADING + row(one, "openstaand") + row(two, "openstaand"), false)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.recorded").value(2));

        take(HEADING + row(one, "openstaand") + row(two, "voldaan") + row(one, "openstaand"), false)
                .andExpect(jsonPath("$.recorded").value(0))
                .andExpect(jsonPath("$.known").value(2))
                .andExpect(jsonPath("$.statusChanged").value(1))
                .andExpect(jsonPath("$.report.lines[1].houseStatus").value("MET"))
                .andExpect(jsonPath("$.report.lines[2].outcome").value("KNOWN"));

        assertThat(found(one)).isEqualTo(1);
    }

    @Test
    void aRehearsalTellsWhatWouldComeOfItAndKeepsNothing() throws Exception {
        String number = Ledgers.number();

        take(HEADING + row(number, "openstaand"), true)
                .andExpect(jsonPath("$.recorded").value(1))
                .andExpect(jsonPath("$.report.rehearsal").value(true));

        assertThat(found(number)).isZero();
    }

    @Test
    void onlyAdoptedMotionsOfTheOpenDataAreRecordedAndTheOthersReported() throws Exception {
        String adopted = Ledgers.number();
        String rejected = Ledgers.number();
        String file = "{\"value\": [" + motion(rejected, "Stemmen - verworpen") + ","
                + motion(adopted, "Stemmen - aangenomen") + "]}";

        for (String outcome : List.of("RECORDED", "KNOWN")) {
            rest.perform(post("/v1/imports?form=OPEN_DATA")
                            .with(as(Roles.PARLIAMENTARY_DESK))
                            .contentType(MediaType.APPLICATION_OCTET_STREAM)
                            .content(file.getBytes(UTF_8)))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.leftOut").value(1))
                    .andExpect(jsonPath("$.report.lines[0].line").value(1))
                    .andExpect(jsonPath("$.report.lines[0].outcome").value("REJECTED"))
                    .andExpect(jsonPath("$.report.lines[1].outcome").value(outcome))
                    .andExpect(jsonPath("$.report.lines[1].houseStatus").value("OPEN"));
        }

        assertThat(found(rejected)).isZero();
        assertThat(found(adopted)).isEqualTo(1);
    }

    private static String motion(String number, String decision) {
        return """
                {"Soort": "Motie", "Onderwerp": "Motie %1$s", "Volgnummer": %2$s, "GestartOp": "2025-06-17T00:00:00+02:00",
                 "Organisatie": "Tweede Kamer", "Afgedaan": true, "Besluit": [{"BesluitSoort": "%3$s"}],
                 "Kamerstukdossier": [{"Nummer": 28676}]}
                """.formatted(number, number.substring(6), decision);
    }

    @Test
    void aFileThatIsNoTextOrEmptyIsRefused() throws Exception {
        rest.perform(post("/v1/imports?form=CSV")
                        .with(as(Roles.COORDINATOR))
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .content(new byte[] {(byte) 0xff, (byte) 0xfe, 0}))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("commitments.import.encoding"));
        take(HEADING, false).andExpect(jsonPath("$.code").value("commitments.import.empty"));
    }

    @Test
    void theLedgerOfTheExerciseHoldsTheRealOnesAndNoPromiseAmongAllies() throws Exception {
        var given = new Importing.Given(ExerciseLedger.ledger(), ImportForm.CSV, null, false);
        importing.run(given, Origin.EXERCISE, null);
        ImportReport again = importing.run(given, Origin.EXERCISE, null);

        assertThat(again.count(ImportReport.Outcome.KNOWN)).isEqualTo(16);
        assertThat(again.lines())
                .extracting(ImportReport.Line::reference)
                .filteredOn(reference -> !reference.startsWith("L-"))
                .containsExactlyInAnyOrder(
                        "TZ202403-090",
                        "kst-21501-20-2023",
                        "kst-21501-20-2100",
                        "kst-21501-20-2026",
                        "kst-21501-02-2825",
                        "kst-28676-522",
                        "kst-28676-542",
                        "kst-28676-532",
                        "kst-28676-528");
        JsonNode own = new LedgerClient(rest).read("/v1/items?kind=OWN_PROMISE&most=500");
        assertThat(Stream.of("weerbaarheid", "Midden-Oosten", "Voorjaarsnota", "omwonenden"))
                .allSatisfy(word -> assertThat(own.toString()).contains(word));
        assertThat(found("consulteren")).isZero();
    }
}
