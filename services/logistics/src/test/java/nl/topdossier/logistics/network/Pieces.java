package nl.topdossier.logistics.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pieces of work for tests. */
final class Pieces {

    private final String id;
    private LocalDate notBefore = LocalDate.of(2025, 3, 3);
    private LocalDate due = LocalDate.of(2025, 6, 24);
    private int workingDays = 5;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate doneOn;
    private final List<Part> parts = new ArrayList<>();

    private Pieces(String id) {
        this.id = id;
    }

    static Pieces piece(String id) {
        return new Pieces(id);
    }

    Pieces from(String day) {
        notBefore = LocalDate.parse(day);
        return this;
    }

    Pieces due(String day) {
        due = LocalDate.parse(day);
        return this;
    }

    Pieces taking(int days) {
        workingDays = days;
        return this;
    }

    Pieces started(String day) {
        startedOn = LocalDate.parse(day);
        return this;
    }

    Pieces done(String day) {
        doneOn = LocalDate.parse(day);
        return this;
    }

    Pieces delivering(String name) {
        parts.add(new Part(name, 0, null, null));
        return this;
    }

    Pieces delivering(String name, int days) {
        parts.add(new Part(name, days, null, null));
        return this;
    }

    Pieces delivered(String name, String day) {
        parts.add(new Part(name, 0, null, LocalDate.parse(day)));
        return this;
    }

    Piece made() {
        return new Piece(id, notBefore, due, workingDays, startedOn, doneOn, parts);
    }
}
