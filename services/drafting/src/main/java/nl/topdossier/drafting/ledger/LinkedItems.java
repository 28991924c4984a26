package nl.topdossier.drafting.ledger;

import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.commitments.ItemLinked;
import nl.topdossier.contracts.commitments.ItemReference;
import nl.topdossier.contracts.commitments.ItemUnlinked;
import nl.topdossier.drafting.letters.Reference;
import nl.topdossier.drafting.letters.Version;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which items of the ledger a letter has to decide about, as the service commitments tells. */
@Repository
public class LinkedItems {

    private final JdbcClient jdbc;

    LinkedItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<LinkedItem> of(UUID letterId) {
        return jdbc.sql("select item_id, kind, reference from linked_item where letter_id = :id order by reference")
                .param("id", letterId)
                .query(LinkedItem.class)
                .list();
    }

    /** The linked items for which this version has neither a passage nor a reason. */
    public List<LinkedItem> undecided(Version version) {
        List<String> decided = decided(version);
        return of(version.letterId()).stream()
                .filter(item -> !decided.contains(item.reference()))
                .toList();
    }

    /** What this version answers, or moves on with a reason; each by the reference that the ledger uses. */
    public static List<String> decided(Version version) {
        return version.content().references().stream()
                .filter(Reference::isAnswered)
                .flatMap(reference -> ItemReference.of(String.valueOf(reference.number())).stream())
                .toList();
    }

    public void linked(ItemLinked told) {
        jdbc.sql("""
                        insert into linked_item (letter_id, item_id, kind, reference) values (:letter, :item, :kind, :reference)
                        on conflict (letter_id, item_id) do update set kind = :kind, reference = :reference
                        """)
                .param("letter", told.letterId())
                .param("item", told.itemId())
                .param("kind", told.kind().name())
                .param("reference", told.reference())
                .update();
    }

    public void unlinked(ItemUnlinked told) {
        jdbc.sql("delete from linked_item where letter_id = :letter and item_id = :item")
                .param("letter", told.letterId())
                .param("item", told.itemId())
                .update();
    }
}
