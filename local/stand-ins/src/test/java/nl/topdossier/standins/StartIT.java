package nl.topdossier.standins;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartIT {

    @Test
    void refusesToStartOutsideAnExercise(@TempDir Path data) {
        assertThatThrownBy(() -> StandIns.started(data, Map.of("topdossier.exercise", false)))
                .hasRootCauseMessage(
                        "Expected topdossier.exercise=true, but it is false: the stand-ins run on an exercise stack only");
    }

    @Test
    void refusesToStartWithoutASecretForEachClient(@TempDir Path data) {
        assertThatThrownBy(() -> StandIns.started(data, Map.of("topdossier.client.secret.portal", "")))
                .hasRootCauseMessage(
                        "Expected a secret for client portal in TOPDOSSIER_CLIENT_SECRET_PORTAL, but there is none");
    }
}
