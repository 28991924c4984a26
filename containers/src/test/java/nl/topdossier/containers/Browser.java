package nl.topdossier.containers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person's browser as far as a login needs one: it keeps cookies, follows redirects and sends forms. */
final class Browser implements AutoCloseable {

    private static final int REDIRECTS = 10;
    private static final Pattern LOGIN_FORM = Pattern.compile("<form id=\"kc-form-login\"[^>]* action=\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String notFollowed;

    /** @param notFollowed an address that nobody answers here; a redirect to it is the end of the way */
    Browser(String notFollowed) {
        this.notFollowed = notFollowed;
    }

    HttpResponse<String> open(String address) {
        return follow(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    /** Fills in the form of the identity provider on this page. */
    HttpResponse<String> logIn(HttpResponse<String> page, String person, String password) {
        return send(loginFormOf(page), Map.of("username", person, "password", password));
    }

    /** Presses the button of the portal that is on each of its pages. */
    HttpResponse<String> logOut(HttpResponse<String> page) {
        return send(page.uri().resolve("/logout").toString(), Map.of("_csrf", found(CSRF, page)));
    }

    static boolean isLoginForm(HttpResponse<String> page) {
        return LOGIN_FORM.matcher(page.body()).find();
    }

    private static String loginFormOf(HttpResponse<String> page) {
        return found(LOGIN_FORM, page).replace("&amp;", "&");
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        Matcher matcher = pattern.matcher(page.body());
        if (!matcher.find()) {
            throw new IllegalStateException(
                    "Expected " + pattern + " at " + page.uri() + ", but there is: " + page.body());
        }
        return matcher.group(1);
    }

    private HttpResponse<String> send(String address, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return follow(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> follow(HttpRequest.Builder first) {
        HttpResponse<String> answer = ask(first.build());
        for (int i = 0; i < REDIRECTS && answer.statusCode() == 302; i++) {
            String next = answer.headers().firstValue("Location").orElseThrow();
            if (next.startsWith(notFollowed)) {
                return answer;
            }
            answer = ask(HttpRequest.newBuilder(answer.uri().resolve(next)).build());
        }
        return answer;
    }

    private HttpResponse<String> ask(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            // A browser trusts its own machine with cookies that are else for TLS only; Java does not.
            cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
