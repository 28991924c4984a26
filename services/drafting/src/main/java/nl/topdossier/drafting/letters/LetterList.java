package nl.topdossier.drafting.letters;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.LetterKind;
import nl.topdossier.security.Person;
import nl.topdossier.security.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters that a person may see, newest first. */
@Repository
public class LetterList {

    private final JdbcClient jdbc;
    private final Visibility visibility;

    LetterList(JdbcClient jdbc, Visibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /** A letter in the list. */
    public record Entry(
            UUID letterId,
            LetterKind kind,
            String title,
            LetterState state,
            int version,
            String draftingOfficeId,
            List<House> houses,
            Instant openedAt,
            @Nullable Instant deadline,
            @Nullable UUID submissionId) {}

    /** What to look for: a state, a piece of the title. */
    public record Wanted(
            @Nullable LetterState state, @Nullable String text, int most) {}

    /** The visible letters that match. */
    public List<Entry> find(Wanted wanted, Person person) {
        boolean everything = visibility.seesEverything(person);
        LetterState state = wanted.state();
        return jdbc.sql("""
                        select * from letter l
                        where (:everything or exists (select 1 from letter_visibility v
                                where v.letter_id = l.letter_id and v.viewer in (:viewers)))
                          and (:state = '' or l.state = :state)
                          and (:text = '' or position(lower(:text) in lower(l.title)) > 0)
                        order by l.opened_at desc, l.letter_id desc limit :most
                        """)
                .param("everything", everything)
                .param("viewers", visibility.viewersOf(person))
                .param("state", state == null ? "" : state.name())
                .param("text", Objects.requireNonNullElse(wanted.text(), ""))
                .param("most", wanted.most())
                .query((row, number) -> new Entry(
                        row.getObject("letter_id", UUID.class),
                        LetterKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        LetterState.valueOf(row.getString("state")),
                        row.getInt("version"),
                        row.getString("drafting_office_id"),
                        houses(row.getString("houses")),
                        Objects.requireNonNull(Rows.instant(row, "opened_at")),
                        Rows.instant(row, "deadline"),
                        Rows.uuid(row, "submission_id")))
                .list();
    }

    private static List<House> houses(String names) {
        return Arrays.stream(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(House::valueOf)
                .toList();
    }
}
