package nl.topdossier.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PatienceTests {

    private static final JsonNode NO_WORDS = Http.JSON.createObjectNode();

    private final Patience patience = new Patience(Duration.ofSeconds(5), Duration.ofMillis(1));

    @Test
    void looksAgainWhenServiceIsAwayOrRefusesForNow() {
        var troubles =
                new ArrayDeque<RuntimeException>(List.of(new Away("away"), new Refused("GET /x", 409, NO_WORDS)));

        String found = patience.until("something", () -> {
            if (!troubles.isEmpty()) {
                throw troubles.remove();
            }
            return Optional.of("it");
        });

        assertThat(found).isEqualTo("it");
    }

    @Test
    void givesUpAtOnceOnWhatIsWrongForGood() {
        Patience.Check look = () -> {
            throw new Refused("POST /x", 422, NO_WORDS);
        };

        assertThatThrownBy(() -> patience.until("something", look))
                .isInstanceOf(NotAsItShouldBe.class)
                .hasMessageStartingWith("Expected something, but POST /x was refused (422)");
    }

    @Test
    void saysWhatKeptItFromHappening() {
        var hasty = new Patience(Duration.ZERO, Duration.ofMillis(1));
        Patience.Check look = () -> {
            throw new Away("GET /x got no answer");
        };

        assertThatThrownBy(() -> hasty.until("something", look))
                .hasMessage("Expected something within 0 s, but GET /x got no answer");
    }
}
