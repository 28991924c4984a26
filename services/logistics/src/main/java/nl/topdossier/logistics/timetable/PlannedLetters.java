package nl.topdossier.logistics.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.contracts.letter.LetterKind;
import nl.topdossier.messaging.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the letters of summits, and of their steps that are done. */
@Repository
class PlannedLetters {

    private final JdbcClient jdbc;

    PlannedLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID summitId, LetterKind kind) {
        jdbc.sql("insert into planned_letter (summit_id, kind, letter_id) values (:summit, :kind, :id)")
                .param("summit", summitId)
                .param("kind", kind.name())
                .param("id", Ids.next())
                .update();
    }

    List<PlannedLetter> of(UUID summitId) {
        return jdbc.sql("select * from planned_letter where summit_id = :summit order by kind")
                .param("summit", summitId)
                .query(PlannedLetter.class)
                .list();
    }

    /** The summit's letter that this letter is. */
    Optional<PlannedLetter> opened(UUID letterId) {
        return jdbc.sql("select * from planned_letter where opened_id = :id")
                .param("id", letterId)
                .query(PlannedLetter.class)
                .optional();
    }

    void told(PlannedLetter letter, Instant at) {
        jdbc.sql("update planned_letter set told_at = :at where summit_id = :summit and kind = :kind")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("summit", letter.summitId())
                .param("kind", letter.kind().name())
                .update();
    }

    /** The first letter of its kind is the one that the timetable follows. */
    boolean noteOpened(UUID summitId, LetterKind kind, UUID letterId) {
        return jdbc.sql("""
                                update planned_letter set opened_id = :id
                                where summit_id = :summit and kind = :kind and opened_id is null
                                """)
                        .param("id", letterId)
                        .param("summit", summitId)
                        .param("kind", kind.name())
                        .update()
                == 1;
    }

    /** The letter is withdrawn: another may take its place. */
    void noteWithdrawn(PlannedLetter letter) {
        jdbc.sql("update planned_letter set opened_id = null where summit_id = :summit and kind = :kind")
                .param("summit", letter.summitId())
                .param("kind", letter.kind().name())
                .update();
        forget(letter, Step.OPENED);
    }

    /** The letter was sent; a day that a person recorded stays. */
    void sent(UUID summitId, LetterKind kind, LocalDate on) {
        jdbc.sql("""
                        update planned_letter set sent_on = coalesce(sent_on, :on) where summit_id = :summit and kind = :kind
                        """)
                .param("on", on)
                .param("summit", summitId)
                .param("kind", kind.name())
                .update();
    }

    /** It was sent on another day than the rules give, for this reason. */
    void deviates(UUID summitId, LetterKind kind, LocalDate on, String reason) {
        jdbc.sql("""
                        update planned_letter set sent_on = :on, deviation = :reason
                        where summit_id = :summit and kind = :kind
                        """)
                .param("on", on)
                .param("reason", reason)
                .param("summit", summitId)
                .param("kind", kind.name())
                .update();
    }

    Map<Step, LocalDate> done(UUID summitId, LetterKind kind) {
        Map<Step, LocalDate> done = new EnumMap<>(Step.class);
        jdbc.sql("select step, done_on from letter_step where summit_id = :summit and kind = :kind")
                .param("summit", summitId)
                .param("kind", kind.name())
                .query((row, number) ->
                        done.put(Step.valueOf(row.getString("step")), row.getObject("done_on", LocalDate.class)))
                .list();
        return done;
    }

    void done(PlannedLetter letter, Step step, LocalDate on) {
        jdbc.sql("""
                        insert into letter_step (summit_id, kind, step, done_on) values (:summit, :kind, :step, :on)
                        on conflict (summit_id, kind, step) do update set done_on = :on
                        """)
                .param("summit", letter.summitId())
                .param("kind", letter.kind().name())
                .param("step", step.name())
                .param("on", on)
                .update();
    }

    /** This step and those after it have to be done (again). */
    void forget(PlannedLetter letter, Step from) {
        List<String> steps = List.of(Step.values()).subList(from.ordinal(), Step.values().length).stream()
                .map(Step::name)
                .toList();
        jdbc.sql("delete from letter_step where summit_id = :summit and kind = :kind and step in (:steps)")
                .param("summit", letter.summitId())
                .param("kind", letter.kind().name())
                .param("steps", steps)
                .update();
    }
}
