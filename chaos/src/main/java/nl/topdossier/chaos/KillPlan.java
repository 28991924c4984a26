package nl.topdossier.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Which kind is killed when: every kind once before any kind a second time, at random moments while letters are at work. */
final class KillPlan {

    private static final double FIRST = 0.03;
    private static final double LAST = 0.9;
    private static final int LONGEST_PAUSE_MILLIS = 2500;

    private KillPlan() {}

    static List<Kill> of(int kills, Random random) {
        var moments = random.doubles(kills, FIRST, LAST).sorted().toArray();
        var plan = new ArrayList<Kill>();
        List<ProcessKind> round = List.of();
        for (int i = 0; i < kills; i++) {
            int inRound = i % ProcessKind.values().length;
            if (inRound == 0) {
                round = new ArrayList<>(List.of(ProcessKind.values()));
                Collections.shuffle(round, random);
            }
            plan.add(new Kill(round.get(inRound), moments[i], Duration.ofMillis(random.nextInt(LONGEST_PAUSE_MILLIS))));
        }
        return List.copyOf(plan);
    }
}
