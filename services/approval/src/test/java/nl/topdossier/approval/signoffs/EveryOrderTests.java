package nl.topdossier.approval.signoffs;

import static nl.topdossier.approval.LetterFixtures.aLetterOfThreeMinisters;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.topdossier.contracts.letter.ReturnPolicy;
import nl.topdossier.contracts.signoff.ReturnCause;
import nl.topdossier.contracts.signoff.RoundOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Three ministers answer in every order, with every possible return, under both policies: one right outcome. */
class EveryOrderTests {

    private static final List<String> OFFICES = List.of("BZ", "DEF", "MP");

    @ParameterizedTest(name = "{0}: {1}, returned by {2}")
    @MethodSource("everyOrderAndReturn")
    void hasExactlyOneRightOutcome(ReturnPolicy policy, List<String> order, Set<String> returns) {
        SubmissionFixtures letter = SubmissionFixtures.submitted(
                aLetterOfThreeMinisters().by(policy).submitted());
        assertThat(letter.waitingFor()).containsExactlyInAnyOrderElementsOf(OFFICES);

        List<String> heard = new ArrayList<>();
        for (String office : order) {
            if (letter.round().isOpen()) {
                letter.answer(
                        office,
                        returns.contains(office) ? Answer.RETURN : Answer.AGREE,
                        SubmissionFixtures.holderOf(office));
                heard.add(office);
            }
        }

        assertThat(letter.ends()).hasSize(1);
        assertThat(letter.now().rounds()).hasSize(1);
        assertThat(heard).isEqualTo(expectedToBeHeard(policy, order, returns));
        if (returns.isEmpty()) {
            assertSignedOff(letter);
        } else {
            assertReturned(letter, heard, returns);
        }
    }

    @ParameterizedTest(name = "{0}: {1}, returned by {2}, recalled or withdrawn after {3} answers")
    @MethodSource("everyOrderAndReturnAndMoment")
    void recallAndWithdrawalAtEveryMomentLeaveOneOutcome(
            ReturnPolicy policy, List<String> order, Set<String> returns, int moment) {
        for (boolean recall : List.of(true, false)) {
            SubmissionFixtures letter = SubmissionFixtures.submitted(
                    aLetterOfThreeMinisters().by(policy).submitted());

            for (int i = 0; i <= order.size(); i++) {
                if (i == moment && letter.now().isOpen()) {
                    letter = recall ? letter.recalled() : letter.withdrawn();
                }
                if (i < order.size() && letter.round().isOpen()) {
                    String office = order.get(i);
                    letter.answer(
                            office,
                            returns.contains(office) ? Answer.RETURN : Answer.AGREE,
                            SubmissionFixtures.holderOf(office));
                }
            }

            assertThat(letter.ends()).hasSize(1);
            assertThat(letter.now().isOpen()).isFalse();
            assertThat(letter.round().isOpen()).isFalse();
            assertThat(letter.round().unanswered()).isEmpty();
        }
    }

    private static List<String> expectedToBeHeard(ReturnPolicy policy, List<String> order, Set<String> returns) {
        int first = (int)
                order.stream().takeWhile(office -> !returns.contains(office)).count();
        boolean all = policy == ReturnPolicy.HEAR_ALL || returns.isEmpty();
        return all ? order : order.subList(0, first + 1);
    }

    private static void assertSignedOff(SubmissionFixtures letter) {
        assertThat(letter.now().state()).isEqualTo(Submission.State.SIGNED_OFF);
        assertThat(letter.round().outcome()).isEqualTo(RoundOutcome.AGREED);
        assertThat(letter.round().signOffs()).allMatch(SignOff::agrees);
        assertThat(letter.of("BZ").decision())
                .satisfies(decision -> assertThat(decision.signed()).hasSize(2));
        assertThat(letter.of("MP").decision())
                .satisfies(decision -> assertThat(decision.signed()).isEmpty());
    }

    private static void assertReturned(SubmissionFixtures letter, List<String> heard, Set<String> returns) {
        assertThat(letter.now().state()).isEqualTo(Submission.State.RETURNED);
        assertThat(letter.ends()).containsExactly(new Change.Returned(ReturnCause.RETURNED, null));
        assertThat(letter.round().outcome()).isEqualTo(RoundOutcome.RETURNED);
        for (String office : OFFICES) {
            SignOff.State expected = !heard.contains(office)
                    ? SignOff.State.OVERTAKEN
                    : returns.contains(office) ? SignOff.State.RETURNED : SignOff.State.AGREED;
            assertThat(letter.stateOf(office)).isEqualTo(expected);
        }
    }

    static Stream<Arguments> everyOrderAndReturn() {
        return Stream.of(ReturnPolicy.values())
                .flatMap(policy -> permutations(OFFICES).stream()
                        .flatMap(order ->
                                subsets(OFFICES).stream().map(returns -> Arguments.of(policy, order, returns))));
    }

    static Stream<Arguments> everyOrderAndReturnAndMoment() {
        return everyOrderAndReturn()
                .flatMap(each -> Stream.of(0, 1, 2, 3)
                        .map(moment -> Arguments.of(each.get()[0], each.get()[1], each.get()[2], moment)));
    }

    private static List<List<String>> permutations(List<String> offices) {
        if (offices.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (String first : offices) {
            List<String> rest =
                    offices.stream().filter(office -> !office.equals(first)).toList();
            permutations(rest)
                    .forEach(tail -> all.add(
                            Stream.concat(Stream.of(first), tail.stream()).toList()));
        }
        return all;
    }

    private static List<Set<String>> subsets(List<String> offices) {
        List<Set<String>> all = new ArrayList<>();
        for (int bits = 0; bits < 1 << offices.size(); bits++) {
            Set<String> chosen = new java.util.TreeSet<>();
            for (int i = 0; i < offices.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    chosen.add(offices.get(i));
                }
            }
            all.add(chosen);
        }
        return all;
    }
}
