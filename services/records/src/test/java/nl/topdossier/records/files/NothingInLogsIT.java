package nl.topdossier.records.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.LetterDispatched;
import nl.topdossier.messaging.Ids;
import nl.topdossier.records.RecordsStack;
import nl.topdossier.testsupport.KafkaFacts;
import nl.topdossier.testsupport.RareWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is filed, and what is asked for, is in no log and in nothing that this service tells. */
@ExtendWith(OutputCaptureExtension.class)
class NothingInLogsIT extends RecordsStack {

    private static final List<String> WAY_OUT = List.of("outbox", "inbox");

    private final RareWord rare = new RareWord();
    private final UUID letter = Ids.next();
    private final UUID dispatch = Ids.next();

    @Autowired
    private Filings filings;

    @Autowired
    private JdbcClient rows;

    @Test
    void textsStayInside(CapturedOutput log) throws Exception {
        DISPATCH.hasSent(dispatch, Map.of("letter", rare.marked().getBytes(UTF_8)));
        DISPATCH.givesOtherBytesFor(dispatch);
        try (KafkaFacts kafka = new KafkaFacts()) {
            kafka.tell(Topics.DISPATCH_DISPATCH, new LetterDispatched(letter, dispatch, "b".repeat(64)));
            await().atMost(PATIENCE)
                    .until(() -> filings.ofLetter(letter).stream().anyMatch(filing -> filing.attempts() > 0));
            DISPATCH.isWellFor(dispatch);
            await().atMost(PATIENCE)
                    .until(() ->
                            filings.ofLetter(letter).stream().anyMatch(filing -> filing.state() == Filing.State.FILED));
        }
        rest.perform(get("/v1/files/{sha256}", rare.word()).with(as("auditor"))).andExpect(status().isNotFound());
        rest.perform(get("/v1/letters/{id}/files", rare.word()).with(as("auditor")))
                .andExpect(status().isBadRequest());

        rare.isNotIn(log);
        WAY_OUT.forEach(table -> rare.isNotIn(rows, table));
    }
}
