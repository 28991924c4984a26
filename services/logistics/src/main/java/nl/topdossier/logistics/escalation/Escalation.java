package nl.topdossier.logistics.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.topdossier.calendar.Deadline;
import nl.topdossier.calendar.WarningLevel;
import nl.topdossier.contracts.signoff.OfficeRegistered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom to call when an office is late: the persons listed for it, but never another minister. */
@Component
public class Escalation {

    private final JdbcClient jdbc;
    private final Clock clock;

    Escalation(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An office has this list now. */
    @Transactional
    public void take(OfficeRegistered told) {
        jdbc.sql("""
                        insert into office_escalation (office_id, minister, contacts) values (:office, :minister, :contacts)
                        on conflict (office_id) do update set minister = :minister, contacts = :contacts
                        """)
                .param("office", told.officeId())
                .param("minister", told.minister())
                .param("contacts", told.escalation().toArray(UUID[]::new))
                .update();
    }

    /** Whom a warning of this level also reaches: the first one goes to the office alone. */
    public List<UUID> contactsOf(String officeId, WarningLevel level) {
        return level == WarningLevel.TWO_DAYS_BEFORE ? List.of() : contactsOf(officeId);
    }

    private List<UUID> contactsOf(String officeId) {
        return jdbc.sql("""
                        select listed.person from office_escalation e, unnest(e.contacts) with ordinality listed (person, place)
                        where e.office_id = :office and not exists (
                            select 1 from office_holding h join office_escalation other on other.office_id = h.office_id
                            where h.person_id = listed.person and h.office_id <> :office and other.minister
                              and h.capacity in ('HOLDER', 'ACTING')
                              and h.valid_from <= :today and (h.valid_until is null or h.valid_until >= :today))
                        order by listed.place
                        """)
                .param("office", officeId)
                .param("today", LocalDate.ofInstant(clock.instant(), Deadline.ZONE))
                .query(UUID.class)
                .list();
    }
}
