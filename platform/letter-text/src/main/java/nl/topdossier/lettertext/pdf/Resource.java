package nl.topdossier.lettertext.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.topdossier.lettertext.LetterText;

/** Files that come with this library. */
final class Resource {

    private Resource() {}

    static byte[] bytes(String name) {
        try (var stream = Objects.requireNonNull(LetterText.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
