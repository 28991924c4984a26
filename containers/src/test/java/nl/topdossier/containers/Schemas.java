package nl.topdossier.containers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/** The schemas of the services: empty, or as far as their migrations brought them. */
final class Schemas {

    private Schemas() {}

    /** As the script of docker-compose.yml makes it. */
    static void empty(String service) {
        try (Connection owner = connect("postgres")) {
            owner.createStatement()
                    .execute("drop schema if exists " + service + " cascade; create schema " + service
                            + " authorization " + service);
        } catch (SQLException e) {
            throw new IllegalStateException("Expected to empty the schema of " + service, e);
        }
    }

    /** A database of its own beside that of the services. */
    static void database(String name, String owner) {
        try (Connection all = connect("postgres")) {
            all.createStatement().execute("create database " + name + " owner " + owner);
        } catch (SQLException e) {
            throw new IllegalStateException("Expected to make the database " + name, e);
        }
    }

    static Connection connect(String user) throws SQLException {
        return DriverManager.getConnection(Containers.jdbcUrl(), user, Containers.SECRET);
    }

    /** Migrates as the service's own user with the files of the repository. */
    static Flyway flyway(String service, MigrationVersion target) {
        return Flyway.configure()
                .dataSource(Containers.jdbcUrl(), service, Containers.SECRET)
                .schemas(service)
                .locations(locations(service).toArray(String[]::new))
                .target(target)
                .load();
    }

    private static List<String> locations(String service) {
        var locations = new ArrayList<String>();
        try (Stream<Path> modules = Files.list(Images.file("platform"))) {
            modules.map(module -> module.resolve("src/main/resources/db/platform"))
                    .filter(Files::isDirectory)
                    .forEach(folder -> locations.add("filesystem:" + folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        locations.add("filesystem:" + Images.file("services/" + service + "/src/main/resources/db/" + service));
        return locations;
    }
}
