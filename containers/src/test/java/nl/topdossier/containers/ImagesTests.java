package nl.topdossier.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What these tests prove is proven for the versions that docker-compose.yml starts. */
class ImagesTests {

    private static final Pattern IMAGE = Pattern.compile("^    image: (\\S+)$", Pattern.MULTILINE);

    @Test
    void areThoseOfTheStack() throws IOException {
        List<String> ofTheStack = IMAGE.matcher(Files.readString(Images.file("docker-compose.yml")))
                .results()
                .map(MatchResult::group)
                .map(line -> line.strip().substring("image: ".length()))
                .filter(image -> !image.startsWith("topdossier/"))
                .toList();

        assertThat(ofTheStack).containsOnly(Images.POSTGRES, Images.KAFKA, Images.ZEEBE);
    }

    @Test
    void haveTheVersionsOfTheBuild() {
        assertThat(Images.ZEEBE).endsWith(":" + property("zeebe.version"));
        assertThat(Images.KAFKA).endsWith(":" + property("kafka-broker.version"));
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}
