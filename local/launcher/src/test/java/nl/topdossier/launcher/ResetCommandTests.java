package nl.topdossier.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResetCommandTests {

    @TempDir
    private Path root;

    @Test
    void leavesDataThatIsNotMarkedAsExercise() throws IOException {
        Path letters = Files.createDirectories(root.resolve(".data/postgresql"));

        assertThatThrownBy(() -> reset().run()).isInstanceOf(Problem.class).hasMessageContaining("not marked");

        assertThat(letters).exists();
    }

    @Test
    void throwsExerciseAway() throws IOException {
        Files.createDirectories(root.resolve(".data/postgresql"));
        Exercise.mark(root.resolve(".data"));

        assertThat(reset().run()).isZero();

        assertThat(root.resolve(".data")).doesNotExist();
    }

    private ResetCommand reset() {
        return new ResetCommand(StackSettings.from(root, Map.of()), true);
    }
}
