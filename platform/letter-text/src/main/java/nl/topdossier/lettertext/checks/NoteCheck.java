package nl.topdossier.lettertext.checks;

import java.util.List;
import java.util.stream.Stream;

/** Notes and the places that refer to them meet: a note that nothing refers to would not be printed. */
final class NoteCheck implements Check {

    @Override
    public List<Finding> findings(LetterFacts facts) {
        var lonely = facts.letter().notesWithoutReference().stream()
                .map(label -> Finding.blocking("note-without-reference", "letter", "", label));
        var dangling = facts.letter().referencesWithoutNote().stream()
                .map(label -> Finding.blocking("reference-without-note", "letter", "", label));
        return Stream.concat(lonely, dangling).map(Finding::butWaivable).toList();
    }
}
