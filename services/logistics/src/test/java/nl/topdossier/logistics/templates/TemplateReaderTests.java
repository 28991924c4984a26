package nl.topdossier.logistics.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.util.Set;
import nl.topdossier.logistics.network.NeedKind;
import nl.topdossier.logistics.timetable.RuleBook;
import org.junit.jupiter.api.Test;

class TemplateReaderTests {

    private static final String HEAD = """
            id: test
            version: 1
            name: {nl: Toets, en: Test}
            pieces:
            """;

    @Test
    void readsTheTemplatesThatComeWithTheProduct() {
        Templates templates = new Templates("", new RuleBook(""));

        assertThat(templates.all())
                .extracting(read -> read.template().id())
                .containsExactly("attending", "den-haag-2025", "den-haag-2025");
        assertThat(templates.find("den-haag-2025", 1).orElseThrow().template().pieces())
                .hasSize(23);
        assertThat(templates.find("den-haag-2025", 3)).isEmpty();
    }

    @Test
    void writesALoopOutInNumberedRounds() {
        PlannedTemplate hague =
                new Templates("", new RuleBook("")).find("den-haag-2025", 1).orElseThrow();

        assertThat(hague.needs())
                .filteredOn(need -> need.forResult() != null)
                .extracting(need -> need.of() + "/" + need.forResult() + " after " + need.on() + "/" + need.onResult())
                .containsExactly(
                        "budget-2025/begrotingstoets v1 after security/beveiligingsconcept v1",
                        "security/beveiligingsconcept v2 after budget-2025/begrotingstoets v1",
                        "budget-2025/begrotingstoets v2 after security/beveiligingsconcept v2");
    }

    @Test
    void readsEveryOtherPieceForAStar() {
        PlannedTemplate read = read(piece("a", "") + piece("b", "") + piece("c", "needs: {before-start: ['*']}"));

        assertThat(read.needs())
                .extracting("of", "kind", "on")
                .containsExactly(tuple("c", NeedKind.BEFORE_START, "a"), tuple("c", NeedKind.BEFORE_START, "b"));
    }

    @Test
    void readsAReviewThatWorkNeeds() {
        PlannedTemplate read = read(
                piece("a", "needs: {before-start: ['review:half-year']}") + piece("b", "needs: {before-start: ['*']}"));

        assertThat(read.reviews()).containsExactly("half-year");
        assertThat(read.needs())
                .extracting("of", "kind", "on")
                .containsExactly(
                        tuple("a", NeedKind.BEFORE_START, "review:half-year"), tuple("b", NeedKind.BEFORE_START, "a"));
    }

    @Test
    void namesAReviewThatNoMeetingHas() {
        refuses(piece("a", "needs: {before-finish: ['review:half-yaer']}"), "'a'", "'review:half-yaer'");
    }

    @Test
    void namesAPieceThatWouldBeAReview() {
        refuses(piece("'review:half-year'", ""), "'review:half-year'", "not a piece");
    }

    @Test
    void namesANeedThatNobodyDelivers() {
        refuses(piece("a", "needs: {before-start: [b/plan]}") + piece("b", ""), "'a'", "'b/plan'");
    }

    @Test
    void namesTheCircle() {
        refuses(
                piece("a", "needs: {before-start: [b]}")
                        + piece("b", "needs: {before-start: [c]}")
                        + piece("c", "needs: {before-finish: [a]}"),
                "wait for itself",
                "a",
                "b",
                "c");
    }

    @Test
    void namesAPieceThatComesTwice() {
        refuses(piece("a", "") + piece("a", ""), "key 'a'");
    }

    @Test
    void namesADayThatItCanNotRead() {
        refuses(piece("a", "results: [{name: plan, due: soon}]"), "piece 'a'", "plan", "'soon'");
    }

    @Test
    void namesAPieceThatEndsBeforeItStarts() {
        refuses("""
                  - {key: a, number: 1, title: {nl: A, en: A}, office: BZ, start: last day, due: 2 working days before first day}
                """, "piece 'a'", "starts on 2025-06-25");
    }

    @Test
    void namesAFigureWithoutSource() {
        refuses(
                piece("a", "figures: [{key: rooms, name: {nl: kamers, en: rooms}, unit: kamers, value: 5}]"),
                "figure 'rooms'",
                "source");
    }

    @Test
    void namesTheLineOfAWordThatItDoesNotKnow() {
        refuses(piece("a", "ofice: BZ"), "line ", "ofice");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        refuses(
                piece("a", "working-days: -1") + piece("b", "results: [{name: '', due: first day}]"),
                "piece 'a'",
                "piece 'b'");
    }

    private static PlannedTemplate read(String pieces) {
        return TemplateReader.read(
                "test.yaml", new ByteArrayInputStream((HEAD + pieces).getBytes(UTF_8)), Set.of("half-year"));
    }

    private static void refuses(String pieces, String... words) {
        assertThatThrownBy(() -> read(pieces))
                .isInstanceOf(TemplateProblem.class)
                .message()
                .contains("test.yaml")
                .contains(words);
    }

    private static String piece(String key, String more) {
        return """
                  - key: %s
                    number: %d
                    title: {nl: Stuk, en: Piece}
                    office: BZ
                    start: 30 calendar days before first day
                    due: first day
                    %s
                """.formatted(key, key.charAt(0) - 'a' + 1, more);
    }
}
