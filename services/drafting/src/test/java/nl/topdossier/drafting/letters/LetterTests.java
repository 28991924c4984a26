package nl.topdossier.drafting.letters;

import static nl.topdossier.drafting.letters.LetterFixtures.aLetter;
import static nl.topdossier.drafting.letters.LetterFixtures.aLetterIn;
import static nl.topdossier.drafting.letters.LetterFixtures.aSavedLetter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.topdossier.contracts.letter.Participant;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.contracts.letter.ReturnPolicy;
import nl.topdossier.contracts.letter.RoundKind;
import nl.topdossier.messaging.Ids;
import nl.topdossier.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterTests {

    private static final Map<String, Consumer<Letter>> ACTS = Map.of(
            "save", letter -> letter.save(letter.version(), "Anders"),
            "submit", letter -> letter.submit(letter.version(), Ids.next()),
            "resubmit", letter -> letter.resubmit(Ids.next()),
            "passChecks", Letter::passChecks,
            "backToDraft", letter -> letter.backToDraft(Ids.next()),
            "comeBack", letter -> letter.comeBack(Ids.next()),
            "signOff", Letter::signOff,
            "dispatch", Letter::dispatch,
            "withdraw", Letter::withdraw,
            "participants", letter -> letter.participants(List.of(), ReturnPolicy.HEAR_ALL));

    private static final Map<String, Set<LetterState>> ALLOWED = Map.of(
            "save", EnumSet.of(LetterState.DRAFT),
            "submit", EnumSet.of(LetterState.DRAFT),
            "resubmit", EnumSet.of(LetterState.RETURNED),
            "passChecks", EnumSet.of(LetterState.CHECKING),
            "backToDraft",
                    EnumSet.of(
                            LetterState.CHECKING, LetterState.SUBMITTED, LetterState.SIGNED_OFF, LetterState.RETURNED),
            "comeBack", EnumSet.of(LetterState.SUBMITTED, LetterState.SIGNED_OFF),
            "signOff", EnumSet.of(LetterState.SUBMITTED),
            "dispatch", EnumSet.of(LetterState.SIGNED_OFF),
            "withdraw", EnumSet.complementOf(EnumSet.of(LetterState.DISPATCHED, LetterState.WITHDRAWN)),
            "participants", EnumSet.of(LetterState.DRAFT));

    static Stream<Arguments> everyActInEveryState() {
        return ACTS.keySet().stream()
                .sorted()
                .flatMap(act -> Stream.of(LetterState.values()).map(state -> Arguments.of(act, state)));
    }

    @ParameterizedTest
    @MethodSource("everyActInEveryState")
    void allowsAnActInItsStatesOnly(String act, LetterState state) {
        Letter letter = aLetterIn(state);
        Consumer<Letter> doing = ACTS.getOrDefault(act, one -> {});

        if (ALLOWED.getOrDefault(act, Set.of()).contains(state)) {
            doing.accept(letter);
        } else {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> doing.accept(letter))
                    .matches(refusal -> refusal.kind() == Refusal.Kind.CONFLICT);
            assertThat(letter.state()).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @EnumSource(LetterState.class)
    void isOverOnlyOnceDispatchedOrWithdrawn(LetterState state) {
        assertThat(state.isOver()).isEqualTo(state == LetterState.DISPATCHED || state == LetterState.WITHDRAWN);
        assertThat(Stream.of(LetterState.values()).anyMatch(state::canMoveTo)).isNotEqualTo(state.isOver());
    }

    @Test
    void refusesTextWrittenOnAnotherVersion() {
        Letter letter = aSavedLetter();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> letter.save(0, "Anders"))
                .matches(refusal -> refusal.kind() == Refusal.Kind.STALE);
        assertThat(letter.version()).isEqualTo(1);
    }

    @Test
    void refusesToSubmitAnotherVersionThanTheOneOnTheScreen() {
        Letter letter = aSavedLetter();
        letter.save(1, "Anders");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> letter.submit(1, Ids.next()))
                .matches(refusal -> refusal.kind() == Refusal.Kind.STALE);
    }

    @Test
    void refusesToSubmitWithoutText() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> aLetter().submit(0, Ids.next()))
                .matches(refusal -> refusal.code().equals("problem.letter.empty"));
    }

    @Test
    void fillsItsListOnceAndKeepsWhatWasThere() {
        Letter letter = aSavedLetter();
        Participant joris = new Participant("JZ", RoundKind.COORDINATION, ParticipantRole.AGREES, null, 0);
        letter.participants(List.of(joris), ReturnPolicy.HEAR_ALL);
        List<RequiredOffice> asked =
                List.of(new RequiredOffice("BZ", "signs", "whole"), new RequiredOffice("MP", "agrees", "whole"));

        letter.propose(asked);
        letter.participants(List.of(joris), ReturnPolicy.HEAR_ALL);
        letter.propose(asked);

        assertThat(letter.participants()).containsExactly(joris);
        assertThat(letter.requiredOffices()).isEqualTo(asked);
    }

    @Test
    void signingTheWholeLetterIncludesAgreeingToASection() {
        String section = Ids.next().toString();
        RequiredOffice asked = new RequiredOffice("DEF", "agrees", section);

        assertThat(asked.isMetBy(minister("DEF", ParticipantRole.SIGNS, null))).isTrue();
        assertThat(asked.isMetBy(minister("DEF", ParticipantRole.AGREES, section)))
                .isTrue();
        assertThat(asked.isMetBy(
                        minister("DEF", ParticipantRole.AGREES, Ids.next().toString())))
                .isFalse();
        assertThat(asked.isMetBy(minister("BZ", ParticipantRole.SIGNS, null))).isFalse();
        assertThat(new RequiredOffice("DEF", "signs", "whole").isMetBy(minister("DEF", ParticipantRole.AGREES, null)))
                .isFalse();
    }

    private static Participant minister(
            String office, ParticipantRole role, @org.jspecify.annotations.Nullable String section) {
        return new Participant(
                office, RoundKind.MINISTERS, role, section == null ? null : java.util.UUID.fromString(section), 0);
    }
}
