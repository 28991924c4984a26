package nl.topdossier.approval.offices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.contracts.signoff.Capacity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The holdings of the register; a change is in force in the transaction that makes it. */
@Repository
class RegisteredHoldings {

    private final JdbcClient jdbc;
    private final Clock clock;

    RegisteredHoldings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<RegisteredHolding> all() {
        return jdbc.sql("select * from office_holding order by office_id, valid_from, holding_id")
                .query(RegisteredHolding.class)
                .list();
    }

    List<RegisteredHolding> of(String officeId) {
        return jdbc.sql("select * from office_holding where office_id = :officeId order by valid_from, holding_id")
                .param("officeId", officeId)
                .query(RegisteredHolding.class)
                .list();
    }

    List<RegisteredHolding> of(UUID personId) {
        return jdbc.sql("select * from office_holding where person_id = :personId order by office_id, valid_from")
                .param("personId", personId)
                .query(RegisteredHolding.class)
                .list();
    }

    Optional<RegisteredHolding> find(UUID holdingId) {
        return jdbc.sql("select * from office_holding where holding_id = :holdingId")
                .param("holdingId", holdingId)
                .query(RegisteredHolding.class)
                .optional();
    }

    List<RegisteredHolding> delegatedBy(UUID holdingId) {
        return jdbc.sql("select * from office_holding where delegator_holding_id = :holdingId")
                .param("holdingId", holdingId)
                .query(RegisteredHolding.class)
                .list();
    }

    /** What the person holds in the office, locked against change until this transaction has ended. */
    List<RegisteredHolding> held(UUID personId, String officeId) {
        return jdbc.sql("""
                        select * from office_holding where person_id = :personId and office_id = :officeId
                        order by holding_id for share
                        """)
                .param("personId", personId)
                .param("officeId", officeId)
                .query(RegisteredHolding.class)
                .list();
    }

    Optional<RegisteredHolding> same(String officeId, UUID personId, Capacity capacity, LocalDate from) {
        return of(officeId).stream()
                .filter(known -> known.personId().equals(personId)
                        && known.capacity() == capacity
                        && known.validFrom().equals(from))
                .findFirst();
    }

    void put(RegisteredHolding holding, UUID by) {
        jdbc.sql("""
                        insert into office_holding (holding_id, office_id, person_id, capacity, valid_from, valid_until,
                            delegator_holding_id)
                        values (:id, :officeId, :personId, :capacity, :from, :until, :delegator)
                        on conflict (holding_id) do update set valid_until = :until
                        """)
                .param("id", holding.holdingId())
                .param("officeId", holding.officeId())
                .param("personId", holding.personId())
                .param("capacity", holding.capacity().name())
                .param("from", holding.validFrom())
                .param("until", holding.validUntil())
                .param("delegator", holding.delegatorHoldingId())
                .update();
        noteChange(holding.holdingId(), holding.validUntil(), by);
    }

    private void noteChange(UUID holdingId, @Nullable LocalDate until, UUID by) {
        jdbc.sql("""
                        insert into holding_change (holding_id, valid_until, changed_by, changed_at)
                        values (:holdingId, :until, :by, :now)
                        """)
                .param("holdingId", holdingId)
                .param("until", until)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
