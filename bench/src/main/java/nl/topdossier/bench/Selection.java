package nl.topdossier.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the person who started the program asked for. */
record Selection(Workload load, Set<Measure> measures) {

    private static final String USAGE =
            "Expected ./topdossier bench [--small] [--letters N] [--at-once N] [--people N] [flow] [visible] [people] [stock] [plan] [reference], but: ";

    static Selection of(List<String> words) {
        var load = words.contains("--small") ? Workload.small() : Workload.usual();
        var measures = EnumSet.noneOf(Measure.class);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "--small" -> {}
                case "--letters" -> load = load.withLetters(number(words, ++i));
                case "--at-once" -> load = load.withAtOnce(number(words, ++i));
                case "--people" -> load = load.withPeople(number(words, ++i));
                default -> measures.add(measure(word));
            }
        }
        return new Selection(load, measures.isEmpty() ? EnumSet.allOf(Measure.class) : measures);
    }

    boolean has(Measure measure) {
        return measures.contains(measure);
    }

    private static Measure measure(String word) {
        try {
            return Measure.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Unmeasurable(USAGE + word, e);
        }
    }

    private static int number(List<String> words, int place) {
        String word = place < words.size() ? words.get(place) : "nothing";
        if (!word.matches("[1-9]\\d{0,5}")) {
            throw new Unmeasurable(USAGE + word);
        }
        return Integer.parseInt(word);
    }
}
