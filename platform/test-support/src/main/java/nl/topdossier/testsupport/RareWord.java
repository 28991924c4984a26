package nl.topdossier.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A word that occurs nowhere else: a test puts it into texts, remarks and names and looks where it must not be. */
public final class RareWord {

    private final String word =
            "Zeldzaam" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    /** The word, without a marking. */
    public String word() {
        return word;
    }

    /** A text with the word under a line that no text may have. */
    public String marked() {
        return "NATO SECRET\n\n" + word;
    }

    /** Fails when the word or the marking is in what was written to the log. */
    public void isNotIn(CharSequence log) {
        assertThat(log.toString()).doesNotContain(word).doesNotContain("NATO SECRET");
    }

    /** Fails when the word or the marking is in a fact. */
    public void isInNoFact(FactsOnKafka told) {
        assertThat(told.everything()).noneMatch(fact -> fact.contains(word) || fact.contains("NATO SECRET"));
    }

    /** Fails when the word is in a table of this service. */
    public void isInNoTable(JdbcClient rows) {
        tables(rows).forEach(table -> isNotIn(rows, table));
    }

    /** Fails when the word is in this table. */
    public void isNotIn(JdbcClient rows, String table) {
        assertThat(rows.sql("select count(*) from \"" + table + "\" t where position(:word in t::text) > 0")
                        .param("word", word)
                        .query(Long.class)
                        .single())
                .as(table)
                .isZero();
    }

    private static List<String> tables(JdbcClient rows) {
        return rows.sql("select tablename from pg_tables where schemaname = current_schema()")
                .query(String.class)
                .list();
    }
}
