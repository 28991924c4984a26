package nl.topdossier.journeys;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.topdossier.exercise.ExerciseStack;
import nl.topdossier.exercise.StackAddresses;
import nl.topdossier.launcher.OwnStack;
import nl.topdossier.processes.Binaries;
import nl.topdossier.processes.LocalProcess;

/** The whole product, started once for all journeys and filled as ./topdossier start fills it. */
final class Product {

    private static final Path HERE = Path.of("").toAbsolutePath();

    private static final OwnStack STACK = started();

    private Product() {}

    private static OwnStack started() {
        OwnStack stack = OwnStack.fresh(Binaries.repositoryRoot(), HERE.resolve("target/stack"), Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        stack.start(line -> {});
        stack.fill(line -> {});
        return stack;
    }

    static String portal() {
        return STACK.settings().url("portal");
    }

    /** The people who work in it, to look at what pages did. */
    static ExerciseStack exercise() {
        return ExerciseStack.at(StackAddresses.from(STACK.environment()));
    }

    static int port(String name) {
        return STACK.settings().port(name);
    }

    /** Does something while the portal is away. */
    static void withoutPortal(Runnable work) {
        LocalProcess portal = STACK.part("portal").process();
        portal.kill();
        work.run();
        portal.start();
        portal.awaitReady(Duration.ofMinutes(2));
    }

    /** Where pictures of the pages go, for people to look at. */
    static Path pictures() {
        return HERE.resolve("target/pictures");
    }
}
