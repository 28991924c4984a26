package nl.topdossier.approval.signoffs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.contracts.letter.Participant;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.contracts.letter.RoundKind;
import nl.topdossier.contracts.signoff.Capacity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** What offices were asked and answered, in rounds. */
@Repository
class SignOffs {

    private static final String SAVE = """
            insert into sign_off (sign_off_id, round_id, submission_id, letter_id, office_id, role, section_id, position, place,
                hash, memo_hash, state, carried_from, decided_by, capacity, on_behalf_of, login_strength, decided_at,
                decided_version, content_hash, signed, remarks, notes, outside_id, taken_back_by, taken_back_at, taken_back_why)
            values (:id, :roundId, :submissionId, :letterId, :officeId, :role, :sectionId, :position, :place,
                :hash, :memoHash, :state, :carriedFrom, :by, :capacity, :onBehalfOf, :strength, :at,
                :version, :contentHash, :signed, :remarks, :notes, :outsideId, :takenBackBy, :takenBackAt, :takenBackWhy)
            on conflict (sign_off_id) do update set state = :state, decided_by = :by, capacity = :capacity,
                on_behalf_of = :onBehalfOf, login_strength = :strength, decided_at = :at, decided_version = :version,
                content_hash = :contentHash, signed = :signed, remarks = :remarks, notes = :notes, outside_id = :outsideId,
                taken_back_by = :takenBackBy, taken_back_at = :takenBackAt, taken_back_why = :takenBackWhy
            """;

    private static final List<String> DECISION = List.of(
            "by",
            "capacity",
            "onBehalfOf",
            "strength",
            "at",
            "version",
            "contentHash",
            "remarks",
            "notes",
            "outsideId");

    private final NamedParameterJdbcTemplate jdbc;

    SignOffs(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, List<SignOff>> byRound(UUID letterId) {
        Map<UUID, List<SignOff>> byRound = new HashMap<>();
        jdbc.query("""
                select s.*, r.kind from sign_off s join sign_off_round r using (round_id)
                where s.letter_id = :letterId order by s.place
                """, Map.of("letterId", letterId), row -> {
            SignOff signOff = read(row);
            byRound.computeIfAbsent(signOff.roundId(), id -> new ArrayList<>()).add(signOff);
        });
        return byRound;
    }

    void save(Submission submission, Round round) {
        List<SqlParameterSource> rows = new ArrayList<>();
        for (SignOff signOff : round.signOffs()) {
            rows.add(parameters(submission, signOff, rows.size()));
        }
        jdbc.batchUpdate(SAVE, rows.toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource parameters(Submission submission, SignOff signOff, int place) {
        MapSqlParameterSource parameters = new MapSqlParameterSource()
                .addValue("id", signOff.id())
                .addValue("roundId", signOff.roundId())
                .addValue("submissionId", submission.id())
                .addValue("letterId", submission.letterId())
                .addValue("officeId", signOff.officeId())
                .addValue("role", signOff.asked().role().name())
                .addValue("sectionId", signOff.asked().sectionId())
                .addValue("position", signOff.asked().position())
                .addValue("place", place)
                .addValue("hash", signOff.scope().hash())
                .addValue("memoHash", signOff.scope().memoHash())
                .addValue("state", signOff.state().name())
                .addValue("carriedFrom", signOff.carriedFrom());
        addDecision(parameters, signOff.decision());
        addTakingBack(parameters, signOff.takenBack());
        return parameters;
    }

    private static void addDecision(MapSqlParameterSource parameters, @Nullable Decision decision) {
        if (decision == null) {
            DECISION.forEach(name -> parameters.addValue(name, null));
            parameters.addValue("signed", "");
            return;
        }
        parameters
                .addValue("by", decision.by())
                .addValue("capacity", decision.capacity().name())
                .addValue("onBehalfOf", decision.onBehalfOf())
                .addValue("strength", decision.loginStrength())
                .addValue("at", Columns.utc(decision.at()))
                .addValue("version", decision.version())
                .addValue("contentHash", decision.contentHash())
                .addValue("signed", Columns.houses(decision.signed()))
                .addValue("remarks", decision.remarks())
                .addValue("notes", decision.notes())
                .addValue("outsideId", decision.outsideId());
    }

    private static void addTakingBack(MapSqlParameterSource parameters, @Nullable TakingBack taking) {
        parameters
                .addValue("takenBackBy", taking == null ? null : taking.by())
                .addValue("takenBackAt", taking == null ? null : Columns.utc(taking.at()))
                .addValue("takenBackWhy", taking == null ? null : taking.reason());
    }

    private static SignOff read(ResultSet row) throws SQLException {
        return new SignOff(
                row.getObject("sign_off_id", UUID.class),
                row.getObject("round_id", UUID.class),
                new Participant(
                        row.getString("office_id"),
                        RoundKind.valueOf(row.getString("kind")),
                        ParticipantRole.valueOf(row.getString("role")),
                        row.getObject("section_id", UUID.class),
                        row.getInt("position")),
                new Scope(row.getString("hash"), row.getString("memo_hash")),
                SignOff.State.valueOf(row.getString("state")),
                decision(row),
                takingBack(row),
                row.getObject("carried_from", UUID.class));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        UUID by = row.getObject("decided_by", UUID.class);
        if (by == null) {
            return null;
        }
        boolean returned = SignOff.State.RETURNED.name().equals(row.getString("state"));
        return new Decision(
                returned ? Answer.RETURN : Answer.AGREE,
                by,
                Capacity.valueOf(row.getString("capacity")),
                row.getObject("on_behalf_of", UUID.class),
                row.getString("login_strength"),
                Columns.instant(row, "decided_at"),
                row.getInt("decided_version"),
                row.getString("content_hash"),
                Columns.houses(row.getString("signed")),
                row.getString("remarks"),
                row.getString("notes"),
                row.getObject("outside_id", UUID.class));
    }

    private static @Nullable TakingBack takingBack(ResultSet row) throws SQLException {
        UUID by = row.getObject("taken_back_by", UUID.class);
        return by == null
                ? null
                : new TakingBack(by, Columns.instant(row, "taken_back_at"), row.getString("taken_back_why"));
    }
}
