package nl.topdossier.standins.griffie;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import nl.topdossier.standins.StandIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class TokenRequiredIT {

    @Test
    void takesLettersOnlyFromAServiceWhenSetSo(@TempDir Path data) throws Exception {
        try (StandIns standIns = StandIns.started(data, Map.of("topdossier.griffie.token-required", true))) {
            Sender sender = new Sender(standIns);

            assertThat(sender.handOver("tweede-kamer", "one", "brief").statusCode())
                    .isEqualTo(401);
            assertThat(send(sender, tokenOf(standIns, "griffie"))).isEqualTo(403);
            assertThat(send(sender, tokenOf(standIns, "dispatch"))).isEqualTo(202);
        }
    }

    private static int send(Sender sender, String token) throws Exception {
        HttpRequest letter = sender.letter("tweede-kamer", "one", "brief")
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient()
                .send(letter, BodyHandlers.discarding())
                .statusCode();
    }

    private static String tokenOf(StandIns standIns, String client) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(standIns.at("/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(client, StandIns.secretOf(client))))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        return JsonMapper.shared().readTree(answer).get("access_token").asString();
    }
}
