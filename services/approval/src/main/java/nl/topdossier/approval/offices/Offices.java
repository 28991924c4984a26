package nl.topdossier.approval.offices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The offices of the register. */
@Repository
public class Offices {

    private final JdbcClient jdbc;

    Offices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All offices, by id. */
    public List<Office> all() {
        return jdbc.sql("select * from office order by office_id")
                .query((row, number) -> read(row))
                .list();
    }

    /** The office with this id. */
    public Optional<Office> find(String officeId) {
        return jdbc.sql("select * from office where office_id = :officeId")
                .param("officeId", officeId)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The offices with these ids that exist. */
    public List<Office> find(Collection<String> officeIds) {
        return officeIds.isEmpty()
                ? List.of()
                : jdbc.sql("select * from office where office_id in (:officeIds) order by office_id")
                        .param("officeIds", officeIds)
                        .query((row, number) -> read(row))
                        .list();
    }

    /** Locks the office, so that its holdings are changed by one at a time. */
    boolean lock(String officeId) {
        return jdbc.sql("select 1 from office where office_id = :officeId for update")
                .param("officeId", officeId)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Offices that nobody was told of in full. */
    List<String> untold() {
        return jdbc.sql("select office_id from office where not told order by office_id")
                .query(String.class)
                .list();
    }

    /** Locks and marks an office that was not told; says whether it was still to be told. */
    boolean markTold(String officeId) {
        return jdbc.sql("update office set told = true where office_id = :officeId and not told")
                        .param("officeId", officeId)
                        .update()
                == 1;
    }

    void put(Office office) {
        jdbc.sql("""
                        insert into office (office_id, name_nl, name_en, kind, head, escalation, told)
                        values (:officeId, :nameNl, :nameEn, :kind, :head, :escalation, true)
                        on conflict (office_id) do update set name_nl = :nameNl, name_en = :nameEn, kind = :kind,
                            head = :head, escalation = :escalation, told = true
                        """)
                .param("officeId", office.officeId())
                .param("nameNl", office.nameNl())
                .param("nameEn", office.nameEn())
                .param("kind", office.kind().name())
                .param("head", office.head())
                .param("escalation", office.escalation().toArray(UUID[]::new))
                .update();
    }

    private static Office read(ResultSet row) throws SQLException {
        UUID[] escalation = (UUID[]) row.getArray("escalation").getArray();
        return new Office(
                row.getString("office_id"),
                row.getString("name_nl"),
                row.getString("name_en"),
                OfficeKind.valueOf(row.getString("kind")),
                row.getString("head"),
                Arrays.asList(escalation));
    }
}
