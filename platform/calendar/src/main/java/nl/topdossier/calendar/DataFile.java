package nl.topdossier.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads the small semicolon-separated data files; lines that start with # explain the data. */
final class DataFile {

    private DataFile() {}

    static List<List<String>> read(String name) {
        var stream = Objects.requireNonNull(DataFile.class.getResourceAsStream(name), name);
        return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    static List<List<String>> read(Reader reader) {
        try (var lines = new BufferedReader(reader)) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(";", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
