package nl.topdossier.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

    @TempDir
    private Path data;

    @Test
    void aStackKeepsItsSecretsAndGivesOneToAClientThatCameLater() throws IOException {
        Files.writeString(data.resolve("secrets"), "portal=known-to-the-portal\n");

        var secrets = Secrets.in(data);

        assertThat(secrets.forClient("portal")).containsEntry("TOPDOSSIER_CLIENT_SECRET", "known-to-the-portal");
        assertThat(secrets.forClient("commitments")).containsKey("TOPDOSSIER_CLIENT_SECRET");
        assertThat(Secrets.in(data).forIssuer()).isEqualTo(secrets.forIssuer());
    }
}
