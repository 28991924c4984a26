package nl.topdossier.testsupport;

import java.net.URI;
import java.util.UUID;
import nl.topdossier.processes.Binaries;
import nl.topdossier.processes.Postgres;
import org.jspecify.annotations.Nullable;

/**
 * The database, Kafka and engine that all tests of one Maven run share. The first test JVM that asks starts them in a process of
 * their own; they end when that run is over. Nothing is cleaned between tests: use ids and databases of your own.
 */
public final class SharedStack {

    private static @Nullable SharedStack instance;

    private final StackState state;

    private SharedStack(StackState state) {
        this.state = state;
    }

    public static synchronized SharedStack get() {
        var known = instance;
        if (known == null) {
            var directory = Binaries.repositoryRoot().resolve("target/test-stack");
            known = new SharedStack(new StackFinder(directory, TestRun.owner()).findOrStart());
            instance = known;
        }
        return known;
    }

    /** A new, empty database; gives its JDBC address. User {@link #databaseUser()}, empty password. */
    public String newDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        Postgres.createDatabase(state.postgresPort(), name);
        return jdbcUrl(name);
    }

    public String jdbcUrl(String database) {
        return Postgres.jdbcUrl(state.postgresPort(), database);
    }

    public String databaseUser() {
        return Postgres.USER;
    }

    public String kafkaBootstrap() {
        return state.kafkaBootstrap();
    }

    public URI zeebeGrpc() {
        return URI.create("http://127.0.0.1:" + state.grpcPort());
    }

    public URI zeebeRest() {
        return URI.create("http://127.0.0.1:" + state.restPort());
    }

    public String engineId() {
        return state.engineId();
    }

    /** The database server, to kill and start again in a test; it must run again when the test ends. */
    public StackPart postgres() {
        return part("postgresql");
    }

    /** Kafka, to kill and start again in a test; it must run again when the test ends. */
    public StackPart kafka() {
        return part("kafka");
    }

    /** The engine, to kill and start again in a test; it must run again when the test ends. */
    public StackPart broker() {
        return part("zeebe");
    }

    private StackPart part(String name) {
        return new StackPart(name, state.controlPort());
    }
}
