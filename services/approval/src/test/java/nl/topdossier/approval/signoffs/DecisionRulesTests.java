package nl.topdossier.approval.signoffs;

import static nl.topdossier.approval.LetterFixtures.aLetterOfThreeMinisters;
import static nl.topdossier.approval.LetterFixtures.hash;
import static nl.topdossier.approval.LetterFixtures.nextVersionOf;
import static nl.topdossier.approval.signoffs.SubmissionFixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.signoff.Capacity;
import nl.topdossier.testsupport.People;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionRulesTests {

    private final LetterSubmitted first =
            aLetterOfThreeMinisters().withMemoFor("MP", "memo").submitted();
    private final SubmissionFixtures letter = submitted(first);

    @Test
    void acceptsTheHolderOnTheTextOfTheScreen() {
        assertThatCode(() -> check("BZ", holder(People.MINISTER_BZ), agrees(true)))
                .doesNotThrowAnyException();
        assertThatCode(() -> check("MP", holder(People.MINISTER_PRESIDENT), agrees(false, hash("memo"), null)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesDecisionOnAnEarlierVersionInWords() {
        letter.returned("BZ").thenSubmitted(nextVersionOf(first).submitted());

        assertThatThrownBy(() -> check("BZ", holder(People.MINISTER_BZ), agrees(true)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("approval.sign-off.other-version");
                    assertThat(refusal.arguments()).isEqualTo(List.of(1, 2));
                });
    }

    @Test
    void refusesTextThatWasNeverSubmitted() {
        assertRefused("approval.sign-off.other-text", "BZ", holder(People.MINISTER_BZ), asking(Answer.AGREE, "other"));
    }

    @Test
    void refusesAnotherMemoOrNone() {
        Actor president = holder(People.MINISTER_PRESIDENT);

        assertRefused("approval.sign-off.other-memo", "MP", president, agrees(false, "older", null));
        assertRefused("approval.sign-off.other-memo", "MP", president, agrees(false, null, null));
    }

    @Test
    void authorCanNotAgreeButMayReturn() {
        Actor author = holder(People.ANNA);

        assertRefused("approval.sign-off.by-author", "BZ", author, agrees(true));
        assertThatCode(() -> check("BZ", author, asking(Answer.RETURN, first.contentHash())))
                .doesNotThrowAnyException();
    }

    @Test
    void delegateOfAnAuthorCanNotAgreeEither() {
        Actor delegate = new Actor(People.DAAN, Capacity.DELEGATE, People.ANNA, "high");

        assertRefused("approval.sign-off.by-author", "BZ", delegate, agrees(true));
    }

    @Test
    void signingAndAgreeingGoTogetherForThoseWhoSign() {
        assertRefused("approval.sign-off.signature-missing", "BZ", holder(People.MINISTER_BZ), agrees(false));
        assertRefused(
                "approval.sign-off.does-not-sign",
                "MP",
                holder(People.MINISTER_PRESIDENT),
                agrees(true, hash("memo"), null));
    }

    @Test
    void onePersonDoesNotDecideForTwoOffices() {
        letter.agreed("BZ");

        assertRefused("approval.sign-off.two-offices", "DEF", holder(People.MINISTER_BZ), agrees(true));
        assertRefused(
                "approval.sign-off.two-offices",
                "DEF",
                new Actor(People.MINISTER_BZ, Capacity.DELEGATE, People.MINISTER_DEF, "high"),
                agrees(true));
        assertRefused(
                "approval.sign-off.two-offices",
                "DEF",
                new Actor(People.DAAN, Capacity.DELEGATE, People.MINISTER_BZ, "high"),
                agrees(true));
    }

    @Test
    void actingMinisterDecidesForTwoOfficesSayingForWhom() {
        letter.agreed("BZ");
        Actor acting = new Actor(People.MINISTER_BZ, Capacity.ACTING, null, "high");

        assertRefused("approval.sign-off.say-for-whom", "DEF", acting, agrees(true));
        assertRefused("approval.sign-off.acting-for-another", "DEF", acting, agrees(true, null, "BZ"));
        assertThatCode(() -> check("DEF", acting, agrees(true, null, "DEF"))).doesNotThrowAnyException();
    }

    @Test
    void onePersonMayReturnForOneOfficeOnly() {
        SubmissionFixtures hearing =
                submitted(aLetterOfThreeMinisters().hearingAll().submitted()).returned("BZ");
        String text = hearing.now().terms().letter().contentHash();

        assertThatThrownBy(() -> new DecisionRules(hearing.dossier(), hearing.asked("DEF"))
                        .check(holder(People.MINISTER_BZ), asking(Answer.RETURN, text)))
                .hasMessage("approval.sign-off.two-offices");
    }

    @Test
    void whatIsOverNeedsNoAnswer() {
        letter.returned("BZ");

        assertRefused("approval.sign-off.overtaken", "DEF", holder(People.MINISTER_DEF), agrees(true));
    }

    @Test
    void lineWaitsForItsTurn() {
        SubmissionFixtures line =
                submitted(aLetterOfThreeMinisters().through("DVB", "DGPZ").submitted());
        String text = line.now().terms().letter().contentHash();

        assertThatThrownBy(() -> new DecisionRules(line.dossier(), line.asked("DGPZ"))
                        .check(holder(People.DIRK), asking(Answer.AGREE, text)))
                .hasMessage("approval.sign-off.not-its-turn");
    }

    private void assertRefused(String code, String office, Actor actor, DecidingSignOffs.Request request) {
        assertThatThrownBy(() -> check(office, actor, request)).hasMessage(code);
    }

    private void check(String office, Actor actor, DecidingSignOffs.Request request) {
        new DecisionRules(letter.dossier(), letter.asked(office)).check(actor, request);
    }

    private static Actor holder(UUID person) {
        return new Actor(person, Capacity.HOLDER, null, "high");
    }

    private DecidingSignOffs.Request agrees(boolean sign) {
        return agrees(sign, null, null);
    }

    private DecidingSignOffs.Request agrees(boolean sign, @Nullable String memo, @Nullable String actingFor) {
        return new DecidingSignOffs.Request(Answer.AGREE, first.contentHash(), memo, sign, null, null, actingFor);
    }

    private static DecidingSignOffs.Request asking(Answer answer, String contentHash) {
        return new DecidingSignOffs.Request(answer, contentHash, null, false, "?", null, null);
    }
}
