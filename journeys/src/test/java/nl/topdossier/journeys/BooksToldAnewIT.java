package nl.topdossier.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import nl.topdossier.processes.Postgres;
import org.junit.jupiter.api.Test;

/** The portal's books are only what the services told: thrown away, they are told again and come out the same. */
class BooksToldAnewIT {

    private static final int PATIENCE_MILLIS = 90_000;

    @Test
    void booksThatWereDroppedComeBackTheSame() throws SQLException {
        String before = allThatIsShown();
        assertThat(before).contains("Bewindspersonen");

        Product.withoutPortal(BooksToldAnewIT::dropTheBooks);

        try (Desk coen = Desk.of("coen")) {
            coen.open("/board");
            coen.page()
                    .waitForCondition(
                            () -> allThatIsShown().equals(before),
                            new com.microsoft.playwright.Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
        }
    }

    private static void dropTheBooks() {
        try (var database = DriverManager.getConnection(
                        Postgres.jdbcUrl(Product.port("postgresql"), "topdossier"), Postgres.USER, "");
                var statement = database.createStatement()) {
            statement.execute("drop schema portal cascade");
        } catch (SQLException e) {
            throw new IllegalStateException("Expected to drop the portal's books", e);
        }
    }

    /** Without what moves with the clock. */
    private static String allThatIsShown() {
        StringBuilder shown = new StringBuilder();
        for (String person : List.of("coen", "anna", "minister-bz", "dirk")) {
            try (Desk desk = Desk.of(person)) {
                for (String address : List.of("/tasks?scope=OFFICES", "/letters?ended=true")) {
                    shown.append(desk.open(address).page().locator("main").innerText());
                }
                if (person.equals("coen")) {
                    shown.append(desk.open("/board").page().locator("main").innerText());
                }
            }
        }
        return shown.toString();
    }
}
