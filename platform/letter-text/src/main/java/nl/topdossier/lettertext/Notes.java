package nl.topdossier.lettertext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.topdossier.lettertext.TextRefused.Code;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;

/** The footnotes of a text: definitions by label, numbers by the order in which they are first referred to. */
record Notes(Map<String, FootnoteDefinition> definitions, Map<String, Integer> numbers) {

    private static final Pattern UNRESOLVED = Pattern.compile("\\[\\^([^\\]\\s]+)]");

    static Notes in(Node document) {
        var definitions = new LinkedHashMap<String, FootnoteDefinition>();
        var numbers = new HashMap<String, Integer>();
        Nodes.all(document).forEach(node -> {
            if (node instanceof FootnoteDefinition definition) {
                definitions.putIfAbsent(definition.getLabel(), definition);
            } else if (node instanceof FootnoteReference reference) {
                numbers.putIfAbsent(reference.getLabel(), numbers.size() + 1);
            }
        });
        if (definitions.size() > InputRules.MAX_NOTES) {
            throw new TextRefused(Code.TOO_MANY_NOTES, definitions.size(), InputRules.MAX_NOTES);
        }
        return new Notes(definitions, numbers);
    }

    int number(FootnoteReference reference) {
        return numbers.getOrDefault(reference.getLabel(), 0);
    }

    FootnoteDefinition definition(String label) {
        var definition = definitions.get(label);
        if (definition == null) {
            throw new IllegalStateException("Expected a note for each reference, but one is missing");
        }
        return definition;
    }

    List<Note> numbered() {
        var notes = new ArrayList<Note>();
        numbers.forEach((label, number) -> notes.add(
                new Note(label, number, Blocks.ofNote(definition(label)).text())));
        notes.sort((first, second) -> Integer.compare(first.number(), second.number()));
        return List.copyOf(notes);
    }

    List<TextBlock> blocks() {
        return numbered().stream()
                .map(note -> Blocks.ofNote(definition(note.label())))
                .toList();
    }

    List<String> withoutReference() {
        return definitions.keySet().stream()
                .filter(label -> !numbers.containsKey(label))
                .toList();
    }

    static Stream<String> unresolved(TextBlock block) {
        return UNRESOLVED.matcher(block.text()).results().map((MatchResult match) -> match.group(1));
    }
}
