package nl.topdossier.portal.letters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.topdossier.portal.letters.ActionKind;
import nl.topdossier.portal.letters.House;
import nl.topdossier.portal.letters.LetterAction;
import nl.topdossier.portal.letters.LetterKind;
import nl.topdossier.portal.letters.Round;
import nl.topdossier.portal.letters.SignOff;
import nl.topdossier.portal.letters.web.ApprovalAnswers.Overview;
import nl.topdossier.portal.letters.web.ApprovalAnswers.Question;
import nl.topdossier.portal.letters.web.DispatchAnswers.Dispatch;
import nl.topdossier.portal.letters.web.DispatchAnswers.HandOverAnswer;
import nl.topdossier.portal.letters.web.DispatchAnswers.Handed;
import nl.topdossier.portal.letters.web.Dossiers.Dossier;
import nl.topdossier.portal.letters.web.Dossiers.Standing;
import nl.topdossier.portal.letters.web.DraftingAnswers.Letter;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.People;
import nl.topdossier.security.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class LetterActionsTests {

    private static final UUID LETTER = new UUID(7, 1);
    private static final UUID SUBMISSION = new UUID(7, 2);

    @Test
    void letTheDrafterEditAndSubmitADraftAndAskBackWhatWasSubmitted() {
        assertThat(kinds("DRAFT", (String) null, List.of(), "DVB", Set.of(), "drafter"))
                .containsExactly(ActionKind.EDIT, ActionKind.SUBMIT, ActionKind.WITHDRAW);
        assertThat(kinds("SUBMITTED", (String) null, List.of(), "DVB", Set.of(), "drafter"))
                .containsExactly(ActionKind.RECALL);
        assertThat(kinds("SIGNED_OFF", "HANDING_OVER", List.of(), "DVB", Set.of(), "drafter"))
                .isEmpty();
    }

    @Test
    void askTheDrafterWhetherALetterIsKeptWhoseSummitWasCancelled() {
        assertThat(kinds(cancelled("DRAFT"), null, List.of(), "DVB", Set.of(), "drafter"))
                .containsExactly(ActionKind.EDIT, ActionKind.SUBMIT, ActionKind.KEEP, ActionKind.WITHDRAW);
        assertThat(kinds(cancelled("SUBMITTED"), null, List.of(), "DVB", Set.of(), "drafter"))
                .containsExactly(ActionKind.RECALL, ActionKind.KEEP);
    }

    @Test
    void letTheDraftingOfficeSayThatItSawThatItsDeadlineMoved() {
        var moved = new DraftingAnswers.MovedDeadline(
                new UUID(7, 9), Instant.parse("2025-07-04T15:00:00Z"), Instant.parse("2025-07-03T15:00:00Z"));

        assertThat(actions(letter("SUBMITTED", moved), "DVB", Set.of("DVB"), "official"))
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.kind()).isEqualTo(ActionKind.SEE_DEADLINE);
                    assertThat(action.address())
                            .isEqualTo("/letters/" + LETTER + "/deadline-notices/" + moved.noticeId());
                });
        assertThat(actions(letter("DRAFT", moved), "DVB", Set.of(), "drafter"))
                .extracting(LetterAction::kind)
                .containsExactly(ActionKind.EDIT, ActionKind.SUBMIT, ActionKind.WITHDRAW, ActionKind.SEE_DEADLINE);
        assertThat(actions(letter("SUBMITTED", moved), "BZ", Set.of("BZ"), "minister", "official"))
                .isEmpty();
    }

    private static List<LetterAction> actions(Letter letter, String office, Set<String> decides, String... roles) {
        Dossier dossier = new Dossier(
                letter, new Overview(List.of()), List.of(), List.of(), new Standing(Set.of(office), decides));
        Me me = new Me(new Person(new UUID(0, 1), Set.of(roles), "basic"), "Anna");
        StaticMessageSource words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        return new LetterActions(mock(People.class), words)
                .of(dossier, me, null, Locale.ENGLISH).stream()
                        .filter(action -> action.kind() != ActionKind.RECALL)
                        .toList();
    }

    @Test
    void letNobodyOfAnotherOfficeTouchADraft() {
        assertThat(kinds("DRAFT", (String) null, List.of(), "JZ", Set.of("JZ"), "drafter", "official"))
                .isEmpty();
    }

    @Test
    void letTheHeadChooseWhereAReturnedLetterGoesOn() {
        assertThat(kinds("RETURNED", (String) null, List.of(), "DVB", Set.of("DVB"), "official"))
                .containsExactly(ActionKind.CHOOSE_REENTRY);
        assertThat(kinds("RETURNED", (String) null, List.of(), "DVB", Set.of(), "official"))
                .isEmpty();
    }

    @Test
    void offerExactlyWhatApprovalAllows() {
        assertThat(kinds(
                        "SUBMITTED",
                        (String) null,
                        List.of("SIGN", "RETURN", "PREPARE"),
                        "BZ",
                        Set.of("BZ"),
                        "minister"))
                .containsExactly(ActionKind.SIGN, ActionKind.RETURN);
        assertThat(kinds("SUBMITTED", (String) null, List.of("PREPARE"), "BZ", Set.of(), "private-office"))
                .containsExactly(ActionKind.PREPARE);
        assertThat(kinds(
                        "SUBMITTED",
                        (String) null,
                        List.of("SIGN", "RETURN", "PREPARE", "RECORD_OUTSIDE_AGREEMENT"),
                        "BZ",
                        Set.of("BZ"),
                        "minister"))
                .containsExactly(ActionKind.SIGN, ActionKind.RETURN);
        assertThat(kinds("SUBMITTED", (String) null, List.of("TAKE_BACK"), "BZ", Set.of("BZ"), "minister"))
                .containsExactly(ActionKind.TAKE_BACK);
    }

    @Test
    void letOnlyTheDeskReleaseAndOnlyUntilHandingOverUndo() {
        assertThat(kinds("SIGNED_OFF", "READY", List.of(), "PZ", Set.of(), "parliamentary-desk"))
                .containsExactly(ActionKind.RELEASE, ActionKind.RETURN_TO_DRAFTING, ActionKind.WITHDRAW);
        assertThat(kinds("SIGNED_OFF", "BLOCKED", List.of(), "PZ", Set.of(), "parliamentary-desk"))
                .startsWith(ActionKind.RECHECK)
                .doesNotContain(ActionKind.RELEASE);
        assertThat(kinds("SIGNED_OFF", "RELEASED", List.of(), "PZ", Set.of(), "parliamentary-desk"))
                .containsExactly(ActionKind.UNDO_RELEASE);
        assertThat(kinds("SIGNED_OFF", "READY", List.of(), "BZ", Set.of("BZ"), "minister"))
                .isEmpty();
    }

    @Test
    void letTheDeskOnlySayWhatEachHouseHasWhileALetterIsPaused() {
        HandOverAnswer open = handOver(null);
        Dispatch paused = dispatch("READY", Instant.EPOCH, List.of(new Handed(open, List.of())));
        Me desk = new Me(new Person(new UUID(0, 1), Set.of("parliamentary-desk"), "basic"), "Petra");
        Me drafter = new Me(new Person(new UUID(0, 2), Set.of("drafter"), "basic"), "Anna");

        assertThat(kinds("SIGNED_OFF", paused, List.of(), "PZ", Set.of(), "parliamentary-desk"))
                .isEmpty();
        assertThat(kinds("SIGNED_OFF", paused, List.of(), "DVB", Set.of(), "drafter"))
                .isEmpty();
        assertThat(DeskActions.ofPaused(LETTER, paused, open, desk))
                .extracting(LetterAction::kind)
                .containsExactly(ActionKind.HOUSE_HAS_IT, ActionKind.HOUSE_HAS_IT_NOT);
        assertThat(DeskActions.ofPaused(LETTER, paused, handOver(Instant.EPOCH), desk))
                .isEmpty();
        assertThat(DeskActions.ofPaused(LETTER, paused, open, drafter)).isEmpty();
    }

    private static HandOverAnswer handOver(@Nullable Instant confirmedAt) {
        return new HandOverAnswer(
                new UUID(7, 4),
                House.TWEEDE_KAMER,
                "HTTP",
                "PLANNED",
                0,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                confirmedAt);
    }

    private static List<ActionKind> kinds(
            String state,
            @Nullable String dispatch,
            List<String> allowed,
            String office,
            Set<String> decides,
            String... roles) {
        return kinds(
                state, dispatch == null ? null : dispatch(dispatch, null, List.of()), allowed, office, decides, roles);
    }

    private static List<ActionKind> kinds(
            String state,
            @Nullable Dispatch dispatch,
            List<String> allowed,
            String office,
            Set<String> decides,
            String... roles) {
        return kinds(letter(state), dispatch, allowed, office, decides, roles);
    }

    private static List<ActionKind> kinds(
            Letter letter,
            @Nullable Dispatch dispatch,
            List<String> allowed,
            String office,
            Set<String> decides,
            String... roles) {
        People people = mock(People.class);
        when(people.all()).thenReturn(Map.of());
        StaticMessageSource words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        List<Question> questions = allowed.isEmpty() ? List.of() : List.of(question(office, allowed));
        Dossier dossier = new Dossier(
                letter,
                new Overview(List.of()),
                dispatch == null ? List.of() : List.of(dispatch),
                questions,
                new Standing(Set.of(office), decides));
        Me me = new Me(new Person(new UUID(0, 1), Set.of(roles), "basic"), "Anna");
        return new LetterActions(people, words)
                .of(dossier, me, null, Locale.ENGLISH).stream()
                        .map(LetterAction::kind)
                        .toList();
    }

    private static Question question(String office, List<String> allowed) {
        return new Question(
                new UUID(7, 3),
                LETTER,
                office,
                SignOff.Asked.SIGNS,
                null,
                1,
                "abcdef0123",
                null,
                List.of(House.TWEEDE_KAMER),
                allowed,
                null);
    }

    private static Dispatch dispatch(String state, @Nullable Instant pausedAt, List<Handed> handOvers) {
        return new Dispatch(
                SUBMISSION, 1, "abcdef0123", state, List.of(), null, null, null, null, null, pausedAt, null, handOvers);
    }

    private static Letter letter(String state) {
        return letter(state, null, null);
    }

    private static Letter letter(String state, DraftingAnswers.MovedDeadline moved) {
        return letter(state, null, moved);
    }

    private static Letter cancelled(String state) {
        return letter(state, new UUID(0, 9), null);
    }

    private static Letter letter(
            String state, @Nullable UUID cancellationTaskId, DraftingAnswers.@Nullable MovedDeadline moved) {
        return new Letter(
                LETTER,
                LetterKind.REPORT,
                "summit",
                null,
                null,
                new DraftingAnswers.Meeting(LocalDate.of(2025, 6, 24), LocalDate.of(2025, 6, 25)),
                "Verslag",
                state,
                1,
                1,
                "abcdef0123",
                null,
                moved,
                null,
                List.of(House.TWEEDE_KAMER),
                "DVB",
                List.of(),
                List.of(),
                List.of(),
                "Ongerubriceerd",
                List.of(),
                List.of(),
                null,
                Round.Policy.HEAR_ALL,
                SUBMISSION,
                List.of(),
                null,
                null,
                cancellationTaskId,
                new UUID(0, 2),
                Instant.EPOCH,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
