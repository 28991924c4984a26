package nl.topdossier.commitments.overviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.topdossier.commitments.items.Item;
import nl.topdossier.commitments.items.OurStatus;
import nl.topdossier.commitments.items.Sight;
import nl.topdossier.contracts.commitments.HouseStatus;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The half-yearly overview that a House asks for, as things stood: from the history of each item, so that the overview of an
 * earlier half year says what it said then, apart from what was recorded later with an earlier day.
 */
@Repository
public class HalfYearOverviews {

    private static final String STANDINGS = """
            select i.item_id,
                (select e.status from item_event e where e.item_id = i.item_id and e.side = 'HOUSE' and e.on_day < :from
                 order by e.on_day desc, e.id desc limit 1) as before,
                coalesce(said.status, 'OPEN') as house_status, coalesce(said.since, i.made_on) as house_since,
                coalesce((select e.status from item_event e where e.item_id = i.item_id and e.side = 'OURS' and e.on_day <= :until
                 order by e.on_day desc, e.id desc limit 1), 'OPEN') as ours
            from item i left join lateral (
                select e.status,
                    (select min(s.on_day) from item_event s
                     where s.item_id = i.item_id and s.side = 'HOUSE' and s.on_day <= :until and s.status = e.status
                         and not exists (select 1 from item_event o
                             where o.item_id = i.item_id and o.side = 'HOUSE' and o.on_day <= :until and o.status <> e.status
                                 and (o.on_day, o.id) > (s.on_day, s.id))) as since
                from item_event e where e.item_id = i.item_id and e.side = 'HOUSE' and e.on_day <= :until
                order by e.on_day desc, e.id desc limit 1) said on true
            where i.house = :house and i.made_on <= :until and\s""" + Sight.CLAUSE;

    private final JdbcClient jdbc;
    private final Sight sight;

    HalfYearOverviews(JdbcClient jdbc, Sight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    /** An item as it stood at the end of the half year. */
    public record Line(Item item, OurStatus ours, HouseStatus houseStatus, LocalDate houseSince, boolean overdue) {}

    /**
     * What the House waited for at the beginning, what came, what it closed and what it waits for at the end; of the last, how
     * much is overdue, partly met, or awaits the House's word on our letter.
     */
    public record Overview(
            House house,
            LocalDate from,
            LocalDate until,
            long openAtStart,
            long made,
            long closed,
            long openAtEnd,
            long overdue,
            long partly,
            long awaitingHouse,
            List<Line> open,
            List<Line> met) {}

    record Standing(
            UUID itemId, @Nullable HouseStatus before, HouseStatus houseStatus, LocalDate houseSince, OurStatus ours) {}

    public Overview of(House house, HalfYear half, Person person) {
        Map<UUID, Standing> standings = standings(house, half, person);
        List<Line> lines = items(house, half, person).stream()
                .filter(item -> standings.containsKey(item.itemId()))
                .map(item -> line(item, standings.get(item.itemId()), half))
                .toList();
        List<Line> open = lines.stream()
                .filter(line -> line.houseStatus() != HouseStatus.MET)
                .toList();
        List<Line> met = lines.stream()
                .filter(line -> line.houseStatus() == HouseStatus.MET)
                .filter(line -> !line.houseSince().isBefore(half.from()))
                .toList();
        return new Overview(
                house,
                half.from(),
                half.until(),
                lines.stream()
                        .filter(line ->
                                wasOpen(line.item(), standings.get(line.item().itemId()), half))
                        .count(),
                lines.stream()
                        .filter(line -> !line.item().madeOn().isBefore(half.from()))
                        .count(),
                met.size(),
                open.size(),
                count(open, Line::overdue),
                count(open, line -> line.houseStatus() == HouseStatus.PARTLY),
                count(open, line -> line.ours() == OurStatus.DISCHARGED),
                open,
                met);
    }

    private Map<UUID, Standing> standings(House house, HalfYear half, Person person) {
        return bound(STANDINGS, house, half, person).param("from", half.from()).query(Standing.class).list().stream()
                .collect(Collectors.toMap(Standing::itemId, Function.identity()));
    }

    private List<Item> items(House house, HalfYear half, Person person) {
        String sql = "select i.* from item i where i.house = :house and i.made_on <= :until and " + Sight.CLAUSE
                + " order by i.due_on nulls last, i.number";
        return bound(sql, house, half, person).query(Item.class).list();
    }

    private JdbcClient.StatementSpec bound(String sql, House house, HalfYear half, Person person) {
        return sight.bind(jdbc.sql(sql), person).param("house", house.name()).param("until", half.until());
    }

    private static Line line(Item item, @Nullable Standing standing, HalfYear half) {
        if (standing == null) {
            throw new IllegalArgumentException("Expected an item with its standing");
        }
        LocalDate due = item.dueOn();
        boolean overdue = standing.houseStatus() != HouseStatus.MET && due != null && !due.isAfter(half.until());
        return new Line(item, standing.ours(), standing.houseStatus(), standing.houseSince(), overdue);
    }

    /** An item that was recorded later was waited for all the same. */
    private static boolean wasOpen(Item item, @Nullable Standing standing, HalfYear half) {
        return item.madeOn().isBefore(half.from()) && (standing == null || standing.before() != HouseStatus.MET);
    }

    private static long count(List<Line> lines, Predicate<Line> which) {
        return lines.stream().filter(which).count();
    }
}
