package nl.topdossier.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.topdossier.calendar.Deadline;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.task.TaskClaimed;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.lettertext.pdf.DateStamp;
import nl.topdossier.testsupport.FactsOnKafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter from signed off to numbered, with the real engine and both channels. */
@DispatchOnSharedStack
class OneLetterIT {

    @Autowired
    Dispatching dispatching;

    @Autowired
    FactsOnKafka told;

    @Autowired
    OutsideWorld outside;

    @Autowired
    Clock clock;

    @BeforeEach
    void everybodyBehaves() {
        outside.behaves();
    }

    @Test
    void reachesBothHousesOnceAndIsNumbered() {
        ALetter letter = dispatching.sent(new ALetter());

        assertThat(dispatching.state(letter)).isEqualTo(DispatchState.HANDING_OVER);
        dispatching.confirms(letter, House.EERSTE_KAMER).expect(204);
        assertThat(dispatching.state(letter)).isEqualTo(DispatchState.HANDING_OVER);
        dispatching.confirms(letter, House.TWEEDE_KAMER).expect(204);
        assertThat(dispatching.state(letter)).isEqualTo(DispatchState.DISPATCHED);
        dispatching.engineHasItsTasks(letter);
        dispatching.numbers(letter, House.TWEEDE_KAMER, "28676-600").expect(204);
        dispatching
                .desk()
                .post(
                        "/v1/hand-overs/"
                                + dispatching
                                        .handOver(letter, House.EERSTE_KAMER)
                                        .handOverId() + "/number",
                        Map.of("noneExpected", true))
                .expect(204);

        assertThat(dispatching.state(letter)).isEqualTo(DispatchState.NUMBERED);
        dispatching.nothingIsLeftOf(letter);
        assertThat(arrivalsOf(letter)).isEqualTo(List.of(1, 1));
        await().atMost(Dispatching.PATIENCE)
                .untilAsserted(() -> assertThat(told.namesOn(Topics.DISPATCH_DISPATCH, letter.letterId()))
                        .containsExactlyInAnyOrder(
                                "DispatchReleased",
                                "HandedOver",
                                "HandedOver",
                                "ReceiptConfirmed",
                                "ReceiptConfirmed",
                                "LetterDispatched",
                                "KamerstukNumbered",
                                "KamerstukNumbered"));
        assertThat(told.namesOn(Topics.DISPATCH_DISPATCH, letter.letterId())).startsWith("DispatchReleased");
        assertThat(told.namesOn(Topics.DISPATCH_DISPATCH, letter.letterId()).indexOf("LetterDispatched"))
                .isEqualTo(5);
    }

    @Test
    void sendsTheAgreedFilesWithNothingButADateBehindThem() {
        ALetter letter = dispatching.sent(new ALetter());

        Map<String, byte[]> tweedeKamer = outside.tweedeKamer()
                .of(idOf(letter, House.TWEEDE_KAMER))
                .getFirst()
                .files();
        Map<String, byte[]> eersteKamer = FakeMailServer.files(
                outside.eersteKamer().of(idOf(letter, House.EERSTE_KAMER)).getFirst());

        assertThat(tweedeKamer).containsOnlyKeys("letter.pdf", "covering-tweede-kamer.pdf");
        assertThat(eersteKamer).containsOnlyKeys("letter.pdf", "covering-eerste-kamer.pdf");
        assertThat(tweedeKamer.get("letter.pdf")).isEqualTo(letter.files().get("letter"));
        assertThat(eersteKamer.get("letter.pdf")).isEqualTo(letter.files().get("letter"));
        isDated("covering-tweede-kamer", letter, tweedeKamer);
        isDated("covering-eerste-kamer", letter, eersteKamer);
        byte[] shown = dispatching
                .desk()
                .get("/v1/dispatches/" + letter.dispatchId() + "/parts/covering-tweede-kamer")
                .expect(200)
                .bytes();
        assertThat(shown).isEqualTo(tweedeKamer.get("covering-tweede-kamer.pdf"));
    }

