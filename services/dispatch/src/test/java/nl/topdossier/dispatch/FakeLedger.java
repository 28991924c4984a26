package nl.topdossier.dispatch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.topdossier.dispatch.content.LinkedItem;
import tools.jackson.databind.json.JsonMapper;

/** Commitments as far as dispatch asks it: which items each letter is linked with. */
public final class FakeLedger implements HttpHandler {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<UUID, List<LinkedItem>> links = new ConcurrentHashMap<>();
    private volatile boolean away;

    public void links(ALetter letter, LinkedItem... items) {
        links.put(letter.letterId(), List.of(items));
    }

    public void isAway(boolean isAway) {
        away = isAway;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        UUID letterId = UUID.fromString(path[4]);
        byte[] answer =
                json.writeValueAsString(links.getOrDefault(letterId, List.of())).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(away ? 503 : 200, away ? -1 : answer.length);
        if (!away) {
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }
}
