package nl.topdossier.approval.signoffs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agreements that were given outside the system. */
@Repository
class OutsideAgreements {

    private final JdbcClient jdbc;

    OutsideAgreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OutsideAgreement> find(UUID outsideId) {
        return jdbc.sql("select * from outside_agreement where outside_id = :id")
                .param("id", outsideId)
                .query(OutsideAgreement.class)
                .optional();
    }

    List<OutsideAgreement> ofLetter(UUID letterId) {
        return jdbc.sql("select * from outside_agreement where letter_id = :letterId order by recorded_at, outside_id")
                .param("letterId", letterId)
                .query(OutsideAgreement.class)
                .list();
    }

    void add(OutsideAgreement agreement) {
        jdbc.sql("""
                        insert into outside_agreement (outside_id, sign_off_id, letter_id, giver, given_at, way, evidence, signs,
                            content_hash, memo_hash, recorded_by, recorded_at)
                        values (:id, :signOffId, :letterId, :giver, :givenAt, :way, :evidence, :signs,
                            :contentHash, :memoHash, :recordedBy, :recordedAt)
                        """)
                .param("id", agreement.outsideId())
                .param("signOffId", agreement.signOffId())
                .param("letterId", agreement.letterId())
                .param("giver", agreement.giver())
                .param("givenAt", agreement.givenAt().atOffset(ZoneOffset.UTC))
                .param("way", agreement.way().name())
                .param("evidence", agreement.evidence())
                .param("signs", agreement.signs())
                .param("contentHash", agreement.contentHash())
                .param("memoHash", agreement.memoHash())
                .param("recordedBy", agreement.recordedBy())
                .param("recordedAt", agreement.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void confirmed(UUID outsideId, UUID by, Instant now) {
        jdbc.sql("update outside_agreement set confirmed_by = :by, confirmed_at = :now where outside_id = :id")
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", outsideId)
                .update();
    }
}