    private void isDated(String name, ALetter letter, Map<String, byte[]> got) {
        byte[] agreed = Objects.requireNonNull(letter.files().get(name));
        byte[] sent = Objects.requireNonNull(got.get(name + ".pdf"));
        assertThat(FakeMailServer.startsWith(sent, agreed)).isTrue();
        assertThat(DateStamp.onlyDateDiffers(agreed, sent)).isTrue();
        assertThat(DateStamp.dateOf(sent)).contains(LocalDate.ofInstant(clock.instant(), Deadline.ZONE));
    }

    @Test
    void peopleMayBeFasterThanTheEngine() {
        outside.tweedeKamer().is(FakeHouse.Mode.HOLD);
        ALetter letter = dispatching.ready(new ALetter());
        dispatching.release(letter).expect(200);
        await().atMost(Dispatching.PATIENCE)
                .until(() -> !outside.tweedeKamer()
                        .of(idOf(letter, House.TWEEDE_KAMER))
                        .isEmpty());

        dispatching.confirms(letter, House.TWEEDE_KAMER).expect(204);
        dispatching.numbers(letter, House.TWEEDE_KAMER, "28676-601").expect(204);
        outside.tweedeKamer().is(FakeHouse.Mode.NORMAL);
        await().atMost(Dispatching.PATIENCE)
                .until(() -> dispatching.confirms(letter, House.EERSTE_KAMER).status() == 204);
        dispatching.numbers(letter, House.EERSTE_KAMER, "28676-A").expect(204);

        dispatching.nothingIsLeftOf(letter);
        assertThat(dispatching.state(letter)).isEqualTo(DispatchState.NUMBERED);
        assertThat(arrivalsOf(letter)).isEqualTo(List.of(1, 1));
    }

    @Test
    void twoClicksAreOneDecision() {
        ALetter letter = dispatching.ready(new ALetter());

        dispatching.release(letter).expect(200);
        dispatching.release(letter);
        dispatching.desk(letter, "return").expect(409, "dispatch.return.too-late");
        dispatching.desk(letter, "withdrawal").expect(409, "dispatch.return.too-late");

        assertThat(dispatching.audited(letter, "released")).isEqualTo(1);
    }

    @Test
    void tellsWhoTookItsReleaseOnAndThatItWasGivenBack() {
        ALetter letter = dispatching.ready(new ALetter());
        UUID task = dispatching.row(letter).requiredReleaseTask();

        dispatching.desk().put("/v1/tasks/" + task + "/claim", Map.of()).expect(204);
        dispatching.desk().delete("/v1/tasks/" + task + "/claim").expect(204);

        await().atMost(Dispatching.PATIENCE)
                .untilAsserted(() -> assertThat(told.of(TaskClaimed.class, letter.letterId()))
                        .containsExactly(
                                new TaskClaimed(letter.letterId(), task, Dispatching.PETRA),
                                new TaskClaimed(letter.letterId(), task, null)));
    }

    @Test
    void releasesOnlyWhatIsOnTheScreen() {
        ALetter letter = dispatching.ready(new ALetter());

        dispatching
                .desk()
                .post("/v1/dispatches/" + letter.dispatchId() + "/release", Map.of("contentHash", "another"))
                .expect(409, "dispatch.release.other-content");
        assertThat(dispatching.state(letter)).isEqualTo(DispatchState.READY);
    }

    private UUID idOf(ALetter letter, House house) {
        return dispatching.handOver(letter, house).handOverId();
    }

    private List<Integer> arrivalsOf(ALetter letter) {
        return List.of(
                outside.tweedeKamer().of(idOf(letter, House.TWEEDE_KAMER)).size(),
                outside.eersteKamer().of(idOf(letter, House.EERSTE_KAMER)).size());
    }
}
