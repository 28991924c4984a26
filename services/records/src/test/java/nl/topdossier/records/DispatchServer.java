package nl.topdossier.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Dispatch as records sees it, with the token endpoint beside it; can be told to fail or to give other bytes. */
public final class DispatchServer {

    private final HttpServer server;
    private final Map<UUID, Map<String, byte[]>> sent = new ConcurrentHashMap<>();
    private final Map<UUID, String> trouble = new ConcurrentHashMap<>();

    DispatchServer() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/oauth2/token",
                exchange -> answer(
                        exchange,
                        200,
                        "{\"access_token\":\"of-records\",\"token_type\":\"Bearer\",\"expires_in\":300}"
                                .getBytes(UTF_8)));
        server.createContext("/v1/dispatches/", this::parts);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void hasSent(UUID dispatchId, Map<String, byte[]> parts) {
        sent.put(dispatchId, parts);
    }

    public void isAwayFor(UUID dispatchId) {
        trouble.put(dispatchId, "away");
    }

    public void givesOtherBytesFor(UUID dispatchId) {
        trouble.put(dispatchId, "other bytes");
    }

    public void isWellFor(UUID dispatchId) {
        trouble.remove(dispatchId);
    }

    private void parts(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        UUID dispatchId = UUID.fromString(path[3]);
        Map<String, byte[]> parts = sent.get(dispatchId);
        boolean known = "Bearer of-records".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!known) {
            answer(exchange, 401, new byte[0]);
        } else if (parts == null || "away".equals(trouble.get(dispatchId))) {
            answer(exchange, 503, new byte[0]);
        } else if (path.length == 5) {
            answer(exchange, 200, list(parts));
        } else if ("other bytes".equals(trouble.get(dispatchId))) {
            answer(exchange, 200, "something else".getBytes(UTF_8));
        } else {
            answer(exchange, 200, parts.getOrDefault(path[5], new byte[0]));
        }
    }

    private static byte[] list(Map<String, byte[]> parts) {
        return parts.entrySet().stream()
                .map(part ->
                        "{\"name\":\"%s\",\"mediaType\":\"application/pdf\",\"sha256\":\"%s\",\"sentSha256\":\"%s\",\"size\":%d}"
                                .formatted(
                                        part.getKey(), "a".repeat(64), sha256(part.getValue()), part.getValue().length))
                .collect(Collectors.joining(",", "[", "]"))
                .getBytes(UTF_8);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        exchange.getRequestURI().getPath().split("/").length == 6
                                ? "application/pdf"
                                : "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
