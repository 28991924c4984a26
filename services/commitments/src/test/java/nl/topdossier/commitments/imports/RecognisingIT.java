package nl.topdossier.commitments.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.topdossier.commitments.CommitmentsStack;
import nl.topdossier.commitments.LedgerClient;
import nl.topdossier.commitments.Ledgers;
import nl.topdossier.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;

/** What is in the ledger already is found again in files of the Houses, and an older file undoes nothing. */
class RecognisingIT extends CommitmentsStack {

    private static final String DAY = "2024-07-03";

    private LedgerClient desk = new LedgerClient(rest);

    @BeforeEach
    void atWork() {
        desk = new LedgerClient(rest);
    }

    /** A commitment towards the Tweede Kamer as a line of a file. */
    private record Line(String reference, String subject, String status, String since) {}

    private static Line line(String reference, String subject, String status) {
        return new Line(reference, subject, status, "");
    }

    private static String file(ImportForm form, Line... lines) {
        List<String> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(
                    form == ImportForm.CSV
                            ? String.join(
                                    ";",
                                    "toezegging",
                                    "TK",
                                    line.reference(),
                                    line.subject(),
                                    "minister",
                                    DAY,
                                    line.status(),
                                    line.since())
                            : JSON.writeValueAsString(Map.of(
                                    "Nummer",
                                    line.reference(),
                                    "Tekst",
                                    line.subject(),
                                    "Functie",
                                    "minister",
                                    "Aanmaakdatum",
                                    DAY + "T10:00:00+02:00",
                                    "Status",
                                    line.status())));
        }
        return form == ImportForm.CSV
                ? "soort;kamer;nummer;onderwerp;door;datum;status;sinds\n" + String.join("\n", rows)
                : "{\"value\": [" + String.join(",", rows) + "]}";
    }

    private ResultActions take(ImportForm form, Line... lines) throws Exception {
        return rest.perform(post("/v1/imports?form=" + form)
                .with(as(Roles.PARLIAMENTARY_DESK))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(file(form, lines).getBytes(UTF_8)));
    }

    private UUID byHand(String subject) throws Exception {
        var given = Ledgers.item("COMMITMENT", "TWEEDE_KAMER", null);
        given.put("subject", subject);
        return desk.record(given);
    }

    private static String words() {
        return "De minister informeert de Kamer over punt " + Ledgers.number();
    }

    private static String number() {
        return "TZ202407-" + Ledgers.number().substring(8);
    }

    private long found(String words) throws Exception {
        return desk.read("/v1/items?words=" + words).path("total").asLong();
    }

    private String reference(UUID item) throws Exception {
        return desk.item(item).path("reference").asString();
    }

    @ParameterizedTest
    @EnumSource(ImportForm.class)
    void anItemByHandGetsTheNumberThatTheHouseGives(ImportForm form) throws Exception {
        String words = words();
        UUID item = byHand(words);
        String own = reference(item);
        String number = number();

        take(form, line(number, words.toUpperCase(java.util.Locale.ROOT).replace(" ", "  ") + ".", "openstaand"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.recorded").value(0))
                .andExpect(jsonPath("$.numbered").value(1))
                .andExpect(jsonPath("$.report.lines[0].itemId").value(item.toString()));

        assertThat(reference(item)).isEqualTo(number);
        assertThat(desk.item(item).path("subject").asString()).isEqualTo(words);
        assertThat(found(words.substring(words.length() - 9))).isEqualTo(1);
        take(form, line(number, words, "openstaand"))
                .andExpect(jsonPath("$.known").value(1));
        take(form, line(own, words, "openstaand")).andExpect(jsonPath("$.known").value(1));
    }

    @ParameterizedTest
    @EnumSource(ImportForm.class)
    void whatCouldBeTwoItemsIsReportedAndNotGuessed(ImportForm form) throws Exception {
        String words = words();
        UUID one = byHand(words);
        UUID other = byHand(number() + " voorlopig");
        var given = Ledgers.item("COMMITMENT", "TWEEDE_KAMER", null);
        given.put("subject", words + "!");
        desk.change(other, "", given).andExpect(status().isOk());

        take(form, line(number(), words, "openstaand"), line(number(), words(), "openstaand"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.lines.length()").value(1))
                .andExpect(jsonPath("$.lines[0].code").value("commitments.import.ambiguous"))
                .andExpect(jsonPath("$.lines[0].message").value(containsString(reference(one))))
                .andExpect(jsonPath("$.lines[0].message").value(containsString(reference(other))));

        assertThat(List.of(reference(one), reference(other))).allMatch(reference -> reference.startsWith("L-"));
    }

    @Test
    void twoLinesThatClaimOneItemAreReported() throws Exception {
        String words = words();
        UUID item = byHand(words);

        take(
                        ImportForm.CSV,
                        line(number(), words, "openstaand"),
                        line(number(), words(), "openstaand"),
                        line(number(), words, "openstaand"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.lines[*].line").value(contains(2, 4)))
                .andExpect(jsonPath("$.lines[0].code").value("commitments.import.claimed"));

        assertThat(reference(item)).startsWith("L-");
    }

    @Test
    void aNumberOfTheLedgersOwnThatItNeverGaveIsReported() throws Exception {
        take(ImportForm.CSV, line("L-999999999", words(), "openstaand"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.lines[0].code").value("commitments.item.own"));
        desk.tryToRecord(Ledgers.item("COMMITMENT", "TWEEDE_KAMER", "L-999999999"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("commitments.item.own"));
        UUID item = byHand(words());
        desk.change(item, "", Ledgers.item("COMMITMENT", "TWEEDE_KAMER", "L-999999999"))
                .andExpect(jsonPath("$.code").value("commitments.item.own"));
        desk.change(item, "", Ledgers.item("COMMITMENT", "TWEEDE_KAMER", reference(item)))
                .andExpect(status().isOk());
    }

    @Test
    void anotherDayHouseOrKindIsAnotherItem() throws Exception {
        String words = words();
        for (Map<String, String> other :
                List.of(Map.of("madeOn", "2024-07-02"), Map.of("house", "EERSTE_KAMER"), Map.of("kind", "MOTION"))) {
            var given = Ledgers.item("COMMITMENT", "TWEEDE_KAMER", null);
            given.put("subject", words);
            given.putAll(other);
            desk.record(given);
        }

        take(ImportForm.CSV, line(number(), words, "openstaand"))
                .andExpect(jsonPath("$.recorded").value(1));
    }

    @Test
    void byHandTheSameWordsWithANumberAreKnown() throws Exception {
        String words = words();
        UUID item = byHand(words);
        var given = Ledgers.item("COMMITMENT", "TWEEDE_KAMER", number());
        given.put("subject", words + ".");

        desk.tryToRecord(given)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString(reference(item))));
    }

    @ParameterizedTest
    @EnumSource(ImportForm.class)
    void anOlderFileDoesNotReopenWhatTheHouseClosed(ImportForm form) throws Exception {
        String words = words();
        String number = number();
        take(form, line(number, words, "openstaand"))
                .andExpect(jsonPath("$.recorded").value(1));
        take(form, line(number, words, "voldaan"))
                .andExpect(jsonPath("$.statusChanged").value(1));

        for (String older : List.of("openstaand", "deels voldaan")) {
            take(form, line(number, words, older))
                    .andExpect(jsonPath("$.earlier").value(1))
                    .andExpect(jsonPath("$.report.lines[0].outcome").value("EARLIER"))
                    .andExpect(jsonPath("$.report.lines[0].houseStatus").value("MET"));
        }
        take(form, line(number, words, "voldaan")).andExpect(jsonPath("$.known").value(1));
    }

    @Test
    void anEarlierDayInAFileGoesIntoTheHistoryAndALaterOneReopens() throws Exception {
        String words = words();
        String number = number();
        take(ImportForm.CSV, new Line(number, words, "voldaan", "2024-10-10"));

        take(ImportForm.CSV, new Line(number, words, "deels voldaan", "2024-09-01"))
                .andExpect(jsonPath("$.earlier").value(1))
                .andExpect(jsonPath("$.report.lines[0].houseStatus").value("MET"));
        take(ImportForm.CSV, new Line(number, words, "openstaand", "2024-10-11"))
                .andExpect(jsonPath("$.statusChanged").value(1))
                .andExpect(jsonPath("$.report.lines[0].houseStatus").value("OPEN"));
    }

    @Test
    void aFileAndAPersonAtOnceLeaveWhatTheLatestDaySays() throws Exception {
        for (int round = 0; round < 5; round++) {
            String words = words();
            UUID item = byHand(words);
            String number = number();
            Callable<Integer> person = () -> desk.change(
                            item,
                            "/house-status",
                            Map.of("status", "MET", "since", "2024-10-10", "evidence", "overzicht"))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            Callable<Integer> file = () -> take(ImportForm.CSV, new Line(number, words, "deels voldaan", "2024-09-01"))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            try (var threads = Executors.newFixedThreadPool(2)) {
                var answers = threads.invokeAll(List.of(person, file));

                assertThat(answers.get(1).get()).isEqualTo(200);
                assertThat(desk.item(item).path("houseStatus").asString())
                        .isEqualTo(answers.get(0).get() == 200 ? "MET" : "PARTLY");
            }
        }
    }
}
