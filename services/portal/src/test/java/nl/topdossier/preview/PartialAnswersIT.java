package nl.topdossier.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = PreviewApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=portal", "topdossier.exercise=true"})
class PartialAnswersIT {

    @LocalServerPort
    int port;

    @Test
    void giveTheWholePageToWhoeverAsksForThePage() throws Exception {
        assertThat(ask("/tasks").body()).startsWith("<!DOCTYPE html>").contains("OEFENING", "id=\"tasks-live\"");
    }

    @Test
    void giveOnlyTheLivePartToTheScriptThatAsksForIt() throws Exception {
        var part = ask("/tasks", "HX-Request", "true", "HX-Target", "tasks-live");

        assertThat(part.body().strip()).startsWith("<div id=\"tasks-live\"").doesNotContain("<html");
        assertThat(part.headers().allValues("Vary"))
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("hx-target"));
    }

    @Test
    void ignoreTargetsThatAreNoLivePart() throws Exception {
        assertThat(ask("/tasks", "HX-Request", "true", "HX-Target", "__${7*7}__")
                        .body())
                .startsWith("<!DOCTYPE html>");
    }

    @ParameterizedTest
    @MethodSource("nl.topdossier.preview.PagesJourneyIT#pages")
    void haveEveryWordInBothLanguages(String address) throws Exception {
        String dutch = ask(address).body();
        String english = ask(address, "Cookie", "topdossier-language=en-GB").body();

        assertThat(dutch)
                .contains("<html lang=\"nl\"", "Dit systeem is voor oefening")
                .doesNotContain("??");
        assertThat(english)
                .contains("<html lang=\"en\"", "This system is for exercise")
                .doesNotContain("??");
    }

    @Test
    void allowOnlyOwnScriptsAndStyles() throws Exception {
        assertThat(ask("/tasks").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(ask("/tasks").body()).doesNotContain("<style", " style=", " onclick=");
    }

    @Test
    void sayErrorsInWordsWithoutTellingHowItIsBuilt() throws Exception {
        assertThat(ask("/letters/x").body())
                .contains("Dit kan niet")
                .doesNotContain("Exception", "nl.topdossier", "UUID");
        assertThat(ask("/fail/500").body()).contains("Er ging iets mis").doesNotContain("Exception");
    }

    @Test
    void rememberTheLanguageAndRefuseOthers() throws Exception {
        assertThat(ask("/tasks?language=en").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).startsWith("topdossier-language=en"));
        assertThat(ask("/tasks", "Cookie", "topdossier-language=en-GB").body()).contains("My tasks");
        assertThat(ask("/tasks?language=xx").body()).contains("Mijn taken");
    }

    private HttpResponse<String> ask(String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Accept", "text/html");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
