package nl.topdossier.approval.signoffs;

import static nl.topdossier.approval.LetterFixtures.aLetterOfThreeMinisters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.topdossier.approval.Approval;
import nl.topdossier.approval.ApprovalOnSharedStack;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.letter.LetterWithdrawn;
import nl.topdossier.contracts.letter.RecallPurpose;
import nl.topdossier.contracts.letter.RecallRequested;
import nl.topdossier.contracts.signoff.LetterReturned;
import nl.topdossier.contracts.signoff.LetterSignedOff;
import nl.topdossier.messaging.Ids;
import nl.topdossier.testsupport.FactsOnKafka;
import nl.topdossier.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Edit, withdraw, return and the last agreement at the same instant, begun in every order: exactly one outcome. */
@ApprovalOnSharedStack
class SameInstantIT {

    enum Act {
        LAST_AGREEMENT,
        EDIT,
        WITHDRAW,
        RETURN
    }

    @Autowired
    Approval approval;

    @Autowired
    FactsOnKafka told;

    @Autowired
    ReceivingLetters receiving;

    private final LetterSubmitted letter = aLetterOfThreeMinisters().submitted();

    @BeforeEach
    void onlyOneAgreementIsMissing() {
        approval.fillRegister();
        approval.isSubmitted(letter);
        approval.minister(People.MINISTER_BZ).agrees("BZ", letter, true).expect(200);
        approval.minister(People.MINISTER_PRESIDENT).agrees("MP", letter, false).expect(200);
    }

    @ParameterizedTest
    @MethodSource("everyOrder")
    void oneAfterTheOther(List<Act> order) {
        order.forEach(this::does);

        assertExactlyOneOutcome();
    }

    @ParameterizedTest
    @MethodSource("everyOrder")
    void atOnce(List<Act> order) {
        Approval.atOnce(
                order.stream().map(act -> (Supplier<Integer>) () -> does(act)).toList());

        assertExactlyOneOutcome();
    }

    private int does(Act act) {
        return switch (act) {
            case LAST_AGREEMENT ->
                approval.minister(People.MINISTER_DEF)
                        .agrees("DEF", letter, true)
                        .status();
            case RETURN ->
                approval.minister(People.MINISTER_DEF)
                        .returns("DEF", letter, "Welk nummer is juist?")
                        .status();
            case EDIT -> recall(RecallPurpose.EDIT);
            case WITHDRAW -> recall(RecallPurpose.WITHDRAW);
        };
    }

    private int recall(RecallPurpose purpose) {
        receiving.recallRequested(new RecallRequested(letter.letterId(), letter.submissionId(), Ids.next(), purpose));
        return 0;
    }

    private void assertExactlyOneOutcome() {
        // Told at the end, so that everything before it has arrived.
        approval.inTransaction(() -> receiving.withdrawn(new LetterWithdrawn(letter.letterId(), null)));
        await().atMost(Approval.PATIENCE)
                .until(() -> approval.count("select count(*) from outbox where key = :id", letter.letterId()) == 0
                        && told.on(Topics.APPROVAL_SIGN_OFF, letter.letterId()).stream()
                                .anyMatch(SameInstantIT::isEnd));
        List<Fact> ends = told.on(Topics.APPROVAL_SIGN_OFF, letter.letterId()).stream()
                .filter(SameInstantIT::isEnd)
                .toList();

        assertThat(ends).hasSize(1);
        long granted = recalls("GRANTED");
        boolean recalled = ends.getFirst() instanceof LetterReturned returned && returned.recallId() != null;
        assertThat(granted).isEqualTo(recalled ? 1 : 0);
        assertThat(recalls("KEPT")).isZero();
        assertThat(recalls("LEFT_TO_DISPATCH")).isEqualTo(ends.getFirst() instanceof LetterSignedOff ? recalls("") : 0);
        assertThat(approval.count(
                        "select count(*) from task where letter_id = :id and closed_at is null", letter.letterId()))
                .isZero();
    }

    private long recalls(String answer) {
        return approval.rows()
                .sql("select count(*) from recall where letter_id = :id and answer like :answer || '%'")
                .param("id", letter.letterId())
                .param("answer", answer)
                .query(Long.class)
                .single();
    }

    private static boolean isEnd(Fact fact) {
        return fact instanceof LetterSignedOff || fact instanceof LetterReturned;
    }

    static Stream<List<Act>> everyOrder() {
        return Stream.concat(
                permutations(List.of(Act.LAST_AGREEMENT, Act.EDIT, Act.WITHDRAW)).stream(),
                permutations(List.of(Act.RETURN, Act.EDIT, Act.LAST_AGREEMENT)).stream());
    }

    private static List<List<Act>> permutations(List<Act> acts) {
        if (acts.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Act>> all = new ArrayList<>();
        for (Act first : acts) {
            List<Act> rest = acts.stream().filter(act -> act != first).toList();
            permutations(rest)
                    .forEach(tail -> all.add(
                            Stream.concat(Stream.of(first), tail.stream()).toList()));
        }
        return all;
    }
}
