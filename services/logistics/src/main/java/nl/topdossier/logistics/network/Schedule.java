package nl.topdossier.logistics.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The slots of all open pieces and the critical path: the chain of work that leaves the least slack. What is done stays where
 * it was done; what is open can't be done before today.
 */
public final class Schedule {

    private static final int NEVER = Integer.MAX_VALUE;

    private final Network network;
    private final Map<String, Piece> pieces = new LinkedHashMap<>();
    private final Map<Moment, Part> parts = new HashMap<>();
    private final WorkDays days;
    private final int today;
    private final int[] earliest;
    private final int[] latest;

    private Schedule(Network network, Collection<Piece> pieces, LocalDate today) {
        this.network = network;
        this.days = WorkDays.around(
                pieces.stream().map(Piece::notBefore).min(LocalDate::compareTo).orElse(today));
        this.today = days.position(today);
        pieces.forEach(this::add);
        earliest = new int[network.size()];
        latest = new int[network.size()];
        network.order().forEach(moment -> earliest[moment] = earliestOf(moment));
        network.order().reversed().forEach(moment -> latest[moment] = latestOf(moment));
    }

    /** The schedule of a network, seen on this day. */
    public static Schedule of(Network network, Collection<Piece> pieces, LocalDate today) {
        return new Schedule(network, pieces, today);
    }

    private void add(Piece piece) {
        pieces.put(piece.id(), piece);
        piece.parts().forEach(part -> parts.put(Moment.of(piece.id(), part.name()), part));
    }

    private int earliestOf(int number) {
        LocalDate happened = happened(network.moment(number));
        if (happened != null) {
            return days.position(happened);
        }
        int soonest = Math.max(today, network.moment(number).kind() == Moment.Kind.START ? notBefore(number) : 0);
        for (int other : network.before(number)) {
            soonest = Math.max(soonest, arrival(other, number));
        }
        return soonest;
    }

    private int notBefore(int number) {
        return days.position(piece(number).notBefore());
    }

    /** When what follows from the one moment alone can be there. */
    private int arrival(int from, int to) {
        return WorkDays.later(earliest[from], workingDays(from, to));
    }

    private int workingDays(int from, int to) {
        Moment first = network.moment(from);
        Moment second = network.moment(to);
        if (first.kind() != Moment.Kind.START || !first.piece().equals(second.piece())) {
            return 0;
        }
        Part part = parts.get(second);
        return part == null ? piece(to).workingDays() : part.workingDays();
    }

    private int latestOf(int number) {
        int last = dueOf(network.moment(number));
        for (int other : network.after(number)) {
            if (happened(network.moment(other)) == null) {
                last = Math.min(last, WorkDays.earlier(latest[other], workingDays(number, other)));
            }
        }
        return last;
    }

    private int dueOf(Moment moment) {
        if (moment.kind() == Moment.Kind.FINISH) {
            return days.position(required(moment.piece()).due());
        }
        Part part = parts.get(moment);
        return part == null || part.due() == null ? NEVER : days.position(part.due());
    }

    private @Nullable LocalDate happened(Moment moment) {
        Piece piece = required(moment.piece());
        return switch (moment.kind()) {
            case START -> piece.startedOn() == null ? piece.doneOn() : piece.startedOn();
            case RESULT -> {
                Part part = parts.get(moment);
                yield part == null || part.deliveredOn() == null ? piece.doneOn() : part.deliveredOn();
            }
            case FINISH -> piece.doneOn();
        };
    }

    private Piece piece(int number) {
        return required(network.moment(number).piece());
    }

    private Piece required(String id) {
        Piece piece = pieces.get(id);
        if (piece == null) {
            throw new IllegalArgumentException("Expected the pieces of the network, but there is no " + id);
        }
        return piece;
    }

    /** The slot of a piece; none when it is done. */
    public Optional<Slot> slot(String id) {
        if (required(id).doneOn() != null) {
            return Optional.empty();
        }
        int start = network.number(id, Moment.Kind.START);
        int finish = network.number(id, Moment.Kind.FINISH);
        return Optional.of(new Slot(
                days.day(earliest[start]),
                days.day(earliest[finish]),
                days.day(latest[start]),
                days.day(latest[finish]),
                slack(id)));
    }

    private int slack(String id) {
        int finish = slackAt(network.number(id, Moment.Kind.FINISH));
        return required(id).startedOn() == null
                ? Math.min(finish, slackAt(network.number(id, Moment.Kind.START)))
                : finish;
    }

    private int slackAt(int number) {
        return WorkDays.between(earliest[number], latest[number]);
    }

    /** The ids of the pieces on the chain with the least slack, first to last; empty when everything is done. */
    public List<String> criticalPath() {
        Optional<Piece> last = pieces.values().stream()
                .filter(piece -> piece.doneOn() == null)
                .min(Comparator.comparingInt((Piece piece) -> slack(piece.id()))
                        .thenComparingInt(piece -> -earliest[network.number(piece.id(), Moment.Kind.FINISH)]));
        return last.map(piece -> chainTo(network.number(piece.id(), Moment.Kind.FINISH)))
                .orElse(List.of());
    }

    private List<String> chainTo(int end) {
        Set<String> chain = new LinkedHashSet<>();
        Integer at = end;
        while (at != null) {
            Piece piece = piece(at);
            if (piece.doneOn() == null) {
                chain.add(piece.id());
            }
            at = driver(at);
        }
        return new ArrayList<>(chain).reversed();
    }

    /** The moment that this one can't come earlier for; none when that is the calendar or it is done. */
    private @Nullable Integer driver(int number) {
        if (happened(network.moment(number)) != null) {
            return null;
        }
        return network.before(number).stream()
                .filter(other -> arrival(other, number) == earliest[number])
                .min(Comparator.comparingInt(this::slackAt))
                .orElse(null);
    }
}
