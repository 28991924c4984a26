package nl.topdossier.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import nl.topdossier.processes.Postgres;
import org.junit.jupiter.api.Test;

/** The portal's books are only what the services told: thrown away, they are told again and come out the same. */
class BooksToldAnewIT {

    /** A list says for twenty seconds of a task that it was done. */
    private static final String JUST_ENDED =
            "select count(*) from portal.task_row where closed_at > now() - interval '21 seconds'";

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Test
    void booksThatWereDroppedComeBackTheSame() {
        await().atMost(PATIENCE).until(() -> countOf(JUST_ENDED) == 0);
        String before = allThatIsShown();
        assertThat(before).contains("Bewindspersonen");

        Product.withoutPortal(() -> inTheDatabase(statement -> statement.execute("drop schema portal cascade")));

        // The browser belongs to this thread.
        await().pollInSameThread()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(allThatIsShown()).isEqualTo(before));
    }

    private static int countOf(String query) {
        return inTheDatabase(statement -> {
            try (var rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    private static <T> T inTheDatabase(Work<T> work) {
        try (var database = DriverManager.getConnection(
                        Postgres.jdbcUrl(Product.port("postgresql"), "topdossier"), Postgres.USER, "");
                var statement = database.createStatement()) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("Expected the portal's books to be reached", e);
        }
    }

    private interface Work<T> {

        T on(Statement statement) throws SQLException;
    }

    /** What each of them sees, by name so that a difference says where it is. */
    private static String allThatIsShown() {
        StringBuilder shown = new StringBuilder();
        for (String person : List.of("coen", "anna", "minister-bz", "dirk")) {
            try (Desk desk = Desk.of(person)) {
                for (String address : List.of("/tasks?scope=OFFICES", "/letters?ended=true")) {
                    shown.append("\n--- %s %s%n".formatted(person, address))
                            .append(desk.open(address).page().locator("main").innerText());
                }
                if (person.equals("coen")) {
                    shown.append("\n--- board\n")
                            .append(desk.open("/board").page().locator("main").innerText());
                }
            }
        }
        return shown.toString();
    }
}
