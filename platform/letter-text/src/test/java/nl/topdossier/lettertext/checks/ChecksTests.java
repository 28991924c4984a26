package nl.topdossier.lettertext.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.topdossier.calendar.House;
import nl.topdossier.lettertext.FindingWords;
import nl.topdossier.lettertext.LetterText;
import nl.topdossier.lettertext.PreparedLetter;
import nl.topdossier.lettertext.TextRefused;
import nl.topdossier.lettertext.checks.AnsweredItem.Kind;
import nl.topdossier.lettertext.checks.AnsweredItem.Passage;
import nl.topdossier.lettertext.checks.Participation.Role;
import nl.topdossier.lettertext.marking.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ChecksTests {

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "003", "004"})
    void realLettersHaveNoFinding(String number) {
        assertThat(Checks.run(factsOf(number))).isEmpty();
    }

    @Test
    void letterOf2025HasTheMentionInItsMemoAndNothingElse() {
        var findings = Checks.run(factsOf("002"));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("marking-mentioned");
            assertThat(finding.part()).isEqualTo("memo/BZ");
            assertThat(finding.sectionId()).isEqualTo("kernpunten");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.waivable()).isTrue();
        });
        assertThat(Checks.passes(findings, Set.of())).isFalse();
        assertThat(Checks.passes(findings, Set.of(findings.getFirst().key()))).isTrue();
    }

    @Test
    void missesTheCoveringLetterOfAnAddressedHouse() {
        var facts = new Changed(factsOf("002"));
        facts.covering.remove(House.EK);

        assertThat(codes(facts)).containsExactly("covering-letter-missing covering/EK", "marking-mentioned memo/BZ");
        assertThat(Checks.run(facts.facts()).getFirst().waivable()).isFalse();

        facts.covering.put(House.EK, LetterText.parse(" \n"));
        assertThat(codes(facts)).contains("covering-letter-missing covering/EK");

        facts.houses = Set.of();
        assertThat(codes(facts)).contains("no-house letter");
    }

    @Test
    void missesTheMemoUnlessItsExceptionIsRecorded() {
        var facts = new Changed(factsOf("002"));
        facts.memos.clear();

        assertThat(codes(facts)).containsExactly("memo-missing memo");

        facts.memoException = true;
        assertThat(codes(facts)).isEmpty();
    }

    @Test
    void neverWaivesAMarking() {
        var facts = new Changed(factsOf("004"));
        facts.marking = "Stg. Geheim";
        facts.lines.put("subject", "NATO SECRET");
        facts.covering.put(House.TK, LetterText.parse("Dep. Vertrouwelijk\n\nHierbij bied ik u aan."));

        var findings = Checks.run(facts.facts());

        assertThat(findings).extracting(Finding::part).containsExactly("marking", "subject", "covering/TK");
        assertThat(findings).noneMatch(Finding::waivable).allMatch(finding -> finding.severity() == Severity.BLOCKING);
        assertThat(findings.toString()).doesNotContain("Geheim", "SECRET", "Vertrouwelijk");
        assertThat(Checks.passes(findings, findings.stream().map(Finding::key).collect(Collectors.toSet())))
                .isFalse();
    }

    @Test
    void missesTheAnswerToAMotion() {
        var facts = new Changed(factsOf("002"));
        facts.memos.clear();
        facts.memoException = true;
        facts.items = List.of(
                new AnsweredItem(Kind.MOTION, "motie A", Optional.empty(), " "),
                new AnsweredItem(Kind.MOTION, "motie B", Optional.of(Passage.section("bestaat-niet")), ""),
                new AnsweredItem(Kind.COMMITMENT, "toezegging C", Optional.of(Passage.note("9")), ""),
                new AnsweredItem(Kind.COMMITMENT, "toezegging D", Optional.empty(), "volgt in het verslag"),
                new AnsweredItem(Kind.MOTION, "motie E", Optional.of(Passage.note("1")), ""));

        var findings = Checks.run(facts.facts());

        assertThat(findings)
                .extracting(
                        finding -> finding.code() + " " + finding.arguments().getLast())
                .containsExactly("passage-missing motie A", "passage-gone motie B", "passage-gone toezegging C");
        assertThat(Checks.passes(findings, Set.of())).isFalse();
        assertThat(Checks.passes(findings, findings.stream().map(Finding::key).collect(Collectors.toSet())))
                .isTrue();
    }

    @Test
    void missesAnOfficeThatMustTakePart() {
        var facts = new Changed(factsOf("004"));
        var interflex = "voortzetting-nederlandse-bijdrage-operatie-inter";
        assertThat(facts.required).contains(new Participation("DEF", Role.AGREES, interflex));

        facts.participations = List.of(new Participation("BZ", Role.AGREES, "whole"));
        assertThat(codes(facts))
                .containsExactly("office-missing offices", "office-missing offices", "nobody-signs offices");

        facts.participations =
                List.of(new Participation("BZ", Role.SIGNS, "whole"), new Participation("DEF", Role.SIGNS, "whole"));
        assertThat(codes(facts)).isEmpty();

        facts.participations =
                List.of(new Participation("BZ", Role.SIGNS, "whole"), new Participation("DEF", Role.AGREES, "weg"));
        assertThat(codes(facts)).containsExactly("office-missing offices", "section-gone offices");
    }

    @Test
    void findsNotesThatDoNotMeetTheirReference() {
        var facts = new Changed(factsOf("004"));
        facts.participations = List.of(new Participation("BZ", Role.SIGNS, "whole"));
        facts.required = facts.participations;
        facts.letter = LetterText.parse("# T\n\nZin.[^2]\n\n[^1]: Noot.");

        assertThat(codes(facts)).containsExactly("note-without-reference letter", "reference-without-note letter");
    }

    @Test
    void everyFindingAndRefusalHasWordsInBothLanguages() {
        var dutch = ResourceBundle.getBundle(FindingWords.BUNDLE, Locale.ROOT);
        var english = ResourceBundle.getBundle(FindingWords.BUNDLE, Locale.ENGLISH);

        assertThat(english.keySet()).isEqualTo(dutch.keySet());
        for (var code : List.of(
                "no-house",
                "covering-letter-missing",
                "marking-above-ceiling",
                "marking-mentioned",
                "memo-missing",
                "passage-missing",
                "passage-gone",
                "office-missing",
                "section-gone",
                "nobody-signs",
                "note-without-reference",
                "reference-without-note")) {
            assertThat(dutch.keySet()).contains("check." + code, "check." + code + ".mend");
        }
        assertThat(Stream.of(TextRefused.Code.values()).map(code -> "refused." + code))
                .allMatch(dutch::containsKey);
        assertThat(Stream.of(Place.values()).map(place -> "place." + place)).allMatch(dutch::containsKey);
        for (var key : dutch.keySet()) {
            assertThat(FindingWords.in(Locale.of("nl")).say(key, List.of("een", "twee")))
                    .isNotBlank()
                    .doesNotContain("{0}");
        }
    }

    @Test
    void speaksInWholeSentences() {
        var words = FindingWords.in(Locale.of("nl"));

        assertThat(words.say("check.covering-letter-missing", List.of("EK")))
                .isEqualTo("De aanbiedingsbrief aan de Eerste Kamer ontbreekt.");
        assertThat(words.say("check.passage-missing", List.of("@item.MOTION", "motie Dassen")))
                .isEqualTo("Motie zonder passage: motie Dassen.");
        assertThat(words.say(new TextRefused(TextRefused.Code.TOO_LARGE, 500_001, 400_000)))
                .isEqualTo("De tekst is te groot: 500001 tekens, waar er 400000 mogen.");
    }

    private static List<String> codes(Changed facts) {
        return Checks.run(facts.facts()).stream()
                .map(finding -> finding.code() + " " + finding.part())
                .toList();
    }

    private static LetterFacts factsOf(String number) {
        var prepared = PreparedLetter.of(number);
        var letter = prepared.letter();
        var covering = new HashMap<House, LetterText>();
        for (var house : prepared.data().get("houses")) {
            var name = "covering-" + house.asString().toLowerCase(Locale.ROOT) + ".md";
            covering.put(House.valueOf(house.asString()), LetterText.parse(prepared.file(name)));
        }
        Map<String, LetterText> memos =
                prepared.has("memo.md") ? Map.of("BZ", LetterText.parse(prepared.file("memo.md"))) : Map.of();
        var items = new ArrayList<AnsweredItem>();
        prepared.data().get("motions").forEach(item -> items.add(item(Kind.MOTION, item, letter)));
        prepared.data().get("commitments").forEach(item -> items.add(item(Kind.COMMITMENT, item, letter)));
        var participations = new ArrayList<Participation>();
        prepared.data().get("participants").forEach(who -> participations.add(participation(who, letter)));
        return new LetterFacts(
                prepared.data().get("marking").asString(),
                Map.of("subject", letter.title()),
                letter,
                covering.keySet(),
                covering,
                memos,
                prepared.data().get("memoException").isObject(),
                items,
                participations,
                participations);
    }

    private static AnsweredItem item(Kind kind, JsonNode item, LetterText letter) {
        var passage = item.get("passage");
        var place = passage.has("note")
                ? Passage.note(passage.get("note").asString())
                : Passage.section(
                        letter.sectionWithHeading(passage.get("section").asString())
                                .orElseThrow()
                                .id());
        return new AnsweredItem(kind, item.get("label").asString(), Optional.of(place), "");
    }

    private static Participation participation(JsonNode who, LetterText letter) {
        var scope = who.get("scope").asString();
        return new Participation(
                who.get("office").asString(),
                Role.valueOf(who.get("role").asString().toUpperCase(Locale.ROOT)),
                scope.equals("whole")
                        ? scope
                        : letter.sectionWithHeading(scope).orElseThrow().id());
    }

    /** Facts of which a test changes one thing. */
    private static final class Changed {

        private String marking;
        private final Map<String, String> lines;
        private LetterText letter;
        private Set<House> houses;
        private final Map<House, LetterText> covering;
        private final Map<String, LetterText> memos;
        private boolean memoException;
        private List<AnsweredItem> items;
        private List<Participation> required;
        private List<Participation> participations;

        Changed(LetterFacts facts) {
            marking = facts.markingField();
            lines = new HashMap<>(facts.lines());
            letter = facts.letter();
            houses = facts.houses();
            covering = new HashMap<>(facts.coveringLetters());
            memos = new HashMap<>(facts.memos());
            memoException = facts.memoExceptionRecorded();
            items = facts.items();
            required = facts.required();
            participations = facts.participations();
        }

        LetterFacts facts() {
            return new LetterFacts(
                    marking, lines, letter, houses, covering, memos, memoException, items, required, participations);
        }
    }
}
