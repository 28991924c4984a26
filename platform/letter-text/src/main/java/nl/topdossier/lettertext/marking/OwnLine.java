package nl.topdossier.lettertext.marking;

import nl.topdossier.lettertext.TextBlock;

/** Tells a marking on a line of its own from a sentence that was broken off just there. */
final class OwnLine {

    private OwnLine() {}

    static boolean isIn(TextBlock block) {
        for (var i = 0; i < block.lines().size(); i++) {
            if (Levels.standsAlone(PlainForm.of(block.lines().get(i))) && !isPartOfSentence(block, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfSentence(TextBlock block, int index) {
        var line = block.lines().get(index);
        var next = index + 1 < block.lines().size() ? block.lines().get(index + 1) : "";
        if (startsSmall(next)) {
            return true;
        }
        if (index == 0 || endsSentence(block.lines().get(index - 1))) {
            return false;
        }
        var shouted = line.chars().noneMatch(Character::isLowerCase);
        return !shouted || endsSentence(line) || line.endsWith(",") || line.endsWith(")");
    }

    private static boolean startsSmall(String line) {
        return !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
    }

    private static boolean endsSentence(String line) {
        return line.matches(".*[.:;!?][)\\]\"'»”’]*");
    }
}
