package nl.topdossier.processes;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL server on 127.0.0.1 with its data in a directory of ours. */
public final class Postgres extends LocalProcess {

    /** The only account; the server answers on the loopback address only. */
    public static final String USER = "postgres";

    private final int port;
    private final boolean durable;
    private final Path data;

    /** A durable server survives a power cut; one for tests is faster. */
    public Postgres(Path directory, Path log, int port, boolean durable) {
        super("postgresql", directory, log);
        this.port = port;
        this.durable = durable;
        this.data = directory().resolve("data");
    }

    @Override
    protected void prepare() throws IOException {
        var home = PostgresBinaries.home();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            Commands.run(
                    directory(),
                    log(),
                    asOrdinaryUser(
                            home,
                            "initdb",
                            "-D",
                            data.toString(),
                            "-U",
                            USER,
                            "-A",
                            "trust",
                            "-E",
                            "UTF8",
                            "--no-locale",
                            "--no-instructions",
                            durable ? "--data-checksums" : "--no-sync"));
        }
        new PostmasterFile(data).clear();
    }

    @Override
    protected List<String> command() throws IOException {
        var settings = new ArrayList<>(List.of("-D", data.toString()));
        for (String setting : List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=300",
                "shared_buffers=96MB",
                "fsync=" + (durable ? "on" : "off"),
                "full_page_writes=" + (durable ? "on" : "off"),
                "synchronous_commit=" + (durable ? "on" : "off"),
                "log_min_messages=warning",
                "timezone=Europe/Amsterdam")) {
            settings.add("-c");
            settings.add(setting);
        }
        return asOrdinaryUser(PostgresBinaries.home(), "postgres", settings.toArray(String[]::new));
    }

    /** Fast shutdown: ends the connections of clients instead of waiting for them. */
    @Override
    protected String stopSignal() {
        return "INT";
    }

    @Override
    public boolean isReady() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    public String jdbcUrl(String database) {
        return jdbcUrl(port, database);
    }

    public static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Creates the database if it is not there yet. */
    public void createDatabase(String database) {
        createDatabase(port, database);
    }

    /** As {@link #createDatabase(String)}, on a server that another process started. */
    public static void createDatabase(int port, String database) {
        try (var connection = DriverManager.getConnection(jdbcUrl(port, "postgres"), USER, "");
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + database + "'")) {
            if (!found.next()) {
                statement.execute("create database \"" + database + "\"");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Expected database " + database + ", but it could not be created", e);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database) + "?connectTimeout=1&socketTimeout=2", USER, "");
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody. */
    private static List<String> asOrdinaryUser(Path home, String program, String... arguments) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name")) && new File("/usr/bin/unshare").canExecute()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
