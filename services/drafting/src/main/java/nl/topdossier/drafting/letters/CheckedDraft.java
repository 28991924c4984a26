package nl.topdossier.drafting.letters;

import java.util.Map;
import java.util.SortedMap;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.lettertext.LetterText;

/** A draft that passed the door, with its texts as they were read. */
public record CheckedDraft(
        DraftContent content, LetterText body, SortedMap<House, LetterText> covering, Map<String, LetterText> memos) {}
