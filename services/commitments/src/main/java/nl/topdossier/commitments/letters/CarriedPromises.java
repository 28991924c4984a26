package nl.topdossier.commitments.letters;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Own promises in the agenda of a summit, and the reports of the same summit to the same House that have to answer them. */
@Repository
class CarriedPromises {

    private final JdbcClient jdbc;

    CarriedPromises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A promise and the report that it is to be carried to. */
    record Promise(UUID itemId, UUID reportId) {}

    /** Open promises that are still to be carried, of which this letter is the agenda or the report. */
    List<Promise> due(UUID letterId) {
        return jdbc.sql("""
                        select i.item_id, report.letter_id as report_id
                        from followed_letter report
                        join followed_letter agenda on agenda.summit_id = report.summit_id
                            and agenda.kind = 'ANNOTATED_AGENDA' and not agenda.withdrawn
                        join item i on i.source_letter_id = agenda.letter_id
                        where (report.letter_id = :letter or agenda.letter_id = :letter)
                            and report.kind = 'REPORT' and not report.withdrawn
                            and i.house = any (string_to_array(report.houses, ','))
                            and i.kind = 'OWN_PROMISE' and i.ours <> 'DISCHARGED' and i.house_status <> 'MET'
                            and not exists (select 1 from letter_release r where r.letter_id = report.letter_id)
                            and not exists (select 1 from carried_promise c
                                            where c.item_id = i.item_id and c.letter_id = report.letter_id)
                        order by i.number, report.letter_id
                        """).param("letter", letterId).query(Promise.class).list();
    }

    void carried(Promise promise) {
        jdbc.sql("insert into carried_promise (item_id, letter_id) values (:item, :letter)")
                .param("item", promise.itemId())
                .param("letter", promise.reportId())
                .update();
    }
}
