package nl.topdossier.commitments.overviews;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.topdossier.commitments.items.Item;
import nl.topdossier.commitments.items.ItemDoor;
import nl.topdossier.commitments.items.Sight;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is due when: every item for which a House still waits, soonest first, overdue ones with it. */
@Repository
public class Expiries {

    private final JdbcClient jdbc;
    private final Sight sight;
    private final ItemDoor door;

    Expiries(JdbcClient jdbc, Sight sight, ItemDoor door) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.door = door;
    }

    /** An item with the days that are left; below zero it is overdue. */
    public record Line(Item item, long daysLeft) {}

    /** What is due until a day, and how much a House waits for without any day. */
    public record Expiry(LocalDate today, LocalDate until, List<Line> lines, long withoutDay) {}

    public Expiry until(@Nullable House house, LocalDate until, Person person) {
        LocalDate today = door.today();
        String open =
                " from item i where i.house_status <> 'MET' and (cast(:house as text) is null or i.house = :house) and ";
        List<Line> lines = sight
                .bind(
                        jdbc.sql("select i.*" + open + Sight.CLAUSE
                                + " and i.due_on <= :until order by i.due_on, i.house, i.number"),
                        person)
                .param("house", house == null ? null : house.name())
                .param("until", until)
                .query(Item.class)
                .list()
                .stream()
                .map(item -> line(item, today))
                .toList();
        long withoutDay = sight.bind(
                        jdbc.sql("select count(*)" + open + Sight.CLAUSE + " and i.due_on is null"), person)
                .param("house", house == null ? null : house.name())
                .query(Long.class)
                .single();
        return new Expiry(today, until, lines, withoutDay);
    }

    private static Line line(Item item, LocalDate today) {
        LocalDate due = item.dueOn();
        return new Line(item, due == null ? 0 : ChronoUnit.DAYS.between(today, due));
    }
}
