package nl.topdossier.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;

/** The disk under the database is full: a write is refused in words, what was said to be kept is kept, and room is enough to go on. */
@NeedsEngine
class FullDiskContainerIT {

    private static final String DATA = "/var/lib/postgresql/data";
    private static final int MORE_THAN_FIT = 2000;

    @Test
    void aFullDiskLosesNothingThatWasAcceptedAndNeedsOnlyRoom() throws IOException, InterruptedException {
        try (GenericContainer<?> database = Containers.emptyPostgres("small")
                        .withTmpFs(Map.of(DATA, "rw,size=256m,mode=0700,uid=999,gid=999"));
                GenericContainer<?> approval = Containers.service("approval", 8082)
                        .withEnv("SPRING_DATASOURCE_URL", "jdbc:postgresql://small:5432/topdossier")
                        .withEnv("TOPDOSSIER_IDENTITY_ISSUER", Containers.issuer())) {
            Containers.kafka();
            database.start();
            approval.start();
            String api = "http://" + approval.getHost() + ":" + approval.getMappedPort(8082);

            database.execInContainer("sh", "-c", "cat /dev/zero >" + DATA + "/filler; true");
            List<String> kept = new ArrayList<>();
            HttpResponse<String> refused = openOfficesUntilRefused(api, kept);

            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
            assertThat(refused.body()).contains("problem.unavailable");
            assertThat(database.getLogs()).contains("No space left on device");
            String next = "VOL" + kept.size();

            assertThat(database.execInContainer("rm", DATA + "/filler").getExitCode())
                    .isZero();
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> openOffice(api, next).statusCode() < 300);

            kept.add(next);
            String offices = Provider.ask("GET", api + "/v1/offices", Provider.tokenOf("ada"), "")
                    .body();
            assertThat(kept).allSatisfy(code -> assertThat(offices).containsOnlyOnce("\"" + code + "\""));
        }
    }

    private static HttpResponse<String> openOfficesUntilRefused(String api, List<String> kept) {
        for (int number = 0; number < MORE_THAN_FIT; number++) {
            HttpResponse<String> answer = openOffice(api, "VOL" + number);
            if (answer.statusCode() >= 300) {
                return answer;
            }
            kept.add("VOL" + number);
        }
        throw new AssertionError("Expected a full disk to refuse one of " + MORE_THAN_FIT + " offices");
    }

    private static HttpResponse<String> openOffice(String api, String code) {
        return Provider.ask(
                "PUT",
                api + "/v1/offices/" + code,
                Provider.tokenOf("ada"),
                "{\"nameNl\":\"Volle schijf\",\"nameEn\":\"Full disk\",\"kind\":\"LINE\",\"escalation\":[]}");
    }
}
