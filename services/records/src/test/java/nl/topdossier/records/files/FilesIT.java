package nl.topdossier.records.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.LetterDispatched;
import nl.topdossier.messaging.Ids;
import nl.topdossier.records.DispatchServer;
import nl.topdossier.records.RecordsStack;
import nl.topdossier.security.Visibility;
import nl.topdossier.testsupport.KafkaFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A dispatched letter is fetched, checked, stored by its hashes and told as filed, once. */
class FilesIT extends RecordsStack {

    private final KafkaFacts kafka = new KafkaFacts();
    private final UUID letter = Ids.next();
    private final UUID dispatch = Ids.next();
    private final byte[] text = ("letter " + letter).getBytes(UTF_8);
    private final byte[] covering = ("covering letter " + letter).getBytes(UTF_8);
    private final LetterDispatched dispatched = new LetterDispatched(letter, dispatch, "b".repeat(64));

    @Autowired
    private Filings filings;

    @Autowired
    private Visibility visibility;

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void filesWhatWasSentAndTellsItOnceHoweverOftenItHears() throws Exception {
        sent();
        UUID eventId = kafka.tell(Topics.DISPATCH_DISPATCH, dispatched);
        kafka.tell(Topics.DISPATCH_DISPATCH, eventId, dispatched);
        kafka.tell(Topics.DISPATCH_DISPATCH, dispatched);
        awaitFiled();
        kafka.tell(Topics.DISPATCH_DISPATCH, dispatched);

        rest.perform(get("/v1/letters/{id}/files", letter).with(as("openness")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.filings[*].state", contains("FILED")))
                .andExpect(jsonPath("$.parts[*].name", contains("covering-tweede-kamer", "letter")))
                .andExpect(jsonPath("$.parts[1].sha256").value(DispatchServer.sha256(text)));
        rest.perform(get("/v1/files/{sha256}", DispatchServer.sha256(text)).with(as("openness")))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(content().bytes(text));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(kafka.heard(Topics.RECORDS_FILE, letter)).hasSize(1));
        awaitOwnAuditEntry();
    }

    @Test
    void goesOnWhenDispatchIsBack() {
        sent();
        DISPATCH.isAwayFor(dispatch);
        kafka.tell(Topics.DISPATCH_DISPATCH, dispatched);
        await().atMost(PATIENCE).until(() -> filing().attempts() > 0);

        DISPATCH.isWellFor(dispatch);

        awaitFiled();
    }

    @Test
    void filesNothingWhoseBytesAreNotThoseThatWereSent() throws Exception {
        sent();
        DISPATCH.givesOtherBytesFor(dispatch);
        kafka.tell(Topics.DISPATCH_DISPATCH, dispatched);
        await().atMost(PATIENCE).until(() -> filing().attempts() > 0);

        assertThat(String.valueOf(filing().failure())).contains("FileDiffers");
        rest.perform(get("/v1/filings").with(as("coordinator")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].dispatchId", hasItem(dispatch.toString())));
        rest.perform(get("/v1/letters/{id}/files", letter).with(as("auditor")))
                .andExpect(jsonPath("$.parts").isEmpty());

        DISPATCH.isWellFor(dispatch);
        awaitFiled();
    }

    @Test
    void hidesFilesOfALetterFromWhoMayNotSeeIt() throws Exception {
        sent();
        kafka.tell(Topics.DISPATCH_DISPATCH, dispatched);
        awaitFiled();
        String file = DispatchServer.sha256(text);

        rest.perform(get("/v1/letters/{id}/files", letter).with(as("drafter"))).andExpect(status().isNotFound());
        rest.perform(get("/v1/files/{sha256}", file).with(as("drafter"))).andExpect(status().isNotFound());
        rest.perform(get("/v1/files/{sha256}", "no-hash").with(as("auditor"))).andExpect(status().isNotFound());

        visibility.show(letter, PERSON.toString());
        rest.perform(get("/v1/letters/{id}/files", letter).with(as("drafter"))).andExpect(status().isOk());
        rest.perform(get("/v1/files/{sha256}", file).with(as("drafter"))).andExpect(status().isOk());
    }

    private void sent() {
        DISPATCH.hasSent(dispatch, Map.of("letter", text, "covering-tweede-kamer", covering));
    }

    private Filing filing() {
        await().atMost(PATIENCE).until(() -> !filings.ofLetter(letter).isEmpty());
        return filings.ofLetter(letter).getFirst();
    }

    private void awaitFiled() {
        await().atMost(PATIENCE).until(() -> filing().state() == Filing.State.FILED);
    }

    private void awaitOwnAuditEntry() {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> rest.perform(get("/v1/letters/{id}/audit", letter).with(as("auditor")))
                                .andExpect(jsonPath("$.entries[*].act", contains("letter-filed"))));
    }
}
