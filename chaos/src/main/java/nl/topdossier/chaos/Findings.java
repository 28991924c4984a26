package nl.topdossier.chaos;

import java.util.ArrayList;
import java.util.List;

/** What a run shows: tables for people, and everything that is not as it should be. */
final class Findings {

    private final List<String> tables = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    void show(Table table) {
        tables.add(table.text());
    }

    void show(String words) {
        tables.add(words + "\n");
    }

    void wrong(String problem) {
        problems.add(problem);
    }

    void expect(boolean isSo, String problem) {
        if (!isSo) {
            wrong(problem);
        }
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    String text() {
        return String.join("\n", tables);
    }
}
