package nl.topdossier.drafting.letters;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.topdossier.contracts.letter.House;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a drafter writes; one of these makes one version. The memo exception is the reason why the memo follows
 * later, as announced to the clerks of the Houses.
 */
public record DraftContent(
        String title,
        String marking,
        String salutation,
        String ministry,
        String unit,
        String body,
        SortedMap<House, String> coveringLetters,
        SortedMap<String, Memo> memos,
        @Nullable String memoException,
        List<Annex> annexes,
        List<Reference> references,
        List<SectionTopic> sectionTopics,
        List<Signatory> signatories) {

    public DraftContent {
        coveringLetters = Collections.unmodifiableSortedMap(new TreeMap<>(coveringLetters));
        memos = Collections.unmodifiableSortedMap(new TreeMap<>(memos));
        annexes = List.copyOf(annexes);
        references = List.copyOf(references);
        sectionTopics = List.copyOf(sectionTopics);
        signatories = List.copyOf(signatories);
    }
}
