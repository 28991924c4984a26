package nl.topdossier.drafting.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.contracts.letter.Participant;
import nl.topdossier.contracts.letter.ReturnPolicy;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The letters. Whoever changes one locks it first; the lock also orders its audit entries and facts. */
@Repository
public class Letters {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Letters(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The letter with this id; refused as not there. */
    public Letter get(UUID letterId) {
        return read("select * from letter where letter_id = :id", letterId)
                .orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }

    /** The same, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Letter lock(UUID letterId) {
        return find(letterId).orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }

    /** The letter, locked until the transaction ends, if there is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Letter> find(UUID letterId) {
        return read("select * from letter where letter_id = :id for update", letterId);
    }

    private Optional<Letter> read(String query, UUID letterId) {
        return jdbc.sql(query)
                .param("id", letterId)
                .query((row, number) -> letter(row))
                .optional();
    }

    /** The letters of a summit, in the order in which they are to be locked. */
    public List<Letter> ofSummit(UUID summitId) {
        return jdbc.sql("select * from letter where summit_id = :id order by letter_id")
                .param("id", summitId)
                .query((row, number) -> letter(row))
                .list();
    }

    /** The letters, unless withdrawn, whose newest version has all these words; who asks still has to read it. */
    public List<Letter> withWords(List<String> words) {
        return jdbc.sql("""
                        select l.* from letter l join version v on v.letter_id = l.letter_id and v.number = l.version
                        where l.state <> 'WITHDRAWN' and not exists (
                            select 1 from unnest(string_to_array(:words, ' ')) word where position(word in v.content) = 0)
                        """)
                .param("words", String.join(" ", words))
                .query((row, number) -> letter(row))
                .list();
    }

    /** Stores a new letter. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Letter letter) {
        write("""
                insert into letter (letter_id, summit_id, title, kind, drafting_office_id, houses, opened_at, card, state, version,
                    revision, submission_id, draft_task_id, reentry_task_id, participants, required_offices, proposed,
                    policy, earliest_dispatch, next_start, deadline)
                values (:id, :summit, :title, :kind, :office, :houses, :openedAt, :card, :state, :version,
                    :revision, :submissionId, :draftTaskId, :reentryTaskId, :participants, :requiredOffices, :proposed,
                    :policy, :earliest, :nextStart, :deadline)
                """, letter)
                .param("summit", letter.card().summitId())
                .param("kind", letter.card().kind().name())
                .param("office", letter.card().draftingOfficeId())
                .param(
                        "houses",
                        String.join(
                                ",",
                                letter.card().houses().stream().map(Enum::name).toList()))
                .param("openedAt", Rows.at(letter.card().openedAt()))
                .update();
    }

    /** Stores what changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void update(Letter letter) {
        write("""
                update letter set title = :title, card = :card, state = :state, version = :version, revision = :revision,
                    submission_id = :submissionId, draft_task_id = :draftTaskId, reentry_task_id = :reentryTaskId,
                    participants = :participants, required_offices = :requiredOffices, proposed = :proposed,
                    policy = :policy, earliest_dispatch = :earliest, next_start = :nextStart, deadline = :deadline
                where letter_id = :id
                """, letter).update();
    }

    private JdbcClient.StatementSpec write(String statement, Letter letter) {
        return jdbc.sql(statement)
                .param("id", letter.id())
                .param("title", letter.title())
                .param("card", json.writeValueAsString(letter.card()))
                .param("state", letter.state().name())
                .param("version", letter.version())
                .param("revision", letter.revision())
                .param("submissionId", letter.submissionId())
                .param("draftTaskId", letter.draftTaskId())
                .param("reentryTaskId", letter.reentryTaskId())
                .param("participants", json.writeValueAsString(letter.participants()))
                .param("requiredOffices", json.writeValueAsString(letter.requiredOffices()))
                .param("proposed", letter.isProposed())
                .param("policy", letter.policy().name())
                .param(
                        "earliest",
                        letter.earliestDispatch() == null ? null : json.writeValueAsString(letter.earliestDispatch()))
                .param("nextStart", json.writeValueAsString(letter.nextStart()))
                .param("deadline", Rows.at(letter.deadline()));
    }

    private Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                Objects.requireNonNull(Rows.uuid(row, "letter_id")),
                json.readValue(row.getString("card"), LetterCard.class),
                row.getString("title"),
                LetterState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getLong("revision"),
                Rows.uuid(row, "submission_id"),
                Rows.uuid(row, "draft_task_id"),
                Rows.uuid(row, "reentry_task_id"),
                Rows.list(json, Participant.class, row.getString("participants")),
                Rows.list(json, RequiredOffice.class, row.getString("required_offices")),
                row.getBoolean("proposed"),
                ReturnPolicy.valueOf(row.getString("policy")),
                earliest(row.getString("earliest_dispatch")),
                json.readValue(row.getString("next_start"), StartAt.class),
                Rows.instant(row, "deadline"));
    }

    private @Nullable EarliestDispatch earliest(@Nullable String text) {
        return text == null ? null : json.readValue(text, EarliestDispatch.class);
    }
}
