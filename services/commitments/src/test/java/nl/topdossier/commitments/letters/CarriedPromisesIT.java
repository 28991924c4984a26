package nl.topdossier.commitments.letters;

import static nl.topdossier.contracts.letter.House.EERSTE_KAMER;
import static nl.topdossier.contracts.letter.House.TWEEDE_KAMER;
import static nl.topdossier.contracts.letter.LetterKind.ANNOTATED_AGENDA;
import static nl.topdossier.contracts.letter.LetterKind.OTHER;
import static nl.topdossier.contracts.letter.LetterKind.REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.commitments.CommitmentsStack;
import nl.topdossier.commitments.LedgerClient;
import nl.topdossier.commitments.Ledgers;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.commitments.ItemLinked;
import nl.topdossier.contracts.letter.LetterWithdrawn;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Roles;
import nl.topdossier.testsupport.FactsOnKafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the agenda of a summit promises has to be answered, or moved on, in the report of that summit. */
class CarriedPromisesIT extends CommitmentsStack {

    private static final Path LETTERS = Path.of("../../letters/prepared");

    @Autowired
    private LetterFollowing letters;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private FactsOnKafka told;

    private final UUID summit = Ids.next();
    private final SentLetter agenda = SentLetter.next();
    private final SentLetter report = SentLetter.next();
    private LedgerClient desk = new LedgerClient(rest);

    @BeforeEach
    void atWork() {
        desk = new LedgerClient(rest);
    }

    private void hear(Fact... facts) {
        for (Fact fact : facts) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> SentLetter.hear(letters, fact));
        }
    }

    private Map<String, Object> promise(String house) {
        Map<String, Object> promise = new java.util.HashMap<>(Ledgers.item("OWN_PROMISE", house, null));
        promise.put("sourceLetterId", agenda.letterId().toString());
        return promise;
    }

    private List<String> linkedWith(SentLetter letter) throws Exception {
        return desk.read("/v1/letters/" + letter.letterId() + "/linked-items").findValuesAsString("itemId");
    }

    @Test
    void whatTheAgendaOfWashingtonPromisedAndTheReportDoesNotSayHoldsTheReport() throws Exception {
        String promised = Files.readString(LETTERS.resolve("001/letter.md"));
        String reported = Files.readString(LETTERS.resolve("000/letter.md"));
        assertThat(promised)
                .contains("partners in het Midden-Oosten en Noord-Afrika")
                .contains("hier zal het kabinet in het verslag van de Top op in gaan");
        assertThat(reported).doesNotContain("Midden-Oosten", "Noord-Afrika");
        Map<String, Object> promise = promise("TWEEDE_KAMER");
        promise.put(
                "subject",
                "Het verslag van de Top gaat in op partners in het Midden-Oosten en Noord-Afrika. " + summit);
        hear(agenda.opened(ANNOTATED_AGENDA, summit, TWEEDE_KAMER));
        UUID item = desk.record(promise);

        hear(report.opened(REPORT, summit, TWEEDE_KAMER));

        assertThat(linkedWith(report)).containsExactly(item.toString());
        assertThat(linkedWith(agenda)).isEmpty();
        assertThat(desk.item(item).path("ours").asString()).isEqualTo("IN_PROGRESS");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told.of(ItemLinked.class, item))
                        .singleElement()
                        .satisfies(fact -> assertThat(fact.letterId()).isEqualTo(report.letterId())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agenda report promise",
                "report agenda promise",
                "report promise agenda",
                "promise report agenda"
            })
    void whicheverIsKnownLastBringsItAboutOnce(String order) throws Exception {
        UUID item = null;
        for (String next : order.split(" ")) {
            switch (next) {
                case "agenda" -> hear(agenda.opened(ANNOTATED_AGENDA, summit, TWEEDE_KAMER));
                case "report" -> hear(report.opened(REPORT, summit, TWEEDE_KAMER));
                default -> item = desk.record(promise("TWEEDE_KAMER"));
            }
        }
        hear(report.opened(REPORT, summit, TWEEDE_KAMER), agenda.opened(ANNOTATED_AGENDA, summit, TWEEDE_KAMER));

        assertThat(linkedWith(report)).containsExactly(String.valueOf(item));
        assertThat(desk.read("/v1/items/" + item + "/links")).hasSize(1);
    }

    @Test
    void whatPeopleUnlinkStaysUnlinked() throws Exception {
        hear(agenda.opened(ANNOTATED_AGENDA, summit, TWEEDE_KAMER), report.opened(REPORT, summit, TWEEDE_KAMER));
        UUID item = desk.record(promise("TWEEDE_KAMER"));
        rest.perform(delete("/v1/items/" + item + "/links/" + report.letterId()).with(as(Roles.COORDINATOR)))
                .andExpect(status().isNoContent());

        hear(report.opened(REPORT, summit, TWEEDE_KAMER));

        assertThat(linkedWith(report)).isEmpty();
    }

    @Test
    void onlyOpenPromisesToTheHouseOfTheReportOfThatSummitAreCarried() throws Exception {
        SentLetter elsewhere = SentLetter.next();
        SentLetter besides = SentLetter.next();
        SentLetter withdrawn = SentLetter.next();
        hear(agenda.opened(ANNOTATED_AGENDA, summit, TWEEDE_KAMER, EERSTE_KAMER));
        UUID open = desk.record(promise("TWEEDE_KAMER"));
        desk.record(promise("EERSTE_KAMER"));
        UUID met = desk.record(promise("TWEEDE_KAMER"));
        desk.change(met, "/house-status", Map.of("status", "MET", "evidence", "lijst van de Kamer"))
                .andExpect(status().isOk());

        hear(
                new LetterWithdrawn(withdrawn.letterId(), null),
                withdrawn.opened(REPORT, summit, TWEEDE_KAMER),
                elsewhere.opened(REPORT, Ids.next(), TWEEDE_KAMER),
                besides.opened(OTHER, summit, TWEEDE_KAMER),
                report.opened(REPORT, summit, TWEEDE_KAMER));

        assertThat(linkedWith(report)).containsExactly(open.toString());
        assertThat(linkedWith(elsewhere)).isEmpty();
        assertThat(linkedWith(besides)).isEmpty();
        assertThat(linkedWith(withdrawn)).isEmpty();
    }

    @Test
    void aReportThatIsReleasedTakesNoPromiseUntilItsReleaseIsUndone() throws Exception {
        hear(
                agenda.opened(ANNOTATED_AGENDA, summit, TWEEDE_KAMER),
                report.opened(REPORT, summit, TWEEDE_KAMER),
                report.released());
        UUID item = desk.record(promise("TWEEDE_KAMER"));
        assertThat(linkedWith(report)).isEmpty();

        hear(report.undone());

        assertThat(linkedWith(report)).containsExactly(item.toString());
    }

    @Test
    void aPromiseThatIsSaidToBeOfTheAgendaLaterIsCarriedThen() throws Exception {
        hear(agenda.opened(ANNOTATED_AGENDA, summit, TWEEDE_KAMER), report.opened(REPORT, summit, TWEEDE_KAMER));
        Map<String, Object> given = new java.util.HashMap<>(Ledgers.item("OWN_PROMISE", "TWEEDE_KAMER", null));
        UUID item = desk.record(given);
        assertThat(linkedWith(report)).isEmpty();

        given.put("sourceLetterId", agenda.letterId().toString());
        desk.change(item, "", given).andExpect(status().isOk());

        assertThat(linkedWith(report)).containsExactly(item.toString());
    }
}
