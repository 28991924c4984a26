package nl.topdossier.approval.signoffs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row per letter: its lock, under which everything about it is decided, and its deadline. */
@Repository
class Letters {

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the letter's lock and keeps it until this transaction ends; a letter that is new here gets its row. */
    Letter lock(UUID letterId) {
        jdbc.sql("insert into letter (letter_id) values (:letterId) on conflict do nothing")
                .param("letterId", letterId)
                .update();
        return jdbc.sql("select * from letter where letter_id = :letterId for update")
                .param("letterId", letterId)
                .query(Letter.class)
                .single();
    }

    /** The letter without a lock, for showing it; one that is new here has no deadline. */
    Letter find(UUID letterId) {
        return jdbc.sql("select * from letter where letter_id = :letterId")
                .param("letterId", letterId)
                .query(Letter.class)
                .optional()
                .orElse(new Letter(letterId, null, 0));
    }

    /** Sets the deadline; a moved deadline is the next plan. */
    Letter setDeadline(Letter letter, Instant deadline) {
        if (deadline.equals(letter.deadline())) {
            return letter;
        }
        Letter moved = new Letter(letter.letterId(), deadline, letter.deadlinePlan() + 1);
        jdbc.sql("update letter set deadline = :deadline, deadline_plan = :plan where letter_id = :letterId")
                .param("deadline", deadline.atOffset(ZoneOffset.UTC))
                .param("plan", moved.deadlinePlan())
                .param("letterId", letter.letterId())
                .update();
        return moved;
    }

    /** A letter with its deadline and how often that was set. */
    record Letter(UUID letterId, @Nullable Instant deadline, int deadlinePlan) {}
}
