package nl.topdossier.dispatch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A House that takes letters over HTTP and misbehaves as told; keeps every arrival under its idempotency key. */
public final class FakeHouse implements HttpHandler {

    private static final Pattern NAME = Pattern.compile("filename=\"([^\"]+)\"");

    /** How it answers. */
    public enum Mode {
        NORMAL,
        REFUSE,
        AWAY,
        /** Keeps the letter and closes the connection without a word. */
        LOSE_ANSWER,
        /** Points somewhere else, as a proxy in between may. */
        REDIRECT,
        /** Keeps the letter and answers only when the test lets it. */
        HOLD
    }

    /** One request that it kept. */
    public record Arrival(UUID handOverId, Map<String, byte[]> files) {}

    private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    private volatile Mode mode = Mode.NORMAL;
    private volatile CountDownLatch held = new CountDownLatch(0);

    public void is(Mode next) {
        held.countDown();
        held = new CountDownLatch(next == Mode.HOLD ? 1 : 0);
        mode = next;
    }

    public List<Arrival> of(UUID handOverId) {
        return arrivals.stream()
                .filter(arrival -> arrival.handOverId().equals(handOverId))
                .toList();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        UUID key = UUID.fromString(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        switch (mode) {
            case REFUSE -> answer(exchange, 422);
            case AWAY -> answer(exchange, 503);
            case REDIRECT -> {
                exchange.getResponseHeaders().set("Location", "http://127.0.0.1/elsewhere");
                answer(exchange, 302);
            }
            case NORMAL -> keep(exchange, key, body, true);
            case LOSE_ANSWER -> keep(exchange, key, body, false);
            case HOLD -> {
                CountDownLatch until = held;
                arrivals.add(new Arrival(key, files(exchange, body)));
                await(until);
                answer(exchange, 202);
            }
        }
    }

    private void keep(HttpExchange exchange, UUID key, byte[] body, boolean answers) throws IOException {
        arrivals.add(new Arrival(key, files(exchange, body)));
        if (answers) {
            answer(exchange, 202);
        } else {
            exchange.close();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Expected the test to let the House answer, but it did not");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static Map<String, byte[]> files(HttpExchange exchange, byte[] body) {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        String boundary = "--" + type.replaceAll(".*boundary=\"?([^\";]+)\"?.*", "$1");
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String part : new String(body, StandardCharsets.ISO_8859_1).split(Pattern.quote(boundary))) {
            int headers = part.indexOf("\r\n\r\n");
            var name = NAME.matcher(headers < 0 ? "" : part.substring(0, headers));
            if (name.find()) {
                files.put(
                        name.group(1),
                        part.substring(headers + 4, part.length() - 2).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
