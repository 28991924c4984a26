package nl.topdossier.standins.identity;

import java.io.IOException;
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
import nl.topdossier.standins.StandIns;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person's browser and, for the token requests, the portal behind it: plain HTTP, cookies, no JavaScript. */
final class Browser {

    static final String REDIRECT = "http://127.0.0.1:8080/login/oauth2/code/topdossier";
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-rules-0123456789";
    private static final String CHALLENGE = challenge();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final StandIns standIns;

    Browser(StandIns standIns) {
        this.standIns = standIns;
    }

    HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(uri).header("Accept", "text/html").build();
        return http.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> authorize() throws IOException, InterruptedException {
        return get(standIns.at("/oauth2/authorize?"
                + form(Map.of(
                        "response_type", "code",
                        "client_id", "portal",
                        "scope", "openid profile",
                        "state", "some-state",
                        "nonce", "some-nonce",
                        "redirect_uri", REDIRECT,
                        "code_challenge", CHALLENGE,
                        "code_challenge_method", "S256"))));
    }

    HttpResponse<String> logIn(String userName, String password) throws IOException, InterruptedException {
        Matcher csrf = CSRF.matcher(get(standIns.at("/login")).body());
        if (!csrf.find()) {
            throw new AssertionError("Expected a CSRF token on the login page, but there is none");
        }
        return post("/login", Map.of("username", userName, "password", password, "_csrf", csrf.group(1)));
    }

    /** Logs in, follows the way back and returns the code for the portal. */
    String codeFor(String userName) throws IOException, InterruptedException {
        authorize();
        HttpResponse<String> answer = logIn(userName, userName);
        HttpResponse<String> back = get(URI.create(location(answer)));
        Matcher code = Pattern.compile("[?&]code=([^&]+)").matcher(location(back));
        if (!code.find()) {
            throw new AssertionError("Expected a code, but was sent to " + location(back));
        }
        return code.group(1);
    }

    JsonNode exchange(String code) throws IOException, InterruptedException {
        return token(Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", REDIRECT,
                "code_verifier", VERIFIER));
    }

    JsonNode refresh(String refreshToken) throws IOException, InterruptedException {
        return token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    private JsonNode token(Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = new java.util.HashMap<>(fields);
        all.put("client_id", "portal");
        all.put("client_secret", StandIns.secretOf("portal"));
        HttpResponse<String> answer = post("/oauth2/token", all);
        return JsonMapper.shared().readTree(answer.body());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(standIns.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("Expected a redirect, but got " + answer.statusCode()));
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            byte[] hash = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
