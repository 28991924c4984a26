package nl.topdossier.logistics.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The moments of all pieces of one summit and which of them wait for which; refuses a plan that waits for itself. */
public final class Network {

    private final List<Moment> moments = new ArrayList<>();
    private final Map<Moment, Integer> numbers = new HashMap<>();
    private final List<List<Integer>> before = new ArrayList<>();
    private final List<List<Integer>> after = new ArrayList<>();
    private final List<Integer> order;

    private Network(Collection<Piece> pieces, Collection<Need> needs) {
        pieces.forEach(this::add);
        needs.forEach(this::check);
        needs.stream().filter(need -> need.kind().blocks()).forEach(this::link);
        order = inOrder();
    }

    /** The network of these pieces. @throws UnknownNeed and {@link CycleFound}, each naming what is wrong */
    public static Network of(Collection<Piece> pieces, Collection<Need> needs) {
        return new Network(pieces, needs);
    }

    private void add(Piece piece) {
        int start = number(Moment.start(piece.id()));
        int finish = number(Moment.finish(piece.id()));
        link(start, finish);
        piece.parts().forEach(part -> {
            int result = number(Moment.of(piece.id(), part.name()));
            link(start, result);
            link(result, finish);
        });
    }

    private int number(Moment moment) {
        moments.add(moment);
        before.add(new ArrayList<>());
        after.add(new ArrayList<>());
        if (numbers.put(moment, moments.size() - 1) != null) {
            throw new IllegalArgumentException("Expected every piece and result once, but there are two of " + moment);
        }
        return moments.size() - 1;
    }

    private void check(Need need) {
        require(need.of(), Moment.of(need.of(), need.forResult()));
        require(need.of(), Moment.of(need.on(), need.onResult()));
    }

    private void require(String of, Moment moment) {
        if (!numbers.containsKey(moment)) {
            throw new UnknownNeed(of, moment.toString());
        }
    }

    private void link(Need need) {
        link(numbers.getOrDefault(Moment.of(need.on(), need.onResult()), -1), numbers.getOrDefault(held(need), -1));
    }

    private static Moment held(Need need) {
        return need.kind() == NeedKind.BEFORE_START ? Moment.start(need.of()) : Moment.of(need.of(), need.forResult());
    }

    private void link(int from, int to) {
        after.get(from).add(to);
        before.get(to).add(from);
    }

    private List<Integer> inOrder() {
        int[] waiting = new int[moments.size()];
        ArrayDeque<Integer> free = new ArrayDeque<>();
        for (int i = 0; i < waiting.length; i++) {
            waiting[i] = before.get(i).size();
            if (waiting[i] == 0) {
                free.add(i);
            }
        }
        List<Integer> sorted = new ArrayList<>(waiting.length);
        while (!free.isEmpty()) {
            int moment = free.remove();
            sorted.add(moment);
            for (int next : after.get(moment)) {
                waiting[next]--;
                if (waiting[next] == 0) {
                    free.add(next);
                }
            }
        }
        if (sorted.size() < waiting.length) {
            throw new CycleFound(circle(waiting));
        }
        return sorted;
    }

    /** Walks back from any moment that still waits, always to one that still waits, until one comes again. */
    private List<String> circle(int[] waiting) {
        int at = 0;
        while (waiting[at] == 0) {
            at++;
        }
        List<Integer> walked = new ArrayList<>();
        while (!walked.contains(at)) {
            walked.add(at);
            at = before.get(at).stream()
                    .filter(moment -> waiting[moment] > 0)
                    .findFirst()
                    .orElseThrow();
        }
        List<Integer> circle = new ArrayList<>(walked.subList(walked.indexOf(at), walked.size()));
        circle.add(at);
        return circle.reversed().stream()
                .map(moments::get)
                .map(Moment::toString)
                .toList();
    }

    /** The moments, each after all that it waits for. */
    List<Integer> order() {
        return order;
    }

    Moment moment(int number) {
        return moments.get(number);
    }

    int size() {
        return moments.size();
    }

    int number(String piece, Moment.Kind kind) {
        return numbers.getOrDefault(kind == Moment.Kind.START ? Moment.start(piece) : Moment.finish(piece), -1);
    }

    List<Integer> before(int moment) {
        return before.get(moment);
    }

    List<Integer> after(int moment) {
        return after.get(moment);
    }
}
