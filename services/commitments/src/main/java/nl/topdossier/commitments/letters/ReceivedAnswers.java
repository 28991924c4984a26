package nl.topdossier.commitments.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What Houses received of what letters answer: the answers of the version that was released, and of no other. Complete only when
 * submission, release and receipt are all known, in whatever order they came.
 */
@Repository
class ReceivedAnswers {

    private static final String ALL = """
            select t.letter_id, t.house, t.received_on, a.reference, a.section_id, a.note, a.moved
            from letter_receipt t
            join letter_release r on r.dispatch_id = t.dispatch_id
            join lateral (select max(v.version) as version from letter_version v
                          where v.letter_id = t.letter_id and v.content_hash = r.content_hash) sent on true
            join letter_answer a on a.letter_id = t.letter_id and a.version = sent.version
            """;

    private final JdbcClient jdbc;

    ReceivedAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One answer that one House has. */
    record Received(
            UUID letterId,
            House house,
            LocalDate receivedOn,
            String reference,
            @Nullable UUID sectionId,
            @Nullable String note,
            boolean moved) {}

    List<Received> ofLetter(UUID letterId) {
        return jdbc.sql(ALL + " where t.letter_id = :id order by a.reference")
                .param("id", letterId)
                .query(Received.class)
                .list();
    }

    List<Received> ofReference(House house, String reference) {
        return jdbc.sql(ALL
                        + " where a.reference = :reference and t.house = :house order by t.received_on, t.letter_id")
                .param("reference", reference)
                .param("house", house.name())
                .query(Received.class)
                .list();
    }
}
