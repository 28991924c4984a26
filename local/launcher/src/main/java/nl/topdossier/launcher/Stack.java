package nl.topdossier.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.topdossier.processes.Kafka;
import nl.topdossier.processes.LocalProcess;
import nl.topdossier.processes.Postgres;
import nl.topdossier.processes.Waiting;

/**
 * All processes of the local stack, children of this JVM. Database and Kafka come first, as the engine's exporter and the
 * services need them; the engine, the stand-ins and the services start together; the portal follows who logs people in.
 */
public final class Stack implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Postgres postgres;
    private final Kafka kafka;
    private final Part zeebe;
    private final List<Part> programs;
    private final List<Part> parts = new ArrayList<>();

    public Stack(StackSettings settings) {
        var servers = new Servers(settings);
        postgres = servers.postgres();
        kafka = servers.kafka();
        var engine = servers.zeebe();
        zeebe = new Part(engine, settings.port("zeebe-grpc"), servers.zeebeHealth());
        programs = new Services(settings, engine.engineId(), Secrets.in(settings.data())).parts();
        parts.add(new Part(postgres, settings.port("postgresql"), null));
        parts.add(new Part(kafka, settings.port("kafka"), null));
        parts.add(zeebe);
        parts.addAll(programs);
        parts.removeIf(part -> settings.without().contains(part.name()));
    }

    /** In the order in which they start. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    public Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Returns when all are ready; what a failed start began keeps running until {@link #close()}. */
    void start(Progress progress) {
        long begin = System.nanoTime();
        progress.say("Starting PostgreSQL and Kafka");
        postgres.start();
        kafka.start();
        postgres.awaitReady(PATIENCE);
        postgres.createDatabase(Servers.DATABASE);
        kafka.awaitReady(PATIENCE);
        kafka.createTopic(Servers.ENGINE_TOPIC, Servers.ENGINE_TOPIC_PARTITIONS);
        progress.say("PostgreSQL and Kafka are ready" + after(begin) + "; starting the engine and the services");
        var waiting = new ArrayList<>(parts.subList(2, parts.size()));
        waiting.stream()
                .filter(part -> !part.name().equals(Services.PORTAL))
                .forEach(part -> part.process().start());
        while (!waiting.isEmpty()) {
            Waiting.until(() -> waiting.stream().anyMatch(Stack::isSettled), PATIENCE);
            Part next = waiting.stream().filter(Stack::isSettled).findFirst().orElse(waiting.getFirst());
            next.process().awaitReady(Duration.ofSeconds(1));
            progress.say(next.name() + " is ready" + after(begin));
            waiting.remove(next);
            if (waiting.stream().noneMatch(part -> part.name().equals(Services.STAND_INS))) {
                waiting.stream()
                        .filter(part -> part.name().equals(Services.PORTAL))
                        .forEach(part -> part.process().start());
            }
        }
    }

    /** Who takes part first, then the engine, then what keeps the data. */
    @Override
    public void close() {
        programs.parallelStream().map(Part::process).forEach(LocalProcess::stop);
        zeebe.process().stop();
        kafka.stop();
        postgres.stop();
    }

    private static boolean isSettled(Part part) {
        return part.process().hasEnded()
                || part.process().isAlive() && part.process().isReady();
    }

    private static String after(long begin) {
        return " after " + Duration.ofNanos(System.nanoTime() - begin).toSeconds() + " s";
    }
}
