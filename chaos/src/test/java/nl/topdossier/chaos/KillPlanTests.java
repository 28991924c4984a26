package nl.topdossier.chaos;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KillPlanTests {

    private static final int KINDS = ProcessKind.values().length;

    @ParameterizedTest
    @ValueSource(ints = {20, 24, 100})
    void killsEveryKindAboutAsOften(int kills) {
        var perKind = KillPlan.of(kills, new Random(7)).stream().collect(groupingBy(Kill::kind, counting()));

        assertThat(perKind).containsOnlyKeys(ProcessKind.values());
        assertThat(perKind.values())
                .allSatisfy(times -> assertThat(times).isBetween((long) kills / KINDS, (long) kills / KINDS + 1));
    }

    @Test
    void killsNoKindTwiceBeforeEveryOtherOnce() {
        assertThat(KillPlan.of(KINDS, new Random(3)))
                .extracting(Kill::kind)
                .containsExactlyInAnyOrder(ProcessKind.values());
    }

    @Test
    void killsWhileLettersAreAtWork() {
        assertThat(KillPlan.of(50, new Random(3)))
                .extracting(Kill::atShare)
                .isSorted()
                .allSatisfy(share -> assertThat(share).isBetween(0.0, 0.95));
    }

    @Test
    void oneSeedGivesOnePlan() {
        List<Kill> plan = KillPlan.of(24, new Random(11));

        assertThat(KillPlan.of(24, new Random(11))).isEqualTo(plan);
        assertThat(KillPlan.of(24, new Random(12))).isNotEqualTo(plan);
    }
}
