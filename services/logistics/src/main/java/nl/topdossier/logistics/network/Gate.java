package nl.topdossier.logistics.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which needs hold an act up: those that are not there yet, or came after the day on which the act is said to have been. */
public final class Gate {

    private final Map<String, Piece> pieces;
    private final Map<String, List<Need>> needs;

    /** A gate for these pieces and their needs. */
    public Gate(Collection<Piece> pieces, Collection<Need> needs) {
        this.pieces = pieces.stream().collect(Collectors.toMap(Piece::id, Function.identity()));
        this.needs = needs.stream().filter(need -> need.kind().blocks()).collect(Collectors.groupingBy(Need::of));
    }

    /** What holds up the start of this piece on this day. */
    public List<Need> beforeStart(String piece, LocalDate on) {
        return unmet(piece, on, need -> need.kind() == NeedKind.BEFORE_START);
    }

    /** What holds up this partial result on this day; of a piece that has started only what the result itself needs. */
    public List<Need> beforeResult(String piece, String result, LocalDate on) {
        Piece found = pieces.get(piece);
        boolean started = found != null && found.startedOn() != null;
        return unmet(
                piece, on, need -> result.equals(need.forResult()) || !started && need.kind() == NeedKind.BEFORE_START);
    }

    /** What holds up the end of this piece on this day: everything it needs, for its results too. */
    public List<Need> beforeFinish(String piece, LocalDate on) {
        return unmet(piece, on, need -> true);
    }

    private List<Need> unmet(String piece, LocalDate on, Predicate<Need> asked) {
        return needs.getOrDefault(piece, List.of()).stream()
                .filter(asked)
                .filter(need -> !isMet(need, on))
                .toList();
    }

    private boolean isMet(Need need, LocalDate on) {
        Piece piece = pieces.get(need.on());
        if (piece == null) {
            throw new IllegalArgumentException("Expected the needs of these pieces, but there is no " + need.on());
        }
        return isBy(piece.doneOn(), on)
                || piece.parts().stream()
                        .filter(part -> part.name().equals(need.onResult()))
                        .anyMatch(part -> isBy(part.deliveredOn(), on));
    }

    private static boolean isBy(@Nullable LocalDate happened, LocalDate on) {
        return happened != null && !happened.isAfter(on);
    }
}
