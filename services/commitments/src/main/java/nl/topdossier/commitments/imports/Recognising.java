package nl.topdossier.commitments.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.commitments.items.CheckedItem;
import nl.topdossier.commitments.items.Item;
import nl.topdossier.commitments.items.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the item that a line is about: by its number or its very words, and else the one of that kind, House and day in those
 * words that has no number of the House yet. Where two could be meant nothing is guessed.
 */
@Component
class Recognising {

    private static final String OWN = "L-";

    private final Items items;

    Recognising(Items items) {
        this.items = items;
    }

    /** The House's number, where the item has only the ledger's own. */
    static @Nullable String newNumber(CheckedItem given, Item known) {
        String reference = given.reference();
        return reference != null && !isOwn(reference) && isOwn(known.reference()) ? reference : null;
    }

    private static boolean isOwn(String reference) {
        return reference.startsWith(OWN);
    }

    /** The item that is there already; the file was found clear. */
    Optional<Item> known(CheckedItem given) {
        return candidates(given).stream().findFirst();
    }

    private List<Item> candidates(CheckedItem given) {
        String reference = given.reference();
        if (reference != null) {
            return items.lock(given.house(), reference)
                    .map(List::of)
                    .orElseGet(() -> isOwn(reference) ? List.of() : items.alike(given));
        }
        List<Item> alike = items.alike(given);
        List<Item> inTheseWords = alike.stream()
                .filter(item -> item.subject().equals(given.subject()))
                .toList();
        return inTheseWords.isEmpty() ? alike : inTheseWords;
    }

    /** Refuses the file with every line that could be about two items, or that another line claims the same item with. */
    void requireClear(List<CheckedLine> lines) {
        List<BrokenLine> unclear = new ArrayList<>();
        Map<UUID, Set<String>> claims = new HashMap<>();
        Map<CheckedLine, Item> claimed = new HashMap<>();
        for (CheckedLine line : lines) {
            List<Item> found = candidates(line.item());
            String given = line.item().reference();
            if (found.isEmpty() && given != null && isOwn(given)) {
                unclear.add(new BrokenLine(line.number(), "commitments.item.own", List.of()));
            }
            if (found.size() > 1) {
                unclear.add(unclear(line, "commitments.import.ambiguous", found));
            }
            String number = found.size() == 1 ? newNumber(line.item(), found.getFirst()) : null;
            if (number != null) {
                claims.computeIfAbsent(found.getFirst().itemId(), id -> new HashSet<>())
                        .add(number);
                claimed.put(line, found.getFirst());
            }
        }
        claimed.forEach((line, item) -> {
            if (claims.getOrDefault(item.itemId(), Set.of()).size() > 1) {
                unclear.add(unclear(line, "commitments.import.claimed", List.of(item)));
            }
        });
        BrokenFile.requireWhole(unclear);
    }

    private static BrokenLine unclear(CheckedLine line, String code, List<Item> found) {
        String references = found.stream().map(Item::reference).collect(Collectors.joining(", "));
        return new BrokenLine(line.number(), code, List.of(references));
    }
}
