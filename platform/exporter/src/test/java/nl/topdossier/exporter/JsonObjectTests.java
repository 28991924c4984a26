package nl.topdossier.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

class JsonObjectTests {

    private final ObjectMapper reader = new ObjectMapper();

    @Test
    void comesBackAsItWentIn() {
        String hostile = IntStream.range(0, 0x250).mapToObj(Character::toString).collect(Collectors.joining())
                + "\u2028 \uD83D\uDE00 </script> \\u0000";

        var read = reader.readTree(new JsonObject()
                .text("text", hostile)
                .number("n", Long.MIN_VALUE)
                .bytes());

        assertThat(read.get("text").asString()).isEqualTo(hostile);
        assertThat(read.get("n").asLong()).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void leavesOutWhatIsAbsent() {
        assertThat(new JsonObject().text("a", "").text("b", null).key("c", -1).bytes())
                .asString()
                .isEqualTo("{}");
    }

    @Test
    void staysJsonWhenTextIsBroken() {
        var read = reader.readTree(
                new JsonObject().text("text", "half a pair: \uD83D").bytes());

        assertThat(read.get("text").asString()).isEqualTo("half a pair: ?");
    }
}
