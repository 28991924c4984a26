package nl.topdossier.lettertext.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Portion marks at the start of paragraphs, told apart from a list that counts (A), (B), (C). */
final class Portions {

    private static final Pattern BRACKETS = Pattern.compile("^[\\s\\p{Cf}*_]*[(\\[{]([^)\\]}]{1,40})[)\\]}]");

    private final List<String> seen = new ArrayList<>();

    /** Whether this paragraph, the next one in reading order, starts with a portion mark. */
    boolean marks(String paragraph) {
        var brackets = BRACKETS.matcher(paragraph);
        if (!brackets.find()) {
            return false;
        }
        var inside = brackets.group(1);
        var plain = PlainForm.of(inside);
        seen.add(plain);
        if (Levels.hasFull(plain)) {
            return Levels.standsAlone(plain);
        }
        var capitals = inside.chars().noneMatch(Character::isLowerCase)
                || inside.startsWith("Stg")
                || inside.startsWith("Dep");
        return capitals && (Levels.isPortion(plain) || Levels.standsAlone(plain)) && !isCounting(plain);
    }

    private boolean isCounting(String plain) {
        if (plain.length() != 1) {
            return false;
        }
        var before = String.valueOf((char) (plain.charAt(0) - 1));
        return seen.contains("A") && seen.contains(before);
    }
}
