package nl.topdossier.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.testsupport.FactsOnKafka;
import nl.topdossier.testsupport.RareWord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Reasons, names, evidence and the letter itself are in no log and in nothing that this service tells. */
@DispatchOnSharedStack
@ExtendWith(OutputCaptureExtension.class)
class NothingInLogsIT {

    private static final List<String> WAY_OUT = List.of("outbox", "inbox", "engine_command", "task", "incident");

    @Autowired
    Dispatching dispatching;

    @Autowired
    OutsideWorld outside;

    @Autowired
    FactsOnKafka told;

    private final RareWord rare = new RareWord();

    @BeforeEach
    void everybodyBehaves() {
        outside.behaves();
    }

    @Test
    void reasonsNamesAndTextsStayInside(CapturedOutput log) {
        ALetter letter = new ALetter().withAnnex(rare.word());
        dispatching.ready(letter);
        isKept(letter);
        isRefused(letter);
        isHandedOverWithTrouble(letter);

        rare.isNotIn(log);
        rare.isInNoFact(told);
        WAY_OUT.forEach(table -> rare.isNotIn(dispatching.rows(), table));
    }

    private void isKept(ALetter letter) {
        String dispatch = "/v1/dispatches/" + letter.dispatchId();
        dispatching
                .desk()
                .put(dispatch + "/council-confirmation", Map.of("name", rare.word()))
                .expect(200);
        dispatching
                .desk()
                .put(dispatch + "/memo-exception", Map.of("reason", rare.word()))
                .expect(200);
    }

    private void isRefused(ALetter letter) {
        String dispatch = "/v1/dispatches/" + letter.dispatchId();
        dispatching
                .desk()
                .post(dispatch + "/release", Map.of("contentHash", rare.word()))
                .expect(409);
        dispatching
                .desk()
                .post(dispatch + "/release", Map.of("contentHash", Map.of(rare.word(), 1)))
                .expect(400);
        dispatching
                .desk()
                .post(dispatch + "/return", Map.of("reason", rare.marked().repeat(200)))
                .expect(400);
        dispatching.desk().get("/v1/dispatches/" + rare.word()).expect(400);
    }

    private void isHandedOverWithTrouble(ALetter letter) {
        outside.tweedeKamer().is(FakeHouse.Mode.REFUSE);
        outside.eersteKamer().is(FakeMailServer.Mode.LOSE_ANSWER);
        dispatching.release(letter).expect(200);
        dispatching.awaits(letter, House.TWEEDE_KAMER, HandOverState.REFUSED);
        dispatching.awaits(letter, House.EERSTE_KAMER, HandOverState.UNCERTAIN);
        UUID handOverId = dispatching.handOver(letter, House.EERSTE_KAMER).handOverId();
        dispatching
                .desk()
                .post(
                        "/v1/hand-overs/" + handOverId + "/receipts",
                        Map.of("receivedAt", Instant.parse("2026-07-02T12:00:00Z"), "evidence", rare.word()))
                .expect(204);
    }
}
