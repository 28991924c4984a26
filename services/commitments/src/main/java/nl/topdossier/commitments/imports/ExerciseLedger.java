package nl.topdossier.commitments.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.topdossier.commitments.items.Origin;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** In an exercise: the motions, commitments and own promises of the five letters are in the ledger; what is there stays as it is. */
@Component
@ConditionalOnBooleanProperty("topdossier.commitments.exercise-ledger")
class ExerciseLedger implements ApplicationRunner {

    private final Importing importing;

    ExerciseLedger(Importing importing) {
        this.importing = importing;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        importing.run(new Importing.Given(ledger(), ImportForm.CSV, null, false), Origin.EXERCISE, null);
    }

    static byte[] ledger() {
        try (var file = new ClassPathResource("exercise/ledger.csv").getInputStream()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
