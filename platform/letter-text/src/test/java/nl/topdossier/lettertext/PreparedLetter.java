package nl.topdossier.lettertext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the five real letters, as prepared by hand, with what is known to be true of it. */
public record PreparedLetter(String number, JsonNode data, JsonNode truth) {

    private static final Path LETTERS = Path.of("../../letters");
    private static final JsonMapper JSON = JsonMapper.shared();

    public static List<PreparedLetter> all() {
        var seeds = JSON.readTree(read(LETTERS.resolve("ground-truth.json"))).get("seeds");
        return StreamSupport.stream(seeds.spliterator(), false)
                .map(truth -> {
                    var number = truth.get("file").asString().substring(0, 3);
                    return new PreparedLetter(
                            number, JSON.readTree(read(folder(number).resolve("letter.json"))), truth);
                })
                .toList();
    }

    public static PreparedLetter of(String number) {
        return all().stream()
                .filter(letter -> letter.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** The letter.md, covering-tk.md, covering-ek.md or memo.md. */
    public String file(String name) {
        return read(folder(number).resolve(name));
    }

    public boolean has(String name) {
        return Files.exists(folder(number).resolve(name));
    }

    /** The document as it was found. */
    public String source() {
        return read(LETTERS.resolve(truth.get("file").asString()));
    }

    public LetterText letter() {
        return LetterText.parse(file("letter.md"));
    }

    @Override
    public String toString() {
        return number;
    }

    private static Path folder(String number) {
        return LETTERS.resolve("prepared").resolve(number);
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
