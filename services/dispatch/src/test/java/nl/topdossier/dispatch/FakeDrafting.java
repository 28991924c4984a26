package nl.topdossier.dispatch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.topdossier.dispatch.content.LetterFacts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Drafting as far as dispatch asks it: what it knows of each letter, which a test may change, and the files. */
public final class FakeDrafting implements HttpHandler {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<UUID, LetterFacts> known = new ConcurrentHashMap<>();
    private final Map<UUID, Map<String, byte[]>> files = new ConcurrentHashMap<>();
    private volatile boolean away;

    public void knows(ALetter letter) {
        known.put(letter.letterId(), letter.facts());
        files.put(letter.letterId(), letter.files());
    }

    public void isAway(boolean isAway) {
        away = isAway;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        byte[] answer = away ? null : answer(path);
        exchange.getResponseHeaders()
                .set("Content-Type", path[6].equals("files") ? "application/pdf" : "application/json");
        exchange.sendResponseHeaders(answer == null ? 503 : 200, answer == null ? -1 : answer.length);
        if (answer != null) {
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }

    private byte @Nullable [] answer(String[] path) {
        UUID letterId = UUID.fromString(path[3]);
        if (path[6].equals("files")) {
            return files.getOrDefault(letterId, Map.of()).get(path[7]);
        }
        LetterFacts facts = known.get(letterId);
        return facts == null ? null : json.writeValueAsString(facts).getBytes(StandardCharsets.UTF_8);
    }
}
