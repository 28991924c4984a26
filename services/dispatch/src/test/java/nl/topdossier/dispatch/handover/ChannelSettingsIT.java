package nl.topdossier.dispatch.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.dispatch.ALetter;
import nl.topdossier.dispatch.DispatchOnSharedStack;
import nl.topdossier.dispatch.DispatchSettings.ChannelKind;
import nl.topdossier.dispatch.DispatchSettings.HouseSettings;
import nl.topdossier.dispatch.Dispatching;
import nl.topdossier.dispatch.FakeMailServer;
import nl.topdossier.dispatch.OutsideWorld;
import nl.topdossier.dispatch.TheGriffie;
import nl.topdossier.dispatch.content.ContentFetching;
import nl.topdossier.dispatch.content.Parts;
import nl.topdossier.dispatch.dispatches.DispatchState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * The channels set otherwise than by default; workers rest, so that the test hands over itself. Its service must not live
 * on beside the one of the other tests, whose facts it hears too.
 */
@DirtiesContext
@DispatchOnSharedStack
@TestPropertySource(
        properties = {
            "topdossier.engine.workers=false",
            "topdossier.dispatch.uncertain-mail=REPEAT",
            "topdossier.dispatch.sender=Parlementaire Zaken <pz@ministerie.example>"
        })
class ChannelSettingsIT {

    private static final TheGriffie GRIFFIE = TheGriffie.thatRequiresAToken();

    @Autowired
    Dispatching dispatching;

    @Autowired
    OutsideWorld outside;

    @Autowired
    HandingOver handingOver;

    @Autowired
    HttpChannel http;

    @Autowired
    ContentFetching content;

    @Autowired
    Parts parts;

    @DynamicPropertySource
    static void known(DynamicPropertyRegistry registry) {
        registry.add("spring.security.oauth2.client.provider.topdossier.token-uri", () -> GRIFFIE.at("/oauth2/token"));
        registry.add("topdossier.client-secret", () -> TheGriffie.SECRET);
    }

    @BeforeEach
    void everybodyBehaves() {
        outside.behaves();
    }

    @AfterAll
    static void stopTheGriffie() {
        GRIFFIE.close();
    }

    @Test
    void mailOfUnknownOutcomeIsRepeatedWithTheSameBytes() {
        ALetter letter = begun();
        UUID handOverId = dispatching.handOver(letter, House.EERSTE_KAMER).handOverId();

        outside.eersteKamer().is(FakeMailServer.Mode.LOSE_ANSWER);
        assertThat(handingOver.handOver(handOverId).state()).isEqualTo(HandOverState.ATTEMPTED);
        outside.behaves();
        assertThat(handingOver.handOver(handOverId).state()).isEqualTo(HandOverState.SENT);

        List<byte[]> mails = outside.eersteKamer().of(handOverId);
        assertThat(mails).hasSize(2);
        assertThat(mails.get(1)).isEqualTo(mails.get(0));
        assertThat(FakeMailServer.header(mails.get(0), "Message-ID"))
                .isEqualTo("<" + handOverId + "@ministerie.example>");
        assertThat(dispatching.handOver(letter, House.EERSTE_KAMER).resolveTaskId())
                .isNull();
    }

    @Test
    void tokenIsShownToAHouseThatRequiresOne() {
        ALetter letter = begun();
        HandOver handOver = dispatching.handOver(letter, House.TWEEDE_KAMER);
        var files = handOver.filesAmong(parts.of(letter.dispatchId()));

        assertThat(http.send(handOver, griffie(false), files)).isEqualTo(Channel.Outcome.UNAVAILABLE);
        assertThat(http.send(handOver, griffie(true), files)).isEqualTo(Channel.Outcome.SENT);
    }

    private static HouseSettings griffie(boolean sendsToken) {
        URI letters = GRIFFIE.at("/griffie/tweede-kamer/letters");
        return new HouseSettings(ChannelKind.HTTP, letters, null, sendsToken);
    }

    private ALetter begun() {
        ALetter letter = new ALetter();
        dispatching.signedOff(letter);
        dispatching.awaits(letter, DispatchState.GATE);
        content.fetch(letter.dispatchId(), letter.letterId(), 1);
        dispatching.mayBegin(letter);
        return letter;
    }
}
