package nl.topdossier.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.topdossier.processes.Kafka;
import nl.topdossier.processes.LocalProcess;
import nl.topdossier.processes.Postgres;
import nl.topdossier.processes.Waiting;
import nl.topdossier.processes.Zeebe;

/**
 * All processes of the local stack, children of this JVM. Database and Kafka come first, as the engine's exporter and the
 * services need them; the engine, the stand-ins and the services start together; the portal follows who logs people in.
 */
public final class Stack implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Postgres postgres;
    private final Kafka kafka;
    private final List<Part> together;
    private final Part standIns;
    private final Part portal;
    private final List<Part> parts;

    public Stack(StackSettings settings) {
        var servers = new Servers(settings);
        postgres = servers.postgres();
        kafka = servers.kafka();
        Zeebe zeebe = servers.zeebe();
        var services = new Services(settings, zeebe.engineId(), Secrets.in(settings.data()));
        standIns = services.standIns();
        portal = services.service("portal");
        together = new ArrayList<>();
        together.add(new Part(zeebe, settings.port("zeebe-grpc"), servers.zeebeHealth()));
        Services.BACKEND.forEach(name -> together.add(services.service(name)));
        parts = new ArrayList<>();
        parts.add(new Part(postgres, settings.port("postgresql"), null));
        parts.add(new Part(kafka, settings.port("kafka"), null));
        parts.add(together.getFirst());
        parts.add(standIns);
        parts.addAll(together.subList(1, together.size()));
        parts.add(portal);
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
        standIns.process().start();
        together.forEach(part -> part.process().start());
        standIns.process().awaitReady(PATIENCE);
        progress.say("stand-ins ready" + after(begin));
        portal.process().start();
        var waiting = new ArrayList<>(together);
        waiting.add(portal);
        while (!waiting.isEmpty()) {
            Waiting.until(() -> waiting.stream().anyMatch(Stack::isSettled), PATIENCE);
            Part next = waiting.stream().filter(Stack::isSettled).findFirst().orElse(waiting.getFirst());
            next.process().awaitReady(Duration.ofSeconds(1));
            progress.say(next.name() + " ready" + after(begin));
            waiting.remove(next);
        }
    }

    /** Who takes part first, then the engine, then what keeps the data. */
    @Override
    public void close() {
        var services = new ArrayList<>(together.subList(1, together.size()));
        services.add(portal);
        services.add(standIns);
        services.parallelStream().map(Part::process).forEach(LocalProcess::stop);
        together.getFirst().process().stop();
        kafka.stop();
        postgres.stop();
    }

    private static boolean isSettled(Part part) {
        return !part.process().isAlive() || part.process().isReady();
    }

    private static String after(long begin) {
        return " after " + Duration.ofNanos(System.nanoTime() - begin).toSeconds() + " s";
    }
}
