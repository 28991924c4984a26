package nl.topdossier.dispatch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.topdossier.dispatch.DispatchSettings.ChannelKind;
import nl.topdossier.dispatch.DispatchSettings.HouseSettings;
import nl.topdossier.dispatch.DispatchSettings.UncertainMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real work never starts towards a stand-in, an exercise never towards a House; each real address below is only read. */
class ExerciseGuardTests {

    private static final String SENDER = "parlementaire-zaken@minbuza.nl";
    private static final String ADDRESS = "griffie@eerstekamer.nl";
    private static final String RELAY = "mail.minbuza.nl";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://loket.tweedekamer.nl/brieven",
                "https://loket.tweedekamer.nl/griffie/brieven",
                "https://loket.tweedekamer.nl:8443/latest",
                "https://10.1.2.3/brieven",
                "https://test.tweedekamer.nl/"
            })
    void realWorkReachesAHouse(String url) {
        assertThatCode(() -> realWork(SENDER, RELAY, byHttp(url))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8090/griffie/tweede-kamer/letters",
                "http://localhost:8090/x",
                "http://LocalHost./x",
                "http://stand-ins:8090/x",
                "https://127.8.9.10/x",
                "https://[::1]/x",
                "https://[::ffff:127.0.0.1]/x",
                "http://0.0.0.0:8090/x",
                "https://[::]/x",
                "https://2130706433/x",
                "https://loket@127.0.0.1/x",
                "https://griffie.test/x",
                "https://loket.Example/x",
                "https://griffie.invalid./x",
                "https://griffie.localhost/x",
                "https://griffie-of-the-exercise/x",
                "http://stand_ins:8090/x"
            })
    void realWorkRefusesAStandInAsHouse(String url) {
        assertThatThrownBy(() -> realWork(SENDER, RELAY, byHttp(url)))
                .hasMessageContaining("Expected real work to reach the Houses themselves, but a House is set to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"griffie@griffie.test", "Griffie <griffie@griffie.TEST>", "griffie@localhost", "x@[127.0.0.1]"})
    void realWorkRefusesTheMailAddressOfAStandIn(String address) {
        assertThatThrownBy(() -> realWork(SENDER, RELAY, byMail(address))).hasMessageContaining("a House is set to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "stand-ins", "mail.test", "::1"})
    void realWorkRefusesAStandInAsMailServer(String relay) {
        assertThatThrownBy(() -> realWork(SENDER, relay, byMail(ADDRESS)))
                .hasMessageContaining("the mail server is set to the stand-in " + relay);
        assertThatCode(() -> realWork(SENDER, relay, byHttp("https://loket.tweedekamer.nl/brieven")))
                .as("no House is reached by mail")
                .doesNotThrowAnyException();
    }

    @Test
    void realWorkRefusesTheSenderOfAnExercise() {
        assertThatThrownBy(() -> realWork("parlementaire-zaken@topdossier.test", RELAY, byMail(ADDRESS)))
                .hasMessageContaining("the sender of hand-overs is set to the stand-in topdossier.test");
    }

    @Test
    void realWorkStartsBeforeItsAddressesAreSet() {
        assertThatCode(() -> realWork("", "", byMail(""))).doesNotThrowAnyException();
        assertThatCode(() -> realWork(SENDER, RELAY, byMail(ADDRESS))).doesNotThrowAnyException();
    }

    @Test
    void anExerciseReachesOnlyStandIns() {
        assertThatCode(() -> exercise("127.0.0.1", byHttp("http://127.0.0.1:8090/x")))
                .doesNotThrowAnyException();
        assertThatCode(() -> exercise("localhost", byMail(ADDRESS))).doesNotThrowAnyException();
        assertThatThrownBy(() -> exercise("127.0.0.1", byHttp("https://10.1.2.3/x")))
                .hasMessageContaining("Expected an exercise to reach only stand-ins");
        assertThatThrownBy(() -> exercise("10.1.2.3", byMail(ADDRESS)))
                .hasMessageContaining("Expected an exercise to reach only stand-ins");
    }

    @Test
    void anExerciseIsNotLedAstrayByTheAddressOfAChannelThatItDoesNotUse() {
        var house = new HouseSettings(ChannelKind.MAIL, URI.create("http://127.0.0.1:8090/x"), ADDRESS, false);

        assertThatThrownBy(() -> exercise("10.1.2.3", house))
                .hasMessageContaining("Expected an exercise to reach only stand-ins");
    }

    private static void realWork(String sender, String relay, HouseSettings house) {
        guard(sender, house, false, relay);
    }

    private static void exercise(String relay, HouseSettings house) {
        guard(SENDER, house, true, relay);
    }

    private static void guard(String sender, HouseSettings house, boolean exercise, String relay) {
        var settings = new DispatchSettings(
                Duration.ZERO, Duration.ZERO, Duration.ZERO, UncertainMail.ASK, sender, Map.of("tweede-kamer", house));
        new ExerciseGuard(settings, exercise, List.of("griffie-of-the-exercise"), relay).afterPropertiesSet();
    }

    private static HouseSettings byHttp(String url) {
        return new HouseSettings(ChannelKind.HTTP, URI.create(url), null, false);
    }

    private static HouseSettings byMail(String address) {
        return new HouseSettings(ChannelKind.MAIL, null, address, false);
    }
}
