package nl.topdossier.commitments.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.ItemAnswer;
import nl.topdossier.contracts.letter.ItemsAnswered;
import nl.topdossier.contracts.letter.LetterOpened;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of letters, as far as it decides about items. Facts may come twice and in any order. */
@Repository
class FollowedLetters {

    private final JdbcClient jdbc;

    FollowedLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A letter by its Houses, and whether anybody may still change what it answers. */
    record Followed(List<House> houses, boolean withdrawn, boolean released) {}

    Optional<Followed> find(UUID letterId) {
        return jdbc.sql("""
                        select houses, withdrawn,
                            exists (select 1 from letter_release r where r.letter_id = f.letter_id) as released
                        from followed_letter f where letter_id = :id
                        """)
                .param("id", letterId)
                .query((row, number) -> new Followed(
                        houses(row.getString("houses")), row.getBoolean("withdrawn"), row.getBoolean("released")))
                .optional();
    }

    private static List<House> houses(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(House::valueOf)
                .toList();
    }

    void opened(LetterOpened told) {
        jdbc.sql("""
                        insert into followed_letter (letter_id, houses, kind, summit_id, withdrawn)
                        values (:id, :houses, :kind, :summit, false)
                        on conflict (letter_id) do update set houses = :houses, kind = :kind, summit_id = :summit
                        """)
                .param("id", told.letterId())
                .param("houses", told.houses().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("kind", told.kind().name())
                .param("summit", told.summitId())
                .update();
    }

    void withdrawn(UUID letterId) {
        jdbc.sql("""
                        insert into followed_letter (letter_id, houses, withdrawn) values (:id, '', true)
                        on conflict (letter_id) do update set withdrawn = true
                        """).param("id", letterId).update();
    }

    void answered(ItemsAnswered told) {
        jdbc.sql("""
                        insert into letter_version (letter_id, version, content_hash) values (:id, :version, :hash)
                        on conflict do nothing
                        """)
                .param("id", told.letterId())
                .param("version", told.version())
                .param("hash", told.contentHash())
                .update();
        for (ItemAnswer answer : told.answers()) {
            jdbc.sql("""
                            insert into letter_answer (letter_id, version, reference, section_id, note, moved)
                            values (:id, :version, :reference, :section, :note, :moved) on conflict do nothing
                            """)
                    .param("id", told.letterId())
                    .param("version", told.version())
                    .param("reference", answer.reference())
                    .param("section", answer.sectionId())
                    .param("note", answer.note())
                    .param("moved", answer.moved())
                    .update();
        }
    }

    void released(UUID letterId, UUID dispatchId, String contentHash) {
        jdbc.sql("""
                        insert into letter_release (dispatch_id, letter_id, content_hash) values (:dispatch, :id, :hash)
                        on conflict (dispatch_id) do update set content_hash = :hash
                        """)
                .param("dispatch", dispatchId)
                .param("id", letterId)
                .param("hash", contentHash)
                .update();
    }

    void undone(UUID dispatchId) {
        jdbc.sql("delete from letter_release where dispatch_id = :dispatch")
                .param("dispatch", dispatchId)
                .update();
    }

    void received(UUID letterId, House house, UUID dispatchId, java.time.LocalDate day) {
        jdbc.sql("""
                        insert into letter_receipt (letter_id, house, dispatch_id, received_on)
                        values (:id, :house, :dispatch, :day) on conflict do nothing
                        """)
                .param("id", letterId)
                .param("house", house.name())
                .param("dispatch", dispatchId)
                .param("day", day)
                .update();
    }
}
