package nl.topdossier.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person's browser: cookies, redirects, forms and one live stream; no scripts. Many of them share their connections. */
final class Browser {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final int REDIRECTS = 10;

    private final String portal;
    private final String identity;
    // By name only: portal and identity provider have cookies of different names.
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private volatile String token = "";

    Browser(String portal, String identity) {
        this.portal = portal;
        this.identity = identity;
    }

    /** A page as it came, at its last address. */
    record Page(int status, String body, URI address) {

        boolean isThere() {
            return status == 200;
        }
    }

    void logIn(String userName) {
        Page form = page("/tasks");
        Page first = post(URI.create(identity + "/login"), Map.of("username", userName, "password", userName));
        if (!first.isThere() || !first.address().toString().startsWith(portal)) {
            throw new Unmeasurable("Expected " + userName + " to log in, but after " + form.address() + " came "
                    + first.status() + " at " + first.address());
        }
    }

    /** A page of the portal, redirects followed. */
    Page page(String path) {
        return follow(request(URI.create(portal + path)).GET().build());
    }

    /** The live part of a page, as its script asks for it. */
    Page part(String path) {
        return follow(request(URI.create(portal + path))
                .header("HX-Request", "true")
                .GET()
                .build());
    }

    /** Sends a form of the page that was seen last, and gives the page that follows. */
    Page post(String path, Map<String, String> fields) {
        return post(URI.create(portal + path), fields);
    }

    /** Calls back whenever the stream says that something changed, until the browser is not needed any more. */
    void listen(String path, Runnable changed) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal + path))
                .header("Cookie", cookieHeader())
                .header("Accept", "text/event-stream")
                .build();
        HTTP.sendAsync(request, BodyHandlers.fromLineSubscriber(new Listener(changed)));
    }

    private Page post(URI address, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "", fields.isEmpty() ? "" : "&"));
        return follow(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", portal + "/tasks")
                .POST(BodyPublishers.ofString(form + "_csrf=" + encoded(token)))
                .build());
    }

    private Page follow(HttpRequest request) {
        HttpRequest next = request;
        for (int i = 0; i < REDIRECTS; i++) {
            HttpResponse<String> answer = send(next);
            keepCookies(answer);
            String location = answer.headers().firstValue("Location").orElse("");
            if (answer.statusCode() / 100 != 3 || location.isEmpty()) {
                keepToken(answer.body());
                return new Page(answer.statusCode(), answer.body(), next.uri());
            }
            next = request(next.uri().resolve(location)).GET().build();
        }
        throw new Unmeasurable("Expected a page, but " + request.uri() + " redirects without end");
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Unmeasurable("Expected an answer from " + request.uri() + ", but there is none", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unmeasurable("Expected an answer, but was interrupted");
        }
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).header("Accept", "text/html");
        if (!cookies.isEmpty()) {
            builder.header("Cookie", cookieHeader());
        }
        return builder;
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keepCookies(HttpResponse<String> answer) {
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String pair = cookie.split(";", 2)[0];
            int equals = pair.indexOf('=');
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    private void keepToken(String body) {
        Matcher found = TOKEN.matcher(body);
        if (found.find()) {
            token = found.group(1);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Listener(Runnable changed) implements Flow.Subscriber<String> {

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("event:") && line.endsWith("changed")) {
                changed.run();
            }
        }

        @Override
        public void onError(@Nullable Throwable failure) {
            // The stack goes away before its browsers.
        }

        @Override
        public void onComplete() {
            // As above.
        }
    }
}
