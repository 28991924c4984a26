package nl.topdossier.portal.book;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.messaging.Wake;
import nl.topdossier.portal.live.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All letters that services have told of, with the stage that follows from what was told. */
@Repository
public class LetterBook {

    private static final String SELECT = """
            select letter_id, title, kind, office_id, drafted_by, houses, marking, version, stage, stage_since, blocked,
                deadline, passed, submission_id, ended_at from letter_card
            """;

    private final JdbcClient jdbc;
    private final Changes changes;

    LetterBook(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** Moves a letter to a stage; one that has ended stays where it is, and what is older than the stage says nothing. */
    void stage(UUID letterId, BookedStage stage, Instant at) {
        boolean ended = stage == BookedStage.DISPATCHED || stage == BookedStage.WITHDRAWN;
        jdbc.sql("""
                        insert into letter_card (letter_id, stage, stage_since, ended_at) values (:id, :stage, :at, :ended)
                        on conflict (letter_id) do update set stage = :stage, stage_since = :at, blocked = null, ended_at = :ended
                        where letter_card.ended_at is null and letter_card.stage <> :stage and letter_card.stage_since <= :at
                        """)
                .param("id", letterId)
                .param("stage", stage.name())
                .param("at", Timestamp.from(at))
                .param("ended", ended ? Timestamp.from(at) : null)
                .update();
        changes.afterCommit(Change.ofLetter(letterId));
    }

    void blocked(UUID letterId, Collection<String> codes, Instant at) {
        stage(letterId, BookedStage.BLOCKED, at);
        jdbc.sql("update letter_card set blocked = :codes where letter_id = :id and stage = 'BLOCKED'")
                .param("codes", String.join(",", codes))
                .param("id", letterId)
                .update();
    }

    void submission(UUID letterId, UUID submissionId) {
        jdbc.sql("update letter_card set submission_id = :submission where letter_id = :id")
                .param("submission", submissionId)
                .param("id", letterId)
                .update();
    }

    void deadline(UUID letterId, Instant deadline, Instant at) {
        stageIfNew(letterId, at);
        jdbc.sql("update letter_card set deadline = :deadline, passed = false where letter_id = :id")
                .param("deadline", Timestamp.from(deadline))
                .param("id", letterId)
                .update();
        changes.afterCommit(Change.ofLetter(letterId));
    }

    void passed(UUID letterId) {
        jdbc.sql("update letter_card set passed = true where letter_id = :id")
                .param("id", letterId)
                .update();
        changes.afterCommit(Change.ofLetter(letterId));
    }

    /** Something about a letter changed that its page shows. */
    void touched(UUID letterId) {
        changes.afterCommit(Change.ofLetter(letterId));
    }

    /** What the card shows has to be fetched again. */
    void stale(UUID letterId, Instant at) {
        stageIfNew(letterId, at);
        jdbc.sql("update letter_card set stale = true where letter_id = :id")
                .param("id", letterId)
                .update();
        Wake.onCommit(jdbc, CardFetching.NAME);
    }

    private void stageIfNew(UUID letterId, Instant at) {
        jdbc.sql("""
                        insert into letter_card (letter_id, stage, stage_since) values (:id, 'DRAFT', :at)
                        on conflict do nothing
                        """).param("id", letterId).param("at", Timestamp.from(at)).update();
    }

    List<UUID> staleOnes() {
        return jdbc.sql("select letter_id from letter_card where stale limit 100")
                .query(UUID.class)
                .list();
    }

    /** Takes what drafting says about a letter. */
    void fetched(UUID letterId, CardFetching.Card card) {
        jdbc.sql("""
                        update letter_card set title = :title, kind = :kind, office_id = :office, houses = :houses, drafted_by = :drafter,
                            marking = :marking, version = :version, summit_id = :summit, stale = false where letter_id = :id
                        """)
                .param("title", card.title())
                .param("kind", card.kind())
                .param("office", card.draftingOfficeId())
                .param("drafter", card.openedBy())
                .param("houses", String.join(",", card.houses()))
                .param("marking", card.marking())
                .param("version", card.version())
                .param("summit", card.summitId())
                .param("id", letterId)
                .update();
        changes.afterCommit(Change.ofLetter(letterId));
    }

    void unknown(UUID letterId) {
        jdbc.sql("update letter_card set stale = false where letter_id = :id")
                .param("id", letterId)
                .update();
    }

    /** The letter with this id. */
    public Optional<LetterCard> find(UUID letterId) {
        return jdbc.sql(SELECT + " where letter_id = :id")
                .param("id", letterId)
                .query(LetterCard.class)
                .optional();
    }

    /** Running letters, those with the soonest deadline first. */
    public List<LetterCard> running(int most) {
        return jdbc.sql(SELECT
                        + " where ended_at is null order by deadline nulls last, stage_since, letter_id limit :most")
                .param("most", most)
                .query(LetterCard.class)
                .list();
    }

    /** How many letters are running. */
    public int countRunning() {
        return jdbc.sql("select count(*) from letter_card where ended_at is null")
                .query(Integer.class)
                .single();
    }

    /** To which summit running letters belong; those that belong to none are not in it. */
    public Map<UUID, UUID> summitsOfRunning() {
        return jdbc
                .sql("select letter_id, summit_id from letter_card where ended_at is null and summit_id is not null")
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many letters ended since then. */
    public int dispatchedSince(Instant since) {
        return jdbc.sql("select count(*) from letter_card where stage = 'DISPATCHED' and ended_at >= :since")
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** Letters that these viewers may see (all of them when absent), newest change first. */
    public List<LetterCard> visible(
            @Nullable Collection<String> viewers,
            @Nullable String text,
            Collection<BookedStage> stages,
            boolean ended,
            int most) {
        return jdbc.sql(SELECT + " c where (:ended or ended_at is null)"
                        + (viewers == null
                                ? ""
                                : " and exists (select 1 from letter_visibility v where v.letter_id = c.letter_id and v.viewer in (:viewers))")
                        + " and (cast(:text as text) is null or title ilike :text escape '!')"
                        + " and stage in (:stages)"
                        + " order by ended_at desc nulls first, deadline nulls last, letter_id limit :most")
                .param("ended", ended)
                .param("stages", stages.stream().map(Enum::name).toList())
                .param("viewers", viewers == null || viewers.isEmpty() ? Set.of("") : viewers)
                .param("text", text == null ? null : "%" + text.replaceAll("([!%_])", "!$1") + "%")
                .param("most", most)
                .query(LetterCard.class)
                .list();
    }
}
