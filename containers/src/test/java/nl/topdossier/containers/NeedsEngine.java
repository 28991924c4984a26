package nl.topdossier.containers;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs only where a container engine answers and ./topdossier images was run; says so once in one line where not. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsEngine.Condition.class)
@interface NeedsEngine {

    /** Asks once per run. */
    class Condition implements ExecutionCondition {

        private static final String MISSING = missing();

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return MISSING.isEmpty()
                    ? ConditionEvaluationResult.enabled("an engine with our images answers")
                    : ConditionEvaluationResult.disabled(MISSING);
        }

        private static String missing() {
            String missing = "";
            if (!answers("docker", "info")) {
                missing = "no container engine answers";
            } else if (!answers("docker", "image", "inspect", Images.ours("approval"))) {
                missing = "the images are not built: ./topdossier images";
            }
            if (!missing.isEmpty()) {
                System.out.println("Tests with containers are skipped: " + missing);
            }
            return missing;
        }

        private static boolean answers(String... command) {
            try {
                Process process = new ProcessBuilder(List.of(command))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
