package nl.topdossier.standins.griffie;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two addresses of dispatch that a House calls; can be told to take nothing. */
final class FakeDispatch implements AutoCloseable {

    record Told(String path, String authorization, JsonNode body) {}

    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int answer = 204;

    FakeDispatch() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/v1/hand-overs/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void answers(int status) {
        answer = status;
    }

    List<Told> receiptsOf(String handOverId) {
        return told("/v1/hand-overs/" + handOverId + "/receipts");
    }

    List<Told> numbersOf(String handOverId) {
        return told("/v1/hand-overs/" + handOverId + "/number");
    }

    private List<Told> told(String path) {
        return told.stream().filter(each -> each.path().equals(path)).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int status = answer;
            if (status < 300) {
                told.add(new Told(
                        exchange.getRequestURI().getPath(),
                        exchange.getRequestHeaders().getFirst("Authorization"),
                        JsonMapper.shared().readTree(body)));
            }
            exchange.sendResponseHeaders(status, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
