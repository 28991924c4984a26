package nl.topdossier.security;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.signoff.OfficeHoldingRecorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who holds which office today, in the Netherlands: this service's copy of approval's register. */
public class Holdings {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final JdbcClient jdbc;
    private final Clock clock;

    Holdings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What this person holds today. */
    public List<Holding> of(UUID personId) {
        return jdbc.sql("""
                        select * from office_holding where person_id = :personId
                          and valid_from <= :today and (valid_until is null or valid_until >= :today) order by office_id
                        """)
                .param("personId", personId)
                .param("today", today())
                .query(Holding.class)
                .list();
    }

    /** Who acts for this office today. */
    public List<Holding> in(String officeId) {
        return jdbc.sql("""
                        select * from office_holding where office_id = :officeId
                          and valid_from <= :today and (valid_until is null or valid_until >= :today)
                        """)
                .param("officeId", officeId)
                .param("today", today())
                .query(Holding.class)
                .list();
    }

    void take(OfficeHoldingRecorded told) {
        jdbc.sql("""
                        insert into office_holding (holding_id, office_id, person_id, capacity, valid_from, valid_until)
                        values (:id, :officeId, :personId, :capacity, :from, :until)
                        on conflict (holding_id) do update set office_id = :officeId, person_id = :personId,
                            capacity = :capacity, valid_from = :from, valid_until = :until
                        """)
                .param("id", told.holdingId())
                .param("officeId", told.officeId())
                .param("personId", told.personId())
                .param("capacity", told.capacity().name())
                .param("from", told.from())
                .param("until", told.until())
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NETHERLANDS);
    }
}
