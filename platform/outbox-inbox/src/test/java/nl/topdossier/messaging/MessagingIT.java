package nl.topdossier.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.topdossier.testsupport.SharedStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a service promises about its facts: in order per key, never lost, never done twice. */
class MessagingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Participants participants = new Participants();
    private Participants.Instance service = participants.none();

    @BeforeEach
    void startTheService() {
        service = participants.start();
    }

    @AfterEach
    void stopAll() {
        participants.close();
    }

    @Test
    void handlesTheFactsOfEachKeyInTheOrderInWhichTheyWereTold() {
        List<UUID> letters = IntStream.range(0, 10).mapToObj(i -> Ids.next()).toList();

        for (int n = 0; n < 20; n++) {
            int number = n;
            letters.forEach(letter -> service.tell(letter, number));
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(letters)
                        .allSatisfy(letter -> assertThat(participants.handled(letter))
                                .isEqualTo(IntStream.range(0, 20).boxed().toList())));
        assertThat(service.outboxSize()).isZero();
    }

    @Test
    void tellsNothingOfAChangeThatWasRolledBack() {
        UUID letter = Ids.next();

        assertThatThrownBy(() -> service.tellAndFail(letter, 1)).hasMessageContaining("rolled back");
        service.tell(letter, 2);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(participants.handled(letter)).containsExactly(2));
    }

    @Test
    void refusesToTellOutsideOfATransaction() {
        assertThatThrownBy(() -> service.tellWithoutTransaction(Ids.next()))
                .hasMessageContaining("No existing transaction");
    }

    @Test
    void handlesAFactOnceHoweverOftenItComes() {
        UUID letter = Ids.next();
        service.tell(letter, 1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(participants.handled(letter)).containsExactly(1));

        service.repeatEverythingOnKafka();
        service.tell(letter, 2);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(participants.handled(letter)).contains(2));
        assertThat(participants.handled(letter)).containsExactly(1, 2);
    }

    @Test
    void holdsOnlyTheKeyThatFailsAndGoesOnInOrderAfterAReplay() {
        UUID failing = Ids.next();
        UUID other = Ids.next();
        participants.failAt(failing, 2);

        IntStream.range(1, 5).forEach(number -> service.tell(failing, number));
        service.tell(other, 1);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.unprocessed()).hasSize(1));
        assertThat(participants.handled(other)).containsExactly(1);
        assertThat(participants.handled(failing)).containsExactly(1);
        var parked = service.unprocessed().getFirst();
        assertThat(parked.key()).isEqualTo(failing);
        assertThat(parked.waiting()).isEqualTo(2);
        assertThat(parked.failure()).contains("IllegalStateException").doesNotContain("secret text");

        participants.failAt(failing, -1);
        service.replay(parked.eventId());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(participants.handled(failing)).containsExactly(1, 2, 3, 4));
        assertThat(service.unprocessed()).isEmpty();
    }

    @Test
    void passesByWhatIsNoFactAndGoesOnWithWhatComesAfterIt() {
        UUID letter = Ids.next();
        service.putOnKafka(letter.toString(), "{}", Map.of());
        service.putOnKafka("no id", "{}", service.headers("v1"));
        service.putOnKafka(null, "{}", service.headers("v1"));
        service.putOnKafka(letter.toString(), null, service.headers("v1"));
        service.putOnKafka(letter.toString(), "a\0b", service.headers("v1"));
        service.putOnKafka(letter.toString(), "{}", with(service.headers("v1"), "ce_id", "no id"));
        service.putOnKafka(letter.toString(), "{}", with(service.headers("v1"), "ce_time", "yesterday"));
        service.putOnKafka(letter.toString(), "{}", with(service.headers("v1"), "ce_sequence", "first"));
        service.tell(letter, 1);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(participants.handled(letter)).containsExactly(1));
        assertThat(service.unprocessed()).isEmpty();
    }

    @Test
    void showsTheCoordinatorAFactThatCanNotBeReadAndHoldsOnlyItsKey() {
        UUID broken = Ids.next();
        UUID other = Ids.next();
        service.putOnKafka(broken.toString(), "{\"letterId\": 7", service.headers("v1"));
        service.tell(other, 1);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.unprocessed())
                        .extracting(UnprocessedMessages.Parked::key)
                        .containsExactly(broken));
        assertThat(participants.handled(other)).containsExactly(1);
    }

    @Test
    void keepsAFactOfANewerVersionUntilTheServiceUnderstandsItAndReadsOneWithMoreInIt() {
        UUID newer = Ids.next();
        UUID richer = Ids.next();
        service.putOnKafka(newer.toString(), "{}", service.headers("v2"));
        service.putOnKafka(richer.toString(), service.payload(richer, 1, "addedLater"), service.headers("v1"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.unprocessed()).hasSize(1));
        assertThat(service.unprocessed().getFirst().key()).isEqualTo(newer);
        assertThat(service.unprocessed().getFirst().failure()).contains("NewerThanThisService");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(participants.handled(richer)).containsExactly(1));
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        Map<String, String> changed = new HashMap<>(headers);
        changed.put(name, value);
        return changed;
    }

    @Test
    void hasASecondInstanceTakeOverWhenTheOneOnDutyIsGone() {
        UUID letter = Ids.next();
        Participants.Instance second = participants.start();
        service.tell(letter, 1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(participants.handled(letter)).containsExactly(1));

        service.stop();
        second.tell(letter, 2);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(participants.handled(letter)).containsExactly(1, 2));
    }

    @Test
    void keepsFactsInOrderWhileKafkaIsAway() {
        UUID letter = Ids.next();
        service.tell(letter, 1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(participants.handled(letter)).containsExactly(1));

        SharedStack.get().kafka().kill();
        IntStream.range(2, 30).forEach(number -> service.tell(letter, number));
        SharedStack.get().kafka().start();

        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(participants.handled(letter))
                        .isEqualTo(IntStream.range(1, 30).boxed().toList()));
    }

    @Test
    void carriesTheTraceFromTheTellerToTheHandler() {
        UUID letter = Ids.next();
        Trace trace = Trace.begin(null, null);

        trace.in(() -> {
            service.tell(letter, 1);
            return "";
        });

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(participants.handled(letter)).containsExactly(1));
        assertThat(participants.traceOf(letter)).startsWith(trace.traceparent().substring(0, 35));
    }
}
