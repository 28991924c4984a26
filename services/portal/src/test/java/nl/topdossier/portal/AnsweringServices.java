package nl.topdossier.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** Stands in for the services: answers what it was told to, and remembers the last that was asked of each address. */
final class AnsweringServices {

    private record Answer(int status, String body) {}

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, String> asked = new ConcurrentHashMap<>();

    AnsweringServices() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void reset() {
        answers.clear();
        asked.clear();
    }

    void answer(String request, String body) {
        answers.put(request, new Answer(200, body));
    }

    void refuse(String request, int status, String body) {
        answers.put(request, new Answer(status, body));
    }

    /** Takes such a request and breaks off without an answer. */
    void hangUp(String request) {
        answers.put(request, new Answer(0, ""));
    }

    /** Takes such a request and never says anything. */
    void staySilent(String request) {
        answers.put(request, new Answer(-1, ""));
    }

    /** The condition and the body of the last such request; empty when there was none. */
    String asked(String request) {
        return asked.getOrDefault(request, "");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.put(request, "If-Match: " + exchange.getRequestHeaders().getFirst("If-Match") + "\n" + body);
        Answer answer = answers.getOrDefault(
                request, request.startsWith("POST") ? new Answer(200, "{}") : new Answer(404, "{\"code\":\"none\"}"));
        if (answer.status() == -1) {
            return;
        }
        if (answer.status() == 0) {
            exchange.close();
            return;
        }
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
