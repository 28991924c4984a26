package nl.topdossier.chaos;

import java.util.ArrayList;
import java.util.List;

/** Rows of words under a heading, each column as wide as its widest word; numbers stand to the right. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... heading) {
        rows.add(List.of(heading));
    }

    void row(Object... words) {
        var row = new ArrayList<String>();
        for (Object word : words) {
            row.add(String.valueOf(word));
        }
        rows.add(row);
    }

    String text() {
        var text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            var line = new StringBuilder();
            for (int column = 0; column < rows.get(i).size(); column++) {
                String word = rows.get(i).get(column);
                String room = " ".repeat(width(column) - word.length());
                line.append(column == 0 ? "" : "  ").append(column == 0 ? word + room : room + word);
            }
            text.append(line.toString().stripTrailing()).append('\n');
            if (i == 0) {
                text.append("-".repeat(line.length())).append('\n');
            }
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }
}
