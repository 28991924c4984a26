package nl.topdossier.records.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.topdossier.audit.verify.ExportCheck;
import nl.topdossier.contracts.audit.AuditEntryRecorded;
import nl.topdossier.messaging.Ids;
import nl.topdossier.records.RecordsStack;
import nl.topdossier.testsupport.KafkaFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entries come in by Kafka; what does not fit is an alarm; an export proves itself. */
class AuditIT extends RecordsStack {

    private final KafkaFacts kafka = new KafkaFacts();
    private final UUID letter = Ids.next();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Recheck recheck;

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void showsWhatAllServicesRecordedInTheOrderOfTime() throws Exception {
        told("drafting", Entries.of("drafting", letter, "letter-opened", "version-saved"));
        told("approval", Entries.of("approval", letter, "round-opened"));
        awaitEntries(3);

        rest.perform(get("/v1/letters/{id}/audit", letter).with(as("auditor")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.chains[*].service", contains("approval", "drafting")))
                .andExpect(jsonPath("$.chains[*].whole", everyItem(is(true))))
                .andExpect(jsonPath("$.entries[*].act", contains("letter-opened", "round-opened", "version-saved")))
                .andExpect(jsonPath("$.entries[0].details.version").value(1));
    }

    @Test
    void changesNothingWhenTheSameEntriesComeAgain() throws Exception {
        List<AuditEntryRecorded> chain = Entries.of("drafting", letter, "letter-opened", "version-saved");
        UUID eventId = kafka.tell("drafting.audit.v1", chain.getFirst());
        kafka.tell("drafting.audit.v1", eventId, chain.getFirst());
        kafka.tell("drafting.audit.v1", chain.getFirst());
        kafka.tell("drafting.audit.v1", chain.getLast());
        awaitEntries(2);

        expectChain("$.chains[0].whole", true);
        expectChain("$.chains[0].entries", 2);
        assertThat(alarms()).isEmpty();
    }

    @Test
    void raisesAnAlarmAtAGapAndKeepsItWhenTheGapIsFilled() throws Exception {
        List<AuditEntryRecorded> chain = Entries.of("dispatch", letter, "gate-run", "released", "handed-over");
        told("dispatch", List.of(chain.getFirst(), chain.getLast()));
        awaitEntries(2);

        expectChain("$.chains[0].whole", false);
        assertThat(alarms()).contains("GAP");

        told("dispatch", List.of(chain.get(1)));
        awaitEntries(3);
        expectChain("$.chains[0].whole", true);
        assertThat(alarms()).contains("GAP");
    }

    @Test
    void raisesAnAlarmAtAWrongHashAndAtAnEntryOfAnotherChain() {
        AuditEntryRecorded right = Entries.entry("approval", letter, 1, "round-opened", "0".repeat(64));
        told(
                "approval",
                List.of(new AuditEntryRecorded(letter, 1, right.entry(), right.previousHash(), "f".repeat(64))));
        told("drafting", List.of(right));
        awaitEntries(2);

        assertThat(alarms()).containsExactlyInAnyOrder("WRONG_HASH", "MISLABELLED");
    }

    @Test
    void keepsTheFirstOfTwoEntriesForOnePositionAndShowsTheSecondAsAlarm() throws Exception {
        AuditEntryRecorded first =
                Entries.of("approval", letter, "sign-off-given").getFirst();
        AuditEntryRecorded second =
                Entries.of("approval", letter, "sign-off-returned").getFirst();
        told("approval", List.of(first, second, second));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(alarms()).containsExactly("CONFLICT"));
        expectChain("$.chains[0].whole", false);
        expectChain("$.entries[0].act", "sign-off-given");
        rest.perform(get("/v1/audit/verification").with(as("auditor")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.page[*].letterId", hasItem(letter.toString())))
                .andExpect(jsonPath("$.page[0].alarms").isNotEmpty());
        assertThat(ExportCheck.of(export()).broken()).anyMatch(line -> line.contains("CONFLICT"));
    }

    @Test
    void exportsAFileThatProvesItself() throws Exception {
        told("drafting", Entries.of("drafting", letter, "letter-opened", "version-saved"));
        told("approval", Entries.of("approval", letter, "round-opened"));
        awaitEntries(3);
        rest.perform(post("/v1/audit/roots").with(as("auditor"))).andExpect(status().isCreated());

        ExportCheck.Report report = ExportCheck.of(export());

        assertThat(report.broken()).isEmpty();
        assertThat(report.said()).contains("drafting: sealed up to 2", "approval: sealed up to 1");
    }

    @Test
    void showsThatStoredEntriesWereRewrittenWithAllTheirHashes() throws Exception {
        told("drafting", Entries.of("drafting", letter, "letter-opened", "version-saved"));
        awaitEntries(2);
        rest.perform(post("/v1/audit/roots").with(as("administrator"))).andExpect(status().isCreated());
        long mailed = newestRoot();
        Entries.of("drafting", letter, "letter-opened", "letter-withdrawn").forEach(this::rewrite);

        expectChain("$.chains[0].whole", false);
        assertThat(ExportCheck.of(export(mailed)).broken()).anyMatch(line -> line.contains("way to root " + mailed));
    }

    @Test
    void findsAtNightWhatWasRewrittenAfterItCameIn() throws Exception {
        told("drafting", Entries.of("drafting", letter, "letter-opened", "version-saved"));
        awaitEntries(2);
        recheck.all();
        assertThat(alarms()).isEmpty();

        Entries.of("drafting", letter, "letter-opened", "letter-withdrawn").forEach(this::rewrite);
        recheck.all();
        recheck.all();

        assertThat(alarms()).containsExactly("WRONG_HASH");
        expectChain("$.chains[0].alarms.length()", 1);
        expectChain("$.chains[0].whole", false);
    }

    @Test
    void findsAtNightThatAnEntryIsGone() {
        told("dispatch", Entries.of("dispatch", letter, "gate-run", "released"));
        awaitEntries(2);
        jdbc.sql("delete from chain_entry where letter_id = :letter and position = 2")
                .param("letter", letter)
                .update();

        recheck.all();

        assertThat(alarms()).containsExactly("GAP");
    }

    @Test
    void hasNothingOfAnUnknownLetter() throws Exception {
        rest.perform(get("/v1/letters/{id}/audit", letter).with(as("auditor"))).andExpect(status().isNotFound());
        rest.perform(get("/v1/audit/export")
                        .param("letterId", letter.toString())
                        .with(as("auditor")))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("problem.export.empty"));
        rest.perform(get("/v1/letters/{id}/audit", "no-id").with(as("auditor"))).andExpect(status().isBadRequest());
        rest.perform(get("/v1/audit/export").with(as("auditor"))).andExpect(status().isBadRequest());
    }

    private void told(String service, List<AuditEntryRecorded> entries) {
        entries.forEach(entry -> kafka.tell(service + ".audit.v1", entry));
    }

    private void awaitEntries(int count) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(jdbc.sql("select count(*) from chain_entry where letter_id = :letter")
                                .param("letter", letter)
                                .query(Integer.class)
                                .single())
                        .isEqualTo(count));
    }

    private List<String> alarms() {
        return jdbc.sql("select distinct kind from chain_alarm where letter_id = :letter")
                .param("letter", letter)
                .query(String.class)
                .list();
    }

    private void expectChain(String path, Object value) throws Exception {
        rest.perform(get("/v1/letters/{id}/audit", letter).with(as("coordinator")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.chains", hasSize(1)))
                .andExpect(jsonPath(path).value(value));
    }

    private List<String> export() throws Exception {
        return export(newestRoot());
    }

    private List<String> export(long root) throws Exception {
        return rest.perform(get("/v1/audit/export")
                        .param("letterId", letter.toString())
                        .param("root", String.valueOf(root))
                        .with(as("auditor")))
                .andExpect(status().isOk())
                .andExpect(
                        header().string("Content-Disposition", "attachment; filename=\"audit-" + letter + ".jsonl\""))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private long newestRoot() {
        return jdbc.sql("select max(number) from audit_root").query(Long.class).single();
    }

    private void rewrite(AuditEntryRecorded entry) {
        jdbc.sql("""
                        update chain_entry set entry = :entry, previous_hash = :previousHash, hash = :hash
                        where letter_id = :letterId and service = 'drafting' and position = :position
                        """).paramSource(entry).update();
    }
}
