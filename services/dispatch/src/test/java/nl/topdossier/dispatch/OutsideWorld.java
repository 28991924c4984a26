package nl.topdossier.dispatch;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** What dispatch reaches over the network: drafting, the ledger, who gives out tokens, and both Houses. */
public final class OutsideWorld {

    private static final String TOKEN =
            "{\"access_token\":\"of-a-test\",\"token_type\":\"Bearer\",\"expires_in\":3600}";

    private final FakeDrafting drafting = new FakeDrafting();
    private final FakeLedger ledger = new FakeLedger();
    private final FakeHouse tweedeKamer = new FakeHouse();
    private final FakeMailServer eersteKamer = new FakeMailServer();
    private final HttpServer server;

    OutsideWorld() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("outside-", 1).factory()));
        server.createContext("/oauth2/token", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, TOKEN.length());
            exchange.getResponseBody().write(TOKEN.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.createContext("/v1/letters", drafting);
        server.createContext("/commitments/v1/letters", ledger);
        server.createContext("/tweede-kamer", tweedeKamer);
        server.start();
    }

    /** Everybody is there and behaves. */
    public void behaves() {
        drafting.isAway(false);
        ledger.isAway(false);
        tweedeKamer.is(FakeHouse.Mode.NORMAL);
        eersteKamer.is(FakeMailServer.Mode.NORMAL);
    }

    public FakeDrafting drafting() {
        return drafting;
    }

    public FakeLedger ledger() {
        return ledger;
    }

    public FakeHouse tweedeKamer() {
        return tweedeKamer;
    }

    public FakeMailServer eersteKamer() {
        return eersteKamer;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }
}
