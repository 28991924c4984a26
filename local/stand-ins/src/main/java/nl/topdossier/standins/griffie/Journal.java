package nl.topdossier.standins.griffie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.topdossier.standins.StandInsSettings;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One line of JSON per fact, on the disk before anybody is answered. A line cut off by a crash was never answered: it is dropped. */
@Component
class Journal implements DisposableBean {

    private final JsonMapper json;
    private final FileChannel channel;
    private final List<Fact> found = new ArrayList<>();

    Journal(StandInsSettings settings, JsonMapper json) throws IOException {
        this.json = json;
        Path file = Files.createDirectories(settings.data()).resolve("griffie.jsonl");
        this.channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        byte[] bytes = Files.readAllBytes(file);
        int whole = endOfLastLine(bytes);
        new String(bytes, 0, whole, StandardCharsets.UTF_8)
                .lines()
                .map(line -> json.readValue(line, Fact.class))
                .forEach(found::add);
        channel.truncate(whole);
        channel.position(whole);
    }

    /** The facts of earlier runs, in order. */
    List<Fact> found() {
        return found;
    }

    synchronized void append(Fact... facts) {
        String lines = Arrays.stream(facts)
                .map(fact -> json.writerFor(Fact.class).writeValueAsString(fact) + "\n")
                .collect(Collectors.joining());
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void destroy() throws IOException {
        channel.close();
    }

    private static int endOfLastLine(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
